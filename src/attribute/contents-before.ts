import { finiteIn, type Group, quoteOpening, trimEnd } from './boundaries.ts';
import type { FoundContent } from './found-content.ts';
import type { CueVerb } from './cue-verbs.ts';
import { CLOSERS, QUESTION_WORDS } from './words.ts';
import { isDash, isFinite, type Range, type Reading, tagAt, uposAt, wordAt } from './tree.ts';

const JOINING: ReadonlySet<string> = new Set([
  'but',
  'and',
  ',',
  'so',
  'yet',
  'still',
  'or',
  '—',
  '–',
  '-',
  ':',
  ';',
]);
/** Between a cue and the quotation that goes on after it; and how many of them. */
const REJOINING: ReadonlySet<string> = new Set([
  ',',
  ':',
  'and',
  'but',
  'that',
  'still',
  'then',
  'because',
  'so',
]);
const MOST_JOINING = 3;
/** After the cue, these begin something else than the rest of what was said. */
const ELSEWHERE: ReadonlySet<string> = new Set(['VBG', 'WP', 'WDT', 'WRB', 'WP$']);

/** True where the cue's group stands right after a comma, a dash or a closing mark: `, said the mayor`. */
export function followsContent(reading: Reading, { first, last, scope }: Group): boolean {
  const before = wordAt(reading, first - 1);
  if (reading.closes.has(first - 1)) return first > scope.first || isCutOff(reading, first, last);
  if (reading.closes.has(first - 2) && PARTICIPLES.has(tagAt(reading, first - 1))) return first > scope.first;
  return first > scope.first && (before === ',' || isDash(reading, first - 1));
}

/** `"…," presiding judge Greta Holm said`, where the tree takes "presiding" for a clause. */
const PARTICIPLES: ReadonlySet<string> = new Set(['VBG', 'VBN', 'VBD']);

const CUT_SHORT: ReadonlySet<string> = new Set(['?', '!', ',', '…', '...']);

/** `"Who knows?" she said.`: the sentence was cut after the quotation, and nothing but the cue stands in this one. */
function isCutOff(reading: Reading, first: number, last: number): boolean {
  const { sentences } = reading.analysis;
  const here = sentences[reading.tokens[first]?.sentence ?? -1];
  const before = sentences[reading.tokens[first - 1]?.sentence ?? -1];
  if (here?.paragraph !== before?.paragraph || !CUT_SHORT.has(wordAt(reading, first - 2))) return false;
  return CLOSERS.has(wordAt(reading, last)) || reading.words[last] === ',';
}

/** What stands before the cue: `"…," said the mayor`, "It was shut, the mayor said". Null where nothing does. */
export function contentBefore(reading: Reading, verb: CueVerb, group: Group): FoundContent | null {
  const opened = openedByAs(reading, group);
  if (opened) return opened;
  if (!followsContent(reading, group)) return null;
  const quote = reading.closes.get(group.first - 1) ?? reading.closes.get(group.first - 2);
  if (quote !== undefined && quote !== reading.quoteAt[verb.at])
    return quotedBefore(reading, verb, group, quote);
  return clauseBefore(reading, verb, group);
}

function clauseBefore(reading: Reading, verb: CueVerb, group: Group): FoundContent | null {
  if (!verb.cue.frames.has('bare')) return null;
  const { scope } = group;
  const last = group.first - 1;
  const gap = gapBefore(reading, verb, group, last);
  if (gap) return gap;
  const main = { first: clauseStart(reading, scope.first, last), last };
  if (main.last <= main.first || isWithheld(reading, verb, main)) return null;
  const tensed = finiteIn(reading, main) !== null;
  const rest = restAfter(reading, verb, group, tensed && !isSubordinate(reading, main));
  const final = CLOSERS.has(wordAt(reading, group.last)) && isEventful(reading, main);
  if (!tensed && !rest && !final) return null;
  if (rest && startsSpeech(reading, rest)) return { ranges: [rest], rule: 'quote-verb' };
  return { ranges: rest ? [main, rest] : [main], rule: rest ? 'parenthetical' : 'clause-verb' };
}

/** "Who is to pay, they do not say", "Whether it was discussed, neither would say": nothing is said. */
function isWithheld(reading: Reading, { negated, at }: CueVerb, { first }: Range): boolean {
  const nobody = negated || NOBODY.has(wordAt(reading, at - 1)) || NOBODY.has(wordAt(reading, at - 2));
  return nobody && QUESTION_WORDS.has(wordAt(reading, first));
}

const NOBODY: ReadonlySet<string> = new Set(['neither', 'nobody', 'none']);

/** "As the auditor noted, fees tripled": the group opens the sentence and what is said follows. */
function openedByAs(reading: Reading, { first, last, scope }: Group): FoundContent | null {
  if (!isOpening(reading, first, scope) || reading.words[first] !== 'as' || reading.words[last] !== ',')
    return null;
  const end = trimEnd(reading, last + 1, scope.last);
  return end - last > 2 ? { ranges: [{ first: last + 1, last: end }], rule: 'parenthetical' } : null;
}

