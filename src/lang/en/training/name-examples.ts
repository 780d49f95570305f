import { readFileSync } from 'node:fs';
import type { Sentence, Token } from '../../../model/analysis.ts';
import { STYLES_OF_PEOPLE, ROLE_ADJECTIVES, ROLE_NOUNS } from '../roles.ts';
import { COUNTRY_OF_PEOPLE, WIDER_PEOPLES } from '../countries.ts';

/** A name as it should be found: tokens `first` to `last` (outside). */
export interface TrueName {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'organisation' | 'place' | 'event' | 'other';
}

/** A text with the names in it. */
export interface NameExample {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly TrueName[];
  /** Who is who: every mention GUM's annotators tied, with the number they gave its entity. */
  readonly mentions: readonly GumMention[];
}

/** GUM's `Entity=(1-person-giv:act-sssss-cf1*-1,2-coref`: everything that is spoken of, named or not. */
export interface GumMention {
  readonly first: number;
  readonly last: number;
  readonly entity: string;
  readonly type: string;
  /** Tokens that by themselves identify it. */
  readonly core: ReadonlySet<number>;
}

const KINDS: Readonly<Record<string, TrueName['kind']>> = {
  person: 'person',
  animal: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'event',
  object: 'other',
  substance: 'other',
  plant: 'other',
  abstract: 'other',
};
/** Small words a name may hold inside: "House of Representatives". "In" and "at" lead to where it is. */
const INNER = new Set([
  '-',
  '–',
  "'",
  '’',
  "'s",
  '’s',
  '.',
  '/',
  '&',
  'of',
  'for',
  'and',
  'the',
  'on',
  'de',
  'al',
  'la',
  'du',
  'der',
  'von',
  'van',
  'to',
]);
/** These join two people. */
const BETWEEN_PEOPLE = new Set(['&', '/', 'and', 'for', 'on', 'to']);
/** "Front for the Highlands" has two small words between name words, "for" and "the". */
const LONGEST_GAP = 2;

interface Row {
  readonly cells: readonly string[];
  readonly glued: boolean;
}

function rowsOf(block: string): Row[] {
  const rows = block
    .split('\n')
    .filter((line) => /^\d/u.test(line))
    .map((line) => line.split('\t'));
  const gluedAfter = new Set<string>();
  for (const [id = '', , , , , , , , , misc = ''] of rows) {
    const [from = '', to = ''] = id.split('-');
    if (to === '') {
      if (misc.includes('SpaceAfter=No')) gluedAfter.add(id);
      continue;
    }
    for (let at = Number(from); at < Number(to); at++) gluedAfter.add(String(at));
    if (misc.includes('SpaceAfter=No')) gluedAfter.add(to);
  }
  return rows
    .filter(([id = '']) => !id.includes('-') && !id.includes('.'))
    .map((cells) => ({ cells, glued: gluedAfter.has(cells[0] ?? '') }));
}

/** Reads one GUM document (CoNLL-U, Universal Dependencies). */
export function readGum(path: string): NameExample {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const mentions: GumMention[] = [];
  let text = '';
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const rows = rowsOf(block);
    if (rows.length === 0) continue;
    const first = tokens.length;
    const start = text.length;
    const open: { body: string; first: number }[] = [];
    for (const { cells, glued } of rows) {
      const [, word = '', lemma = '', upos = '', xpos = '', , head = '0', deprel = '', , misc = ''] = cells;
      const index = tokens.length;
      const span = { start: text.length, end: text.length + word.length };
      const up = head === '0' ? -1 : first + Number(head) - 1;
      tokens.push({
        index,
        span,
        text: word,
        lemma,
        upos,
        xpos,
        head: up,
        deprel,
        sentence: sentences.length,
      });
      text += glued ? word : `${word} `;
      mentions.push(...mentionsAt(misc, index, open));
    }
    if (!text.endsWith(' ')) text += ' ';
    const span = { start, end: text.length - 1 };
    sentences.push({ index: sentences.length, span, paragraph: 0, first, last: tokens.length });
  }
  return { text, tokens, sentences, mentions, names: namesAmong(tokens, mentions) };
}

/** Opens and closes mentions at one token; gives the closed ones. */
function mentionsAt(misc: string, index: number, open: { body: string; first: number }[]): GumMention[] {
  const field = misc.split('|').find((item) => item.startsWith('Entity='));
  const closed: GumMention[] = [];
  for (const part of (field ?? '').slice('Entity='.length).split(/(?=\()|(?<=\))/u)) {
    const body = part.replace(/[()]/gu, '');
    if (part.startsWith('(')) open.push({ body, first: index });
    if (!part.endsWith(')')) continue;
    const id = body.split('-')[0];
    const at = open.findLastIndex((one) => one.body.split('-')[0] === id);
    const [one] = at < 0 ? [] : open.splice(at, 1);
    if (one) closed.push(mentionOf(one.body, one.first, index + 1));
  }
  return closed;
}

