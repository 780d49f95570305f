import { compareTwoStrings } from 'string-similarity';
import type { SideChange } from '../model/decision.ts';
import type { EvidenceSide } from '../model/evidence.ts';
import type { Fingerprint, RevisionId, SourceId } from '../model/ids.ts';
import { plain } from './evidence.ts';

/** A finding by what it rests on: one somebody decided on, one of the check before, one of now. */
export interface Known {
  readonly fingerprint: Fingerprint;
  /** What kind it is, where copies of every closeness are one. */
  readonly group: string;
  readonly evidence: readonly EvidenceSide[];
}

/** The texts that words are looked up in. */
export interface Texts {
  /** A source's current text; undefined where the source is gone. */
  readonly current: (source: SourceId) => string | undefined;
  /** A revision's text, of an old one too; undefined where it is not kept. */
  readonly revision: (revision: RevisionId) => string | undefined;
}

/** How a finding known from before is found again. */
export interface Again {
  readonly fingerprint: Fingerprint;
  /** Sides whose words are no longer what they were. */
  readonly differences: readonly SideChange[];
  /** Sides that were not there. */
  readonly joined: readonly EvidenceSide[];
}

/** A claim that was edited keeps this much of its letters, two by two (Dice): below it, it is another claim. */
const STILL_THE_CLAIM = 0.5;
/** Of a pair both sides must be found again; a note may rest on one. */
const FEWEST_SIDES = 2;

/**
 * Finds findings again among those of now: by fingerprint, else by the words their sides rest on, wherever the machine
 * now cuts its claims; else by the same sources in edited words. Each is found at most once, in the finding that keeps
 * most of it. What is not found is left out.
 */
export function findAgain(
  known: readonly Known[],
  now: readonly Known[],
  texts: Texts,
): ReadonlyMap<Known, Again> {
  const byFingerprint = new Map(now.map((one) => [one.fingerprint, one]));
  const inSource = new Map<string, Known[]>();
  for (const one of now) {
    for (const source of new Set(one.evidence.map(({ sourceId }) => sourceId))) {
      const key = `${one.group} ${source}`;
      inSource.set(key, [...(inSource.get(key) ?? []), one]);
    }
  }
  const found = new Map<Known, Again>();
  for (const before of known) {
    const itself = byFingerprint.get(before.fingerprint);
    const target = itself ?? likest(before, candidatesFor(before, inSource), texts);
    if (target) found.set(before, againAs(before, target, texts));
  }
  return found;
}

function candidatesFor(before: Known, inSource: ReadonlyMap<string, readonly Known[]>): readonly Known[] {
  const found = before.evidence.flatMap(({ sourceId }) => inSource.get(`${before.group} ${sourceId}`) ?? []);
  return [...new Set(found)].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

/** The one that keeps most sides, in their own words before edited ones; undefined where none keeps enough. */
function likest(before: Known, candidates: readonly Known[], texts: Texts): Known | undefined {
  const enough = Math.min(FEWEST_SIDES, before.evidence.length);
  let best: Known | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const pairs = partners(before.evidence, candidate.evidence, texts);
    const score = pairs.reduce((sum, { likeness }) => sum + likeness, 0);
    if (pairs.length < enough || score <= most) continue;
    best = candidate;
    most = score;
  }
  return best;
}

interface Partner {
  readonly then: EvidenceSide;
  readonly now: EvidenceSide;
  readonly likeness: number;
}

/** Which side of now is which of then, the likest first; none is taken twice. */
function partners(
  then: readonly EvidenceSide[],
  now: readonly EvidenceSide[],
  texts: Texts,
): readonly Partner[] {
  const all = then.flatMap((one) =>
    now.map((other) => ({ then: one, now: other, likeness: sideLikeness(one, other, texts) })),
  );
  const taken = new Set<EvidenceSide>();
  return all
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .filter((pair) => {
      if (taken.has(pair.then) || taken.has(pair.now)) return false;
      taken.add(pair.then).add(pair.now);
      return true;
    });
}

/** 1 where the two are the same words of one source (or of a source that moved), less where they were edited, 0 where they are not one. */
function sideLikeness(then: EvidenceSide, now: EvidenceSide, texts: Texts): number {
  const [before, after] = [plain(then.words), plain(now.words)];
  if (then.sourceId !== now.sourceId)
    return before === after && texts.current(then.sourceId) === undefined ? 1 : 0;
  if (then.revisionId === now.revisionId)
    return then.span.start < now.span.end && now.span.start < then.span.end ? 1 : 0;
  if (before.includes(after) || after.includes(before)) return 1;
  const alike = compareTwoStrings(before, after);
  if (alike < STILL_THE_CLAIM) return 0;
  // Words that stood there all along are another claim, not an edited one.
  const old = texts.revision(then.revisionId);
  return old !== undefined && plain(old).includes(after) ? 0 : alike;
}

function againAs(before: Known, now: Known, texts: Texts): Again {
  const pairs = partners(before.evidence, now.evidence, texts);
  const partnerOf = new Map(pairs.map((pair) => [pair.then, pair.now]));
  const differences = before.evidence.flatMap((then) => {
    const partner = partnerOf.get(then) ?? null;
    return sameWords(then, partner, texts) ? [] : [{ then, now: partner }];
  });
  const known = new Set(pairs.map((pair) => pair.now));
  // An empty memory (a decision of an old database) cannot tell what has joined.
  const joined = before.evidence.length === 0 ? [] : now.evidence.filter((side) => !known.has(side));
  return { fingerprint: now.fingerprint, differences, joined };
}

/**
 * True where the words still stand in their source, on the same word. In the text they were read in they stand whatever a
 * newer version of the machine makes of them.
 */
function sameWords(then: EvidenceSide, now: EvidenceSide | null, texts: Texts): boolean {
  if (now?.revisionId === then.revisionId) return true;
  const text = texts.current(now?.sourceId ?? then.sourceId);
  if (text === undefined || !plain(text).includes(plain(then.words))) return false;
  return now === null || now.speaker === then.speaker;
}
