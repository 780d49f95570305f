import type { SideChange } from '../../model/decision.ts';
import type { EvidenceSide } from '../../model/evidence.ts';
import type { Finding, InnocentCheck, Side } from '../../model/finding.ts';
import type { ClaimId } from '../../model/ids.ts';
import { campsOf } from '../../report/views/origins.ts';
import { quotationOf, type Quotation } from '../../report/views/quotation.ts';
import type { RunIndex } from '../../report/views/run-index.ts';
import { voiceInWords, voiceOf } from '../../report/views/voice.ts';
import { wordDifference, type DifferencePart } from '../../report/views/word-difference.ts';
import { CERTAINTY_WORDS, INDEPENDENCE_WORDS, TIER_WORDS } from '../../report/views/words.ts';
import { provenanceOf, type Provenance } from '../../report/provenance.ts';
import { NotFound } from '../not-found.ts';
import type { LoggedEntry } from '../log.ts';
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

/** Those who say one thing: "12", articles 1, 2 and 3, "one origin: Reuters, in three articles". */
export interface ComparedCamp {
  readonly value: string;
  readonly articles: readonly { readonly number: number; readonly short: string }[];
  readonly origins: string;
}

/** What somebody did about a finding. */
export interface FindingEntry {
  readonly seq: number;
  readonly did: string;
  readonly reviewer: string;
  readonly reason: string;
  readonly at: string;
  readonly evidenceHash: string;
  /** False where it was taken back. */
  readonly counts: boolean;
}

/** A side's words then and now; `now` null where they are gone, `parts` null where the two share too few words. */
export interface ChangedSide {
  readonly address: string;
  readonly then: string;
  readonly now: string | null;
  readonly parts: readonly DifferencePart[] | null;
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
  /** Who gives which value, and from how many origins; empty where all say one thing, or nothing more is told by it. */
  readonly camps: readonly ComparedCamp[];
  /** Why it stands where it stands in the list, the heaviest reason first. */
  readonly rankedBy: readonly string[];
  readonly checks: readonly InnocentCheck[];
  readonly sides: readonly ComparedSide[];
  readonly differences: readonly SideDifference[];
  /** Every decision on it and every undo of one, first one first. */
  readonly history: readonly FindingEntry[];
  /** The words the standing decision rested on where they have changed since, laid over those of now. */
  readonly changed: readonly ChangedSide[];
  /** Who has joined since the standing decision. */
  readonly joined: readonly Pick<EvidenceSide, 'address' | 'words' | 'speaker'>[];
}

/** One finding by its id. Throws NotFound where the last check has none of that id. */
export function comparedOf(moment: Moment, id: string): Compared {
  const { index, log } = moment;
  const finding = index.run.findings.find((one) => one.id === id);
  const row = inboxOf(moment).rows.find((one) => one.id === id);
  if (!finding || !row) throw new NotFound(`there is no finding ${id} in the last check`);
  const decision = index.run.decisions.get(finding.fingerprint);
  const sides = bySameValue(finding);
  return {
    row,
    field: finding.field,
    tierWords: TIER_WORDS[finding.tier],
    score: finding.score,
    detector: `${finding.detector}@${finding.detectorVersion}`,
    independence: finding.independence === null ? null : INDEPENDENCE_WORDS[finding.independence],
    camps: campsOf(index, finding).map(({ value, accounts, origins }) => ({
      value: value ?? '',
      articles: accounts.map(({ number, short }) => ({ number, short })),
      origins,
    })),
    rankedBy: finding.rank.because,
    checks: finding.checks,
    sides: sides.flatMap((side) => sideOf(index, side) ?? []),
    differences: differencesOf(sides),
    history: historyOf(log, new Set([finding.fingerprint, decision?.fingerprint ?? finding.fingerprint])),
    changed: (decision?.differences ?? []).map(changedSide),
    joined: (decision?.joined ?? []).map(({ address, words, speaker }) => ({ address, words, speaker })),
  };
}

/** Those that say the same stand beside one another; else in the order of the finding. */
function bySameValue({ sides }: Finding): readonly Side[] {
  const values = sides.map(({ value }) => value);
  return sides.toSorted((a, b) => values.indexOf(a.value) - values.indexOf(b.value));
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

/** Decisions on these fingerprints, and what took them back. */
function historyOf(log: readonly LoggedEntry[], fingerprints: ReadonlySet<string>): readonly FindingEntry[] {
  const about = new Set<string>();
  return log.flatMap(({ id, act, seq, did, reviewer, reason, at, evidenceHash, counts }) => {
    const ours =
      act.kind === 'decision'
        ? fingerprints.has(act.fingerprint)
        : act.kind === 'undo' && act.takesBack.some((taken) => about.has(taken));
    if (!ours) return [];
    about.add(id);
    return [{ seq, did, reviewer, reason, at, evidenceHash, counts }];
  });
}

function changedSide({ then, now }: SideChange): ChangedSide {
  const parts = now === null ? null : wordDifference(then.words, now.words);
  return { address: then.address, then: then.words, now: now?.words ?? null, parts };
}

/** The first side over each other one with words of its own. */
function differencesOf([first, ...others]: readonly Side[]): readonly SideDifference[] {
  if (!first) return [];
  return others.slice(0, MOST_DIFFERENCES).flatMap((other, place) => {
    const parts = wordDifference(first.text, other.text);
    return parts === null ? [] : [{ first: 0, second: place + 1, parts }];
  });
}
