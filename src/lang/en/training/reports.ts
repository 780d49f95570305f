import type { Random } from './random.ts';
import type { GoldSentence } from './treebank.ts';

/**
 * Made-up reports: “It is lost,” said the engineer. GUM has next to none of the inversions, trailing and inserted cues
 * that news is full of, so sentences of the treebank are put into them as contents, and its noun phrases as speakers.
 * The trees follow GUM's own: the cue is the root and the content its `ccomp`; an inserted cue is a `parataxis`.
 */
export function makeReports(
  gold: readonly GoldSentence[],
  count: number,
  random: Random,
): readonly GoldSentence[] {
  const contents = gold.filter(isContent);
  const speakers = gold.flatMap(speakersOf);
  const names = gold.flatMap(personNamesOf);
  if (contents.length === 0 || speakers.length === 0) return [];
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random.next() * items.length)] as T;
  return Array.from({ length: count }, () => {
    const sentence = new Draft();
    const given: Given = {
      content: withoutStop(pick(contents)),
      speaker: pickSpeaker({ speakers, names }, pick, random),
      cue: pick(CUES),
      relay: pick(names.length > 0 ? names : speakers),
      adjunct: random.next() < ADJUNCT_SHARE ? pick(ADJUNCTS) : null,
      marks: pick(MARKS),
      opens: random.next() >= UNOPENED_SHARE,
    };
    pick(PATTERNS)(sentence, given);
    return sentence.finish();
  });
}

const PRONOUN_SHARE = 0.15;
const TITLED_SHARE = 0.35;
const ADJUNCT_SHARE = 0.25;
const UNOPENED_SHARE = 0.15;
/** Longer contents would make the treebank's longest sentences longer still. */
const LONGEST_CONTENT = 28;
const SHORTEST_CONTENT = 4;
const LONGEST_SPEAKER = 9;

interface Given {
  readonly content: GoldSentence;
  readonly speaker: GoldSentence;
  readonly cue: GoldSentence;
  /** Who passed it on: an outlet, an agency. */
  readonly relay: GoldSentence;
  readonly adjunct: GoldSentence | null;
  readonly marks: readonly [string, string];
  /** False for the last sentence of a longer quotation. */
  readonly opens: boolean;
}

/** Straight and curly marks, double and single. */
const MARKS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
];

/** A phrase written as `form/lemma/UPOS/XPOS/head/relation …`, heads counted from 1, 0 for its own head. */
function phrase(text: string): GoldSentence {
  const rows = text.split(' ').map((token) => token.split('/'));
  const column = (index: number): readonly string[] => rows.map((row) => row[index] ?? '');
  return {
    forms: column(0),
    lemmas: column(1),
    upos: column(2),
    xpos: column(3),
    heads: column(4).map((head) => Number(head) - 1),
    relations: column(5),
  };
}

const verb = (form: string, lemma: string, xpos: string): GoldSentence =>
  phrase(`${form}/${lemma}/VERB/${xpos}/0/root`);
const CUES: readonly GoldSentence[] = [
  ...Array.from({ length: 6 }, () => verb('said', 'say', 'VBD')),
  ...Array.from({ length: 2 }, () => verb('says', 'say', 'VBZ')),
  verb('added', 'add', 'VBD'),
  verb('adds', 'add', 'VBZ'),
  verb('explained', 'explain', 'VBD'),
  verb('noted', 'note', 'VBD'),
  verb('claimed', 'claim', 'VBD'),
  verb('insisted', 'insist', 'VBD'),
  verb('warned', 'warn', 'VBD'),
  verb('wrote', 'write', 'VBD'),
  verb('argued', 'argue', 'VBD'),
  verb('announced', 'announce', 'VBD'),
  verb('reported', 'report', 'VBD'),
  verb('recalled', 'recall', 'VBD'),
  phrase('told/tell/VERB/VBD/0/root reporters/reporter/NOUN/NNS/1/iobj'),
];
const PRONOUNS: readonly GoldSentence[] = ['he', 'she', 'they', 'he', 'she', 'I', 'we'].map((word) =>
  phrase(`${word}/${word}/PRON/PRP/0/nsubj`),
);
/** Roles before or behind a name, without article. GUM makes small ones a `compound` of the name, titles `nmod:desc`. */
const ROLES: readonly GoldSentence[] = [
  ...[
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'engineer',
    'lawyer',
    'coach',
    'commander',
    'resident',
    'analyst',
    'mayor',
  ].map((role) => phrase(`${role}/${role}/NOUN/NN/0/root`)),
  ...[
    'police chief',
    'army spokesman',
    'port master',
    'party leader',
    'opposition leader',
    'union official',
  ].map((role) => {
    const [first = '', second = ''] = role.split(' ');
    return phrase(`${first}/${first}/NOUN/NN/2/compound ${second}/${second}/NOUN/NN/0/root`);
  }),
  ...['foreign minister', 'former president', 'chief executive', 'senior official'].map((role) => {
    const [first = '', second = ''] = role.split(' ');
    return phrase(`${first}/${first}/ADJ/JJ/2/amod ${second}/${second}/NOUN/NN/0/root`);
  }),
];
const TITLES: readonly GoldSentence[] = [
  ...[
    'President',
    'General',
    'Mayor',
    'Governor',
    'Senator',
    'Judge',
    'Dr.',
    'Gen.',
    'Col.',
    'Chancellor',
  ].map((title) => phrase(`${title}/${title}/PROPN/NNP/0/root`)),
  ...['Prime', 'Foreign', 'Defense', 'Interior'].map((kind) =>
    kind === 'Defense'
      ? phrase(`${kind}/${kind}/PROPN/NNP/2/compound Minister/Minister/PROPN/NNP/0/root`)
      : phrase(`${kind}/${kind}/ADJ/NNP/2/amod Minister/Minister/PROPN/NNP/0/root`),
  ),
];
const THE = phrase('the/the/DET/DT/0/root');
const A = phrase('a/a/DET/DT/0/root');

