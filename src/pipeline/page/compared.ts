import type { Decision } from '../../model/decision.ts';
import type { Finding, InnocentCheck, Side } from '../../model/finding.ts';
import type { ClaimId } from '../../model/ids.ts';
import { quotationOf, type Quotation } from '../../report/views/quotation.ts';
import type { RunIndex } from '../../report/views/run-index.ts';
import { voiceInWords, voiceOf } from '../../report/views/voice.ts';
import { wordDifference, type DifferencePart } from '../../report/views/word-difference.ts';
import { CERTAINTY_WORDS, INDEPENDENCE_WORDS, TIER_WORDS } from '../../report/views/words.ts';
import { provenanceOf, type Provenance } from '../../report/provenance.ts';
import { NotFound } from '../decide.ts';
import type { Moment } from './desk.ts';
import { type InboxRow, inboxOf } from './inbox.ts';
import { namedSource, type NamedSource } from './named.ts';

/** How many pairs of sides are laid over one another word by word. */
const MOST_DIFFERENCES = 6;

/** One quotation with its article, its speaker and the way it came. */
export interface ComparedSide {
  readonly claimId: ClaimId;
  readonly source: NamedSource;
  readonly quotation: Quotation;
  readonly value: string | null;
  /** "Adela Ruiz, as told by HNA". */
  readonly voice: string;
  /** The relays between speaker and reader, the one nearest to the speaker first. */
  readonly relays: readonly string[];
  /** How far the claim commits; empty where it is plain fact. */
  readonly certainty: string;
  readonly provenance: Provenance | null;
}

/** Two sides laid over one another word by word; places count in `sides`. */
export interface SideDifference {
  readonly first: number;
  readonly second: number;
  readonly parts: readonly DifferencePart[];
}

/** A finding with all that is needed to decide on it. */
export interface Compared {
  readonly row: InboxRow;
  readonly field: string | null;
  readonly tierWords: string;
  readonly score: number;
  /** "quantity@3". */
  readonly detector: string;
  readonly independence: string | null;
  readonly checks: readonly InnocentCheck[];
  readonly sides: readonly ComparedSide[];
  readonly differences: readonly SideDifference[];
  /** Every decision on it and every undo, first one first. */
  readonly history: readonly Decision[];
}

/** One finding by its id. Throws NotFound where the last check has none of that id. */
export function comparedOf(moment: Moment, id: string): Compared {
  const { index, log } = moment;
  const finding = index.run.findings.find((one) => one.id === id);
  const row = inboxOf(moment).rows.find((one) => one.id === id);
  if (!finding || !row) throw new NotFound(`there is no finding ${id} in the last check`);
  return {
    row,
    field: finding.field,
    tierWords: TIER_WORDS[finding.tier],
    score: finding.score,
    detector: `${finding.detector}@${finding.detectorVersion}`,
    independence: finding.independence === null ? null : INDEPENDENCE_WORDS[finding.independence],
    checks: finding.checks,
    sides: finding.sides.flatMap((side) => sideOf(index, side) ?? []),
    differences: differencesOf(finding),
    history: log.filter(({ fingerprint }) => fingerprint === finding.fingerprint),
  };
}

function sideOf(index: RunIndex, { claimId, sourceId, span, value }: Side): ComparedSide | null {
  const account = index.accountOf.get(sourceId);
  const claim = index.claimOf.get(claimId);
  if (!account || !claim) return null;
  const voice = voiceOf(index, claim);
  return {
    claimId,
    source: namedSource(account),
    quotation: quotationOf(account.source.revision.text, claim.span, span),
    value,
    voice: voiceInWords(voice),
    relays: voice.relays,
    certainty: CERTAINTY_WORDS[claim.certainty],
    provenance: provenanceOf(index.run, claimId),
  };
}

/** The first side over each other one with words of its own. */
function differencesOf({ sides }: Finding): readonly SideDifference[] {
  const [first, ...others] = sides;
  return others.slice(0, MOST_DIFFERENCES).flatMap((other, place) => {
    const parts = wordDifference(first.text, other.text);
    return parts === null ? [] : [{ first: 0, second: place + 1, parts }];
  });
}
