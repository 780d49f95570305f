import type { Paragraph } from '../../model/analysis.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { AttributionId, ClaimId, FindingId } from '../../model/ids.ts';
import type { MetadataOrigin, Source } from '../../model/source.ts';
import type { RunIndex } from '../../report/views/run-index.ts';
import { speakerKey, voiceInWords, voiceOf } from '../../report/views/voice.ts';
import { CERTAINTY_WORDS } from '../../report/views/words.ts';
import { NotFound } from '../not-found.ts';
import type { Moment } from './desk.ts';
import { namedSource, type NamedSource } from './named.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A paragraph of the article, cut where claims, speakers and cues begin and end. */
export interface ReadParagraph {
  readonly role: Paragraph['role'];
  readonly pieces: readonly Piece[];
}

/** A claim as the margin shows it. */
export interface ReadClaim {
  readonly id: ClaimId;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** "Adela Ruiz, as told by HNA", "in the outlet’s own voice". */
  readonly voice: string;
  /** What speakers are told apart by; null in the outlet's own voice. */
  readonly speaker: string | null;
  readonly attribution: AttributionId | null;
  /** How the speaker was found: "speech, cue “said”, confidence 0.93"; empty in the outlet's own voice. */
  readonly how: string;
  readonly certainty: string;
  readonly negative: boolean;
  readonly event: { readonly id: string; readonly label: string } | null;
  readonly findings: readonly {
    readonly id: FindingId;
    readonly message: string;
    readonly relation: string;
  }[];
}

export interface ReadSpeaker {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly claims: number;
}

/** One thing known about a source and where it was read. */
export interface ReadField {
  readonly name: string;
  readonly value: string | null;
  readonly from: MetadataOrigin | null;
}

/** An article with what was understood of it, in place. */
export interface ReadArticle {
  readonly source: NamedSource;
  readonly fields: readonly ReadField[];
  readonly revision: string;
  readonly textHash: string;
  readonly bytesHash: string;
  readonly readAt: string;
  readonly paragraphs: readonly ReadParagraph[];
  readonly claims: readonly ReadClaim[];
  /** The one with most claims first. */
  readonly speakers: readonly ReadSpeaker[];
}

/** The key that stands for the outlet's own voice among speakers. */
export const OWN_VOICE_KEY = 'outlet';

/** The article of a source. Throws NotFound where there is none. */
export function readArticleOf({ index }: Moment, id: string): ReadArticle {
  const account = index.accounts.find(({ source }) => source.id === id);
  if (!account) throw new NotFound(`there is no source ${id}`);
  const { source } = account;
  const { revision } = source;
  const claims = index.run.claims.filter(({ sourceId }) => sourceId === source.id);
  const attributions = index.run.attributions.filter(({ revisionId }) => revisionId === revision.id);
  return {
    source: namedSource(account),
    fields: fieldsOf(source),
    revision: revision.id,
    textHash: revision.textHash,
    bytesHash: revision.bytesHash,
    readAt: revision.readAt,
    paragraphs: paragraphsOf(revision.text, claims, attributions),
    claims: claims.map((claim) => readClaim(index, claim)),
    speakers: speakersIn(index, claims),
  };
}

/** What is known of a source, field by field, and where it was read. */
export function fieldsOf({ revision: { metadata } }: Source): readonly ReadField[] {
  const { title, outlet, author, published, url, language, agency } = metadata;
  return Object.entries({ title, outlet, author, published, url, language, agency }).map(
    ([name, stated]) => ({
      name,
      value: stated?.value ?? null,
      from: stated?.from ?? null,
    }),
  );
}

/** Lines of the text are its paragraphs here: what a reader sees, whatever the analysis made of them. */
function paragraphsOf(
  text: string,
  claims: readonly Claim[],
  attributions: readonly Attribution[],
): readonly ReadParagraph[] {
  const marks = { claims, attributions };
  return [...text.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index: start }) => ({
      role: claims.some(
        ({ headline, span }) => headline && span.start >= start && span.end <= start + line.length,
      )
        ? ('headline' as const)
        : ('body' as const),
      pieces: piecesOf(text, { start, end: start + line.length }, marks),
    }));
}

function readClaim(index: RunIndex, claim: Claim): ReadClaim {
  const voice = voiceOf(index, claim);
  const attribution = claim.attributionId === null ? null : index.attributionOf.get(claim.attributionId);
  const eventId = index.run.eventOf.get(claim.id);
  const event = eventId === undefined ? undefined : index.eventOf.get(eventId);
  return {
    id: claim.id,
    text: claim.text,
    start: claim.span.start,
    end: claim.span.end,
    voice: voiceInWords(voice),
    speaker: voice.own ? null : speakerKey(voice.name ?? ''),
    attribution: claim.attributionId,
    how: attribution
      ? `${attribution.mode} speech, by ${attribution.resolved?.by ?? attribution.rule}, ${Math.round(attribution.confidence * 100)}% sure`
      : '',
    certainty: CERTAINTY_WORDS[claim.certainty],
    negative: claim.polarity === 'negative',
    event: event ? { id: event.id, label: event.label } : null,
    findings: (index.findingsOn.get(claim.id) ?? []).map(({ id, message, relation }) => ({
      id,
      message,
      relation,
    })),
  };
}

function speakersIn(index: RunIndex, claims: readonly Claim[]): readonly ReadSpeaker[] {
  const found = new Map<string, { key: string; name: string; kind: string; claims: number }>();
  for (const claim of claims) {
    const voice = voiceOf(index, claim);
    const key = voice.own ? OWN_VOICE_KEY : speakerKey(voice.name ?? '');
    const name = voice.own ? 'The outlet’s own voice' : (voice.name ?? 'Nobody named');
    const known = found.get(key) ?? { key, name, kind: voice.kind, claims: 0 };
    known.claims++;
    found.set(key, known);
  }
  return [...found.values()].sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}