type Pick = <T>(items: readonly T[]) => T;

function pickSpeaker(
  known: { readonly speakers: readonly GoldSentence[]; readonly names: readonly GoldSentence[] },
  pick: Pick,
  random: Random,
): GoldSentence {
  if (random.next() < PRONOUN_SHARE) return pick(PRONOUNS);
  if (known.names.length === 0 || random.next() >= TITLED_SHARE) return pick(known.speakers);
  return pick(TITLED)(pick(known.names), pick, known.names);
}

type Titled = (name: GoldSentence, pick: Pick, names: readonly GoldSentence[]) => GoldSentence;

/** "port master Adela Ruiz", "General Haftar", "the lawyer Adela Ruiz", "Adela Ruiz, a lawyer", "Orlov's lawyer, Adela Ruiz". */
const TITLED: readonly Titled[] = [
  (name, pick) => {
    const draft = new Draft();
    const role = draft.add(pick(ROLES));
    draft.link(role, draft.add(name), 'compound');
    return draft.columns;
  },
  (name, pick) => {
    const draft = new Draft();
    const title = draft.add(pick(TITLES));
    draft.link(title, draft.add(name), 'nmod:desc');
    return draft.columns;
  },
  (name, pick) => {
    const draft = new Draft();
    const article = draft.add(THE);
    const role = draft.add(pick(ROLES));
    draft.link(article, role, 'det');
    draft.link(draft.add(name), role, 'appos');
    return draft.columns;
  },
  (name, pick) => {
    const draft = new Draft();
    const person = draft.add(name);
    const mark = comma(draft);
    const article = draft.add(pick([THE, A]));
    const role = draft.add(pick(ROLES));
    draft.link(article, role, 'det');
    draft.link(mark, role, 'punct');
    draft.link(role, person, 'appos');
    return draft.columns;
  },
  (name, pick, names) => {
    const draft = new Draft();
    const owner = draft.add(pick(names));
    const possessive = draft.add(phrase("'s/'s/PART/POS/0/case"));
    const role = draft.add(pick(ROLES));
    draft.link(owner, role, 'nmod:poss');
    draft.link(possessive, owner, 'case');
    const mark = comma(draft);
    const person = draft.add(name);
    draft.link(mark, person, 'punct');
    draft.link(person, role, 'appos');
    return draft.columns;
  },
];

/** Names of two or three words, such as "Adela Ruiz", wherever they stand. */
function personNamesOf(sentence: GoldSentence): readonly GoldSentence[] {
  return sentence.relations.flatMap((relation, token) => {
    const head = sentence.heads[token] ?? -1;
    if (relation !== 'flat' || head !== token - 1 || sentence.upos[head] !== 'PROPN') return [];
    let end = token + 1;
    while (sentence.relations[end] === 'flat' && sentence.heads[end] === head) end++;
    const name = slice(sentence, head, end);
    return name.upos.every((pos) => pos === 'PROPN') ? [name] : [];
  });
}

