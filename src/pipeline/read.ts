import { analyse } from '../analyse/analyse.ts';
import { attribute } from '../attribute/attribute.ts';
import { withoutOwnOutlet } from '../attribute/own-outlet.ts';
import { claimsOf } from '../claim/claims.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/run.ts';
import { type RevisionId, type SourceId, revisionId, sourceId } from '../model/ids.ts';
import type { Revision } from '../model/source.ts';

/** A text with what is known about it, read from anywhere. */
export interface Text {
  readonly sourceId: SourceId;
  readonly revisionId: RevisionId;
  readonly text: string;
  readonly title: string | null;
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null;
  readonly language: string | null;
  /** Who publishes it; null where unknown. */
  readonly outlet: string | null;
}

/** All that was understood of a text. */
export interface Understood {
  readonly analysis: Analysis;
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

/** Reads one text through the stages that need no other text: analyse, attribute, claim. */
export function understand({ text, title, published, language, outlet, ...of }: Text): Understood {
  const analysis = analyse(text, { published, title, ...(language === null ? {} : { language }) });
  const found = attribute(of.revisionId, analysis);
  const attributions = outlet === null ? found : withoutOwnOutlet(found, outlet);
  return { analysis, attributions, claims: claimsOf(of, analysis, attributions) };
}

/** Reads a revision as it is stored. */
export function readRevision(revision: Revision): Reading {
  const { analysis, attributions, claims } = understandRevision(revision);
  const { paragraphs, entities, language, published } = analysis;
  const kept = { paragraphs, entities, language, published };
  return { revisionId: revision.id, analysis: kept, attributions, claims };
}

/** The same with the whole analysis, which is not kept. */
export function understandRevision({ id, sourceId: source, text, metadata }: Revision): Understood {
  return understand({
    sourceId: source,
    revisionId: id,
    text,
    title: metadata.title?.value ?? null,
    published: metadata.published?.value ?? null,
    language: metadata.language?.value ?? null,
    outlet: metadata.outlet?.value ?? null,
  });
}

/** A text that is in no database, under a name of its own. */
export function looseText(name: string, text: string, published: string | null): Text {
  const source = sourceId(name);
  return {
    sourceId: source,
    revisionId: revisionId(source, text),
    text,
    title: null,
    published,
    language: null,
    outlet: null,
  };
}