function mentionOf(body: string, first: number, last: number): GumMention {
  const [entity = '', type = ''] = body.split('-');
  const minimum = /-cf[^-]*-([\d,]+)-/u.exec(body)?.[1] ?? '';
  const core = new Set(minimum.split(',').map((number) => first + Number(number) - 1));
  return { first, last, entity, type, core };
}

function isCapital(token: Token | undefined): boolean {
  const letter = token?.text.charAt(0) ?? '';
  return letter !== letter.toLowerCase();
}

/** The name's own words inside a mention: "Barack Obama" of "US President Barack Obama"; null where it is no name. */
function nameWithin(
  tokens: readonly Token[],
  mention: GumMention,
  all: readonly GumMention[],
): TrueName | null {
  const kind = KINDS[mention.type];
  const head = anchorOf(tokens, mention);
  if (kind === undefined || head === null) return null;
  const inName = (at: number): boolean =>
    at >= mention.first &&
    at < mention.last &&
    (mention.core.has(at) || tokens[at]?.upos === 'PROPN') &&
    (isCapital(tokens[at]) || tokens[at]?.upos !== 'NOUN');
  const bridges = (at: number): boolean => {
    const word = tokens[at]?.text ?? '';
    return INNER.has(word) && !(kind === 'person' && BETWEEN_PEOPLE.has(word));
  };
  const last = edge(head, 1, inName, bridges) + 1;
  let first = edge(head, -1, inName, bridges);
  if (kind === 'person') first = pastTitles(tokens, first, last, all);
  while (first < last && tokens[first]?.upos === 'DET' && !isCapital(tokens[first])) first++;
  return first < last ? { first, last, kind } : null;
}

/** The last name word from `head` on in one direction, over small words that a name may hold. */
function edge(
  head: number,
  step: 1 | -1,
  inName: (at: number) => boolean,
  bridges: (at: number) => boolean,
): number {
  let end = head;
  for (let at = head + step; Math.abs(at - end) <= LONGEST_GAP + 1; at += step) {
    if (inName(at)) end = at;
    else if (!bridges(at)) break;
  }
  return end;
}

/** The token a name grows from: the mention's head, or the name that hangs on a title that is the head. */
function anchorOf(tokens: readonly Token[], mention: GumMention): number | null {
  let head = -1;
  for (let at = mention.first; at < mention.last && head < 0; at++) {
    const up = tokens[at]?.head ?? -1;
    if (up < mention.first || up >= mention.last) head = at;
  }
  const token = tokens[head];
  if (!token) return null;
  if (token.upos === 'PROPN') return head;
  if (mention.type !== 'person' || token.upos !== 'NOUN') return null;
  const next = tokens[head + 1];
  return next?.upos === 'PROPN' && next.head === head && next.deprel === 'flat' ? head + 1 : null;
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  const people = COUNTRY_OF_PEOPLE.has(word) || WIDER_PEOPLES.has(word);
  return (
    people ||
    STYLES_OF_PEOPLE.has(word.replace('.', '')) ||
    ROLE_NOUNS.has(lower) ||
    ROLE_ADJECTIVES.has(lower)
  );
}

function pastTitles(
  tokens: readonly Token[],
  first: number,
  last: number,
  all: readonly GumMention[],
): number {
  let at = first;
  for (let moved = true; moved && at < last;) {
    moved = false;
    const inner = all.find(
      (one) => one.first === at && one.last < last && (one.type === 'place' || one.type === 'organization'),
    );
    const title = isTitle(tokens[at]?.text ?? '') || tokens[at]?.upos === 'ADP' || tokens[at]?.upos === 'DET';
    if (inner || title) {
      at = inner ? inner.last : at + 1;
      moved = true;
    }
  }
  return at;
}

/** Names of a document, none inside another: the outer one counts. */
function namesAmong(tokens: readonly Token[], mentions: readonly GumMention[]): TrueName[] {
  const bySentence = Map.groupBy(mentions, ({ first }) => tokens[first]?.sentence ?? 0);
  const found = mentions
    .map((mention) => nameWithin(tokens, mention, bySentence.get(tokens[mention.first]?.sentence ?? 0) ?? []))
    .filter((name) => name !== null)
    .filter(({ first, last }) => last - first > 1 || !COUNTRY_OF_PEOPLE.has(tokens[first]?.text ?? ''));
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken = new Uint8Array(tokens.length);
  const names: TrueName[] = [];
  for (const name of found) {
    if (taken.subarray(name.first, name.last).includes(1)) continue;
    taken.fill(1, name.first, name.last);
    names.push(name);
  }
  return names.sort((a, b) => a.first - b.first);
}