const ADJUNCTS: readonly GoldSentence[] = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].flatMap((day) => [
    phrase(`on/on/ADP/IN/2/case ${day}/${day}/PROPN/NNP/0/obl`),
    phrase(`${day}/${day}/PROPN/NNP/0/obl:unmarked`),
  ]),
  phrase('in/in/ADP/IN/3/case a/a/DET/DT/3/det statement/statement/NOUN/NN/0/obl'),
  phrase('in/in/ADP/IN/3/case an/a/DET/DT/3/det interview/interview/NOUN/NN/0/obl'),
  phrase(
    'at/at/ADP/IN/4/case a/a/DET/DT/4/det news/news/NOUN/NN/4/compound conference/conference/NOUN/NN/0/obl',
  ),
  phrase('last/last/ADJ/JJ/2/amod week/week/NOUN/NN/0/obl:unmarked'),
];

/** A sentence in the making. A class: it grows. */
class Draft {
  readonly columns = {
    forms: [] as string[],
    lemmas: [] as string[],
    upos: [] as string[],
    xpos: [] as string[],
    heads: [] as number[],
    relations: [] as string[],
  };

  get length(): number {
    return this.columns.forms.length;
  }

  /** Appends a phrase; gives where its own head now is. */
  add(part: GoldSentence): number {
    const offset = this.length;
    this.columns.forms.push(...part.forms);
    this.columns.lemmas.push(...part.lemmas);
    this.columns.upos.push(...part.upos);
    this.columns.xpos.push(...part.xpos);
    this.columns.heads.push(...part.heads.map((head) => (head < 0 ? -1 : head + offset)));
    this.columns.relations.push(...part.relations);
    return offset + part.heads.indexOf(-1);
  }

  link(token: number, head: number, relation: string): void {
    this.columns.heads[token] = head;
    this.columns.relations[token] = relation;
  }

  /** Appends a mark; its head may still be unknown (-1 here, given later by `link`). */
  mark(form: string, lemma: string, xpos: string): number {
    return this.add(phrase(`${form}/${lemma}/PUNCT/${xpos}/0/punct`));
  }

  finish(): GoldSentence {
    const [first = ''] = this.columns.forms;
    const start = this.columns.upos[0] === 'PUNCT' ? 1 : 0;
    const word = start === 0 ? first : (this.columns.forms[start] ?? '');
    this.columns.forms[start] = word.charAt(0).toUpperCase() + word.slice(1);
    return this.columns;
  }
}

const comma = (draft: Draft): number => draft.mark(',', ',', ',');
const open = (draft: Draft, { marks }: Given): number =>
  draft.mark(marks[0], marks[0].length === 1 && '‘'.includes(marks[0]) ? "'" : '"', '``');
const close = (draft: Draft, { marks }: Given): number =>
  draft.mark(marks[1], '’'.includes(marks[1]) ? "'" : '"', "''");
function stop(draft: Draft, head: number): void {
  draft.link(draft.mark('.', '.', '.'), head, 'punct');
}

/** "Adela Ruiz, the engineer" needs its second comma where more follows. */
function closeAppositive(draft: Draft, { forms, relations }: GoldSentence, speaker: number): void {
  const appositive = relations.lastIndexOf('appos');
  if (appositive < 0 || !forms.slice(0, appositive).includes(',') || forms.at(-1) === ',') return;
  const shift = draft.length - forms.length;
  if (speaker >= shift) draft.link(comma(draft), shift + appositive, 'punct');
}

/** Adds cue and speaker in either order, and where or when it was said; gives the cue. */
function addCue(draft: Draft, given: Given, inverted: boolean): number {
  const first = draft.add(inverted ? given.cue : given.speaker);
  if (!inverted) closeAppositive(draft, given.speaker, first);
  const second = draft.add(inverted ? given.speaker : given.cue);
  const [cue, speaker] = inverted ? [first, second] : [second, first];
  draft.link(speaker, cue, 'nsubj');
  if (given.adjunct) {
    const relation = given.adjunct.relations[given.adjunct.heads.indexOf(-1)] ?? 'obl';
    draft.link(draft.add(given.adjunct), cue, relation);
  }
  return cue;
}

function trailing(quoted: boolean, inverted: boolean): Pattern {
  return (draft, given) => {
    const opening = quoted && given.opens ? open(draft, given) : null;
    const content = draft.add(given.content);
    const marks = [opening, comma(draft), quoted ? close(draft, given) : null];
    const turned = inverted && given.speaker.upos[0] !== 'PRON';
    const cue = addCue(draft, given, turned);
    draft.link(content, cue, 'ccomp');
    for (const mark of marks) if (mark !== null) draft.link(mark, content, 'punct');
    stop(draft, cue);
  };
}

