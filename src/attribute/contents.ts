import { type Group, groupOf } from './boundaries.ts';
import { clauseFrom, thatAfter } from './clause-extent.ts';
import { clauseAfter, isMarked, quotedAfter } from './contents-after.ts';
import { contentBefore } from './contents-before.ts';
import type { CueVerb } from './cue-verbs.ts';
import { blamedAfter, calledAfter } from './naming.ts';
import { governedClause, governedObject } from './governed.ts';
import { passiveContent } from './passive.ts';
import type { FoundContent } from './found-content.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { CLOSERS } from './words.ts';
import { isDash, isFinite, type Range, type Reading, tagAt, uposAt, wordAt } from './tree.ts';

/** True where the clause is over right after the cue: "…, the mayor said." */
function nothingFollows(reading: Reading, { last, scope }: Group): boolean {
  const word = wordAt(reading, last);
  return last >= scope.last || CLOSERS.has(word) || word === ',' || isDash(reading, last);
}

/** What is said by this verb; null where nothing is. */
export function contentOf(
  reading: Reading,
  verb: CueVerb,
  speaker: FoundSpeaker | null,
): FoundContent | null {
  const group = groupOf(reading, verb, speaker);
  if (reading.words[verb.last] === 'having')
    return complement(clauseFrom(reading, verb, verb.last, group.scope));
  const mayQuote = verb.cue.frames.has('quote');
  const mayFollow = mayQuote || verb.cue.frames.has('bare');
  const left = verb.form === 'finite' && mayFollow ? contentBefore(reading, verb, group) : null;
  if (left && standsAlone(reading, group, speaker, left)) return left;
  const quoted = mayQuote ? quotedAfter(reading, verb, group) : null;
  if (quoted && !isMarked(reading, group.last)) return quoted;
  return (
    clauseOf(reading, verb, group) ??
    passiveContent(reading, verb) ??
    quoted ??
    quoteOf(left) ??
    thingOf(reading, verb)
  );
}

/** True where what stands before the cue is all that is said. */
function standsAlone(
  reading: Reading,
  group: Group,
  speaker: FoundSpeaker | null,
  left: FoundContent,
): boolean {
  if (nothingFollows(reading, group) || startsWithQuote(reading, left)) return true;
  return speaker?.how === 'inverted' && left.rule !== 'parenthetical';
}

/** A clause after the cue: by its "that", by the tree, by its first words. */
function clauseOf(reading: Reading, verb: CueVerb, group: Group): FoundContent | null {
  if (verb.form === 'participle' && isFronted(reading, verb, group)) return null;
  const that = thatAfter(reading, verb, group);
  if (that !== null) return complement(clauseFrom(reading, verb, that + 1, group.scope));
  return (
    governedClause(reading, verb, group) ??
    toInfinitive(reading, verb, group) ??
    clauseAfter(reading, verb, group) ??
    gapAfter(reading, verb, group)
  );
}

/** "Asked by reporters if he would resign, the mayor said no": why someone spoke, not what was said. */
function isFronted(reading: Reading, { at }: CueVerb, { scope }: Group): boolean {
  return at === scope.first && reading.words.slice(at, scope.last).includes(',');
}

/** A thing after the cue: what it was called, or the thing itself. */
function thingOf(reading: Reading, verb: CueVerb): FoundContent | null {
  return called(reading, verb) ?? governedObject(reading, verb);
}

/** "to stay away" in "called on residents to stay away", past whoever is called on. */
function toInfinitive(reading: Reading, verb: CueVerb, { scope }: Group): FoundContent | null {
  if (!verb.cue.frames.has('whom')) return null;
  const reach = Math.min(scope.last - 1, verb.last + LONGEST_ADDRESSEE);
  for (let at = verb.last; at < reach; at++) {
    const token = reading.tokens[at];
    if (reading.opens.has(at) && tagAt(reading, at + 1) === 'TO') continue;
    if (!token || token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'PUNCT') return null;
    if (token.xpos === 'TO' && opensInfinitive(reading, at + 1)) {
      const range = clauseFrom(reading, verb, at, scope);
      return { ranges: [range], rule: 'verb-infinitive' };
    }
  }
  return null;
}

/** The verb after "to", past an adverb and an opening mark: "to “really call out”". */
function opensInfinitive(reading: Reading, first: number): boolean {
  let at = reading.opens.has(first) ? first + 1 : first;
  while (uposAt(reading, at) === 'ADV') at++;
  return tagAt(reading, at) === 'VB';
}

/** "are open" in "the reports, which the ministry says are open": a clause whose subject stands before the cue. */
function gapAfter(reading: Reading, verb: CueVerb, { last, scope }: Group): FoundContent | null {
  const tensed = isFinite(reading, last) || uposAt(reading, last) === 'AUX';
  if (!tensed || !verb.cue.frames.has('bare') || verb.form !== 'finite') return null;
  let end = last + 1;
  while (
    end < scope.last &&
    reading.words[end] !== ',' &&
    !CLOSERS.has(wordAt(reading, end)) &&
    !isDash(reading, end)
  )
    end++;
  return end - last > 1 ? complement({ first: last, last: end }) : null;
}

/** Words that may name whoever is asked, told or urged. */
const LONGEST_ADDRESSEE = 12;

function complement(range: Range): FoundContent {
  return { ranges: [range], rule: 'verb-complement' };
}

function called(reading: Reading, verb: CueVerb): FoundContent | null {
  const range = calledAfter(reading, verb) ?? blamedAfter(reading, verb);
  return range && { ranges: [range], rule: 'verb-name' };
}

function quoteOf(left: FoundContent | null): FoundContent | null {
  return left?.rule === 'quote-verb' ? left : null;
}

/** A quotation in front is what was said, unless it stands inside a phrase: `On "Face the Nation," he said …`. */
function startsWithQuote(reading: Reading, { ranges, rule }: FoundContent): boolean {
  return rule === 'quote-verb' && reading.opens.has(ranges[0]?.first ?? -1);
}