/** At the sentence's start, or after its "But," or "And". */
function isOpening(reading: Reading, at: number, scope: Range): boolean {
  for (let before = scope.first; before < at; before++) {
    if (uposAt(reading, before) !== 'CCONJ' && reading.words[before] !== ',') return false;
  }
  return true;
}

const LINKING: ReadonlySet<string> = new Set(
  'which who that and but or because if when so although while'.split(' '),
);

/** "which, the mayor said, is closed", "and, he added, it rained": only what follows the cue is said. */
function gapBefore(reading: Reading, verb: CueVerb, group: Group, last: number): FoundContent | null {
  if (!LINKING.has(wordAt(reading, last - 1))) return null;
  const rest = restAfter(reading, verb, group, false);
  return rest && { ranges: [rest], rule: 'parenthetical' };
}

/** "Asked why, he said, "Because."": what was said is the quotation; one that opens in small letters goes on with the clause. */
function startsSpeech(reading: Reading, { first }: Range): boolean {
  if (!reading.opens.has(first)) return false;
  const word =
    [first + 1, first + 2].map((at) => reading.tokens[at]?.text ?? '').find((text) => /^\p{L}/u.test(text)) ??
    '';
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Fewer words before a final cue are no clause. */
const SHORTEST_CLAUSE = 4;

/** A verb of some form among enough words: the tagger may have missed that it carries tense. */
function isEventful(reading: Reading, { first, last }: Range): boolean {
  if (last - first < SHORTEST_CLAUSE) return false;
  for (let at = first; at < last; at++) if (uposAt(reading, at) === 'VERB') return true;
  return false;
}

/** "Though it rained, he said, the match went on": the first part cannot stand alone. */
function isSubordinate(reading: Reading, { first }: Range): boolean {
  const token = reading.tokens[first];
  return (
    token?.upos === 'SCONJ' ||
    token?.upos === 'ADP' ||
    token?.xpos === 'WRB' ||
    token?.xpos === 'VBG' ||
    token?.xpos === 'VBN'
  );
}

function quotedBefore(reading: Reading, verb: CueVerb, group: Group, quote: number): FoundContent | null {
  const range = reading.quoteRanges[quote];
  if (!range || range.last <= range.first) return null;
  const start = Math.min(group.scope.first, range.first);
  const before = wordAt(reading, range.first - 1);
  const mixed = range.first > start && !CLOSERS.has(before) && before !== ',' && before !== ':';
  const first = mixed ? clauseStart(reading, start, range.first) : range.first;
  const rest = quotedRest(reading, verb, group);
  const main = { first, last: range.last };
  return { ranges: rest ? [main, rest] : [main], rule: 'quote-verb' };
}

/** `… he said, "and then the lights went out"`: the same speech goes on in another quotation. */
function quotedRest(reading: Reading, verb: CueVerb, group: Group): Range | null {
  for (let at = group.last; at <= group.last + MOST_JOINING; at++) {
    const quote = quoteOpening(reading, verb, at);
    if (quote !== null) return reading.quoteRanges[quote] ?? null;
    if (!REJOINING.has(wordAt(reading, at)) && !isDash(reading, at)) break;
  }
  return resumedIn(reading, verb, group);
}

/** `he said, turning to the crowd, "and you know it"`: cut off by a comma, taken up again in small letters after asides. */
function resumedIn(reading: Reading, verb: CueVerb, group: Group): Range | null {
  if (reading.words[group.first - 2] !== ',' || !reading.closes.has(group.first - 1)) return null;
  for (let at = group.last; at < group.scope.last; at++) {
    const quote = quoteOpening(reading, verb, at);
    if (quote !== null) {
      const range = reading.quoteRanges[quote] ?? null;
      const resumes = range !== null && reading.words[at - 1] === ',' && !startsSpeech(reading, range);
      return resumes ? range : null;
    }
    if (isFinite(reading, at) || CLOSERS.has(wordAt(reading, at))) return null;
  }
  return null;
}

/** After the last semicolon, and without a joining word at the front: "But", "and". */
function clauseStart(reading: Reading, first: number, last: number): number {
  let start = first;
  for (let at = first; at < last - 2; at++) {
    const parts = reading.words[at] === ';' || reading.words[at] === ':';
    if (parts && reading.quoteAt[at] === reading.quoteAt[first]) start = at + 1;
  }
  while (start < last && JOINING.has(wordAt(reading, start))) start++;
  return start;
}

/** What goes on after the cue: "The dam, the operator said, was inspected in March". */
function restAfter(reading: Reading, verb: CueVerb, group: Group, whole: boolean): Range | null {
  const mark = wordAt(reading, group.last);
  if (mark !== ',' && !isDash(reading, group.last)) return null;
  const first = group.last + 1;
  const quote = quoteOpening(reading, verb, first);
  if (quote !== null) return reading.quoteRanges[quote] ?? null;
  const last = trimEnd(reading, first, group.scope.last);
  if (last <= first || ELSEWHERE.has(tagAt(reading, first))) return null;
  const tensed = isFinite(reading, first) || uposAt(reading, first) === 'AUX';
  if (group.first === verb.at && !tensed) return null;
  if (whole && !['and', 'but'].includes(wordAt(reading, first))) return null;
  return finiteIn(reading, { first, last }) === null && whole ? null : { first, last };
}