function leading(sign: ':' | ','): Pattern {
  return (draft, given) => {
    const cue = addCue(draft, given, false);
    const before = draft.mark(sign, sign, sign);
    const opening = open(draft, given);
    const content = draft.add(given.content);
    draft.link(content, cue, 'ccomp');
    stop(draft, content);
    const closing = close(draft, given);
    for (const mark of [before, opening, closing]) draft.link(mark, content, 'punct');
  };
}

/** "The dam, the operator said, was inspected." The cue is put behind the content's subject. */
const inserted: Pattern = (draft, given) => {
  const { content } = given;
  const root = content.heads.indexOf(-1);
  const subject = content.heads.findIndex(
    (head, i) => head === root && (content.relations[i] ?? '').startsWith('nsubj'),
  );
  const cut = subject < 0 ? null : subtree(content, subject);
  if (!cut || cut[0] !== 0 || cut[1] > root || content.upos[subject] === 'PRON') {
    trailing(false, false)(draft, given);
    return;
  }
  const end = cut[1];
  // Both halves are added with heads counted as if nothing stood between them, then set right.
  const aside = new Draft();
  const first = comma(aside);
  const cue = addCue(aside, { ...given, adjunct: null }, false);
  const second = comma(aside);
  aside.link(first, cue, 'punct');
  aside.link(second, cue, 'punct');
  const middle = aside.columns;
  const shift = middle.forms.length;
  const moved = (head: number): number => (head < end ? head : head + shift);
  const join = <T>(column: readonly T[], inner: readonly T[]): readonly T[] => [
    ...column.slice(0, end),
    ...inner,
    ...column.slice(end),
  ];
  const whole = draft.add({
    forms: join(content.forms, middle.forms),
    lemmas: join(content.lemmas, middle.lemmas),
    upos: join(content.upos, middle.upos),
    xpos: join(content.xpos, middle.xpos),
    heads: join(
      content.heads.map((head) => (head < 0 ? -1 : moved(head))),
      middle.heads.map((head) => (head < 0 ? moved(root) : head + end)),
    ),
    relations: join(content.relations, middle.relations),
  });
  draft.link(end + cue, whole, 'parataxis');
  stop(draft, whole);
};

function according(front: boolean): Pattern {
  const lead = phrase('according/accord/VERB/VBG/0/case to/to/ADP/IN/1/fixed');
  return (draft, given) => {
    const speaker = given.speaker.upos[0] === 'PRON' ? phrase('police/police/NOUN/NN/0/obl') : given.speaker;
    const addSource = (): number => {
      const preposition = draft.add(lead);
      const source = draft.add(speaker);
      draft.link(preposition, source, 'case');
      return source;
    };
    if (front) {
      const source = addSource();
      const mark = comma(draft);
      const content = draft.add(given.content);
      draft.link(source, content, 'obl');
      draft.link(mark, source, 'punct');
      stop(draft, content);
      return;
    }
    const content = draft.add(given.content);
    const mark = comma(draft);
    const source = addSource();
    draft.link(source, content, 'obl');
    draft.link(mark, source, 'punct');
    stop(draft, content);
  };
}

/** The first and the last token, that one outside, of what hangs on a token; null where it is not one stretch. */
function subtree({ heads }: GoldSentence, top: number): readonly [number, number] | null {
  const inside = heads.map((_, token) => {
    let up = token;
    while (up >= 0 && up !== top) up = heads[up] ?? -1;
    return up === top;
  });
  const start = inside.indexOf(true);
  const end = inside.lastIndexOf(true) + 1;
  return inside.slice(start, end).every(Boolean) ? [start, end] : null;
}

const QUOTING = /^["“”‘’'():;–—-]+$/u;

/** A plain statement: subject, full stop, no quotation marks of its own. */
function isContent({ forms, heads, relations, upos }: GoldSentence): boolean {
  const root = heads.indexOf(-1);
  return (
    forms.length > SHORTEST_CONTENT &&
    forms.length <= LONGEST_CONTENT &&
    forms.at(-1) === '.' &&
    heads.at(-1) === root &&
    upos[0] !== 'PUNCT' &&
    !upos.includes('INTJ') &&
    !forms.some((form) => QUOTING.test(form)) &&
    heads.some((head, i) => head === root && (relations[i] ?? '').startsWith('nsubj'))
  );
}

function withoutStop(sentence: GoldSentence): GoldSentence {
  return slice(sentence, 0, sentence.forms.length - 1);
}

/** A stretch of a sentence that hangs together. */
function slice(sentence: GoldSentence, start: number, end: number): GoldSentence {
  const inside = (head: number): number => (head >= start && head < end ? head - start : -1);
  return {
    forms: sentence.forms.slice(start, end),
    lemmas: sentence.lemmas.slice(start, end),
    upos: sentence.upos.slice(start, end),
    xpos: sentence.xpos.slice(start, end),
    heads: sentence.heads.slice(start, end).map(inside),
    relations: sentence.relations.slice(start, end),
  };
}

/** Subjects that are names or nouns, as they may stand in the middle of a sentence. */
function speakersOf(sentence: GoldSentence): readonly GoldSentence[] {
  return sentence.relations.flatMap((relation, token) => {
    if (relation !== 'nsubj' || !/^(?:NOUN|PROPN)$/u.test(sentence.upos[token] ?? '')) return [];
    const span = subtree(sentence, token);
    if (!span || span[1] - span[0] > LONGEST_SPEAKER) return [];
    const made = slice(sentence, ...span);
    const [first = ''] = made.forms;
    const lower =
      span[0] === 0 && made.upos[0] !== 'PROPN' ? first.charAt(0).toLowerCase() + first.slice(1) : first;
    const copies = sentence.upos[token] === 'PROPN' ? NAME_COPIES : 1;
    return Array.from({ length: copies }, () => ({ ...made, forms: [lower, ...made.forms.slice(1)] }));
  });
}

/** Speakers are more often named than subjects are. */
const NAME_COPIES = 3;

const isPlural = ({ forms, heads, relations, xpos }: GoldSentence): boolean =>
  /^(?:they|we|you)$/u.test(forms[0] ?? '') ||
  (xpos[heads.indexOf(-1)] ?? '').endsWith('S') ||
  relations.includes('conj');

/** "Orlo was quoted by Vesna as saying the pipeline was intact." */
function relayed(agent: boolean, that: boolean): Pattern {
  return (draft, given) => {
    const speaker = draft.add(given.speaker);
    closeAppositive(draft, given.speaker, speaker);
    const was = draft.add(phrase(`${isPlural(given.speaker) ? 'were' : 'was'}/be/AUX/VBD/0/root`));
    const cue = draft.add(phrase('quoted/quote/VERB/VBN/0/root'));
    draft.link(speaker, cue, 'nsubj:pass');
    draft.link(was, cue, 'aux:pass');
    if (agent) {
      const by = draft.add(phrase('by/by/ADP/IN/0/root'));
      const relay = draft.add(given.relay);
      draft.link(by, relay, 'case');
      draft.link(relay, cue, 'obl:agent');
    }
    const as = draft.add(phrase('as/as/SCONJ/IN/0/root'));
    const saying = draft.add(phrase('saying/say/VERB/VBG/0/root'));
    draft.link(as, saying, 'mark');
    draft.link(saying, cue, 'advcl');
    addClause(draft, given, { cue: saying, that });
    stop(draft, cue);
  };
}

/** "Orlo told Radio Selva that the pipeline was intact." */
function toldTo(that: boolean): Pattern {
  return (draft, given) => {
    const speaker = draft.add(given.speaker);
    closeAppositive(draft, given.speaker, speaker);
    const cue = draft.add(verb('told', 'tell', 'VBD'));
    draft.link(speaker, cue, 'nsubj');
    draft.link(draft.add(given.relay), cue, 'iobj');
    addClause(draft, given, { cue, that });
    stop(draft, cue);
  };
}

/** What was said, as a clause of the cue. */
function addClause(
  draft: Draft,
  { content }: Given,
  { cue, that }: { readonly cue: number; readonly that: boolean },
): void {
  const mark = that ? draft.add(phrase('that/that/SCONJ/IN/0/root')) : null;
  const [first = '', ...others] = content.forms;
  const lower = content.upos[0] === 'PROPN' || first === 'I' ? first : first.toLowerCase();
  const said = draft.add({ ...content, forms: [lower, ...others] });
  draft.link(said, cue, 'ccomp');
  if (mark !== null) draft.link(mark, said, 'mark');
}

type Pattern = (draft: Draft, given: Given) => void;
const PATTERNS: readonly Pattern[] = [
  trailing(true, true),
  trailing(true, true),
  trailing(true, true),
  trailing(true, false),
  trailing(true, false),
  trailing(false, false),
  trailing(false, true),
  leading(':'),
  leading(','),
  inserted,
  inserted,
  according(true),
  according(false),
  relayed(true, true),
  relayed(true, false),
  relayed(false, false),
  toldTo(true),
  toldTo(false),
];
