import { CONTAINERS, PEOPLE_VERBS, STATE_WORDS, TOLL_NOUNS } from '../../lang/en/number-leads.ts';
import type { Token } from '../../model/analysis.ts';

/** What a number counts and what happens to that, as tokens of the document; null where the tree does not tell. */
export interface Binding {
  readonly counted: number | null;
  readonly predicate: number | null;
}

const NOTHING: Binding = { counted: null, predicate: null };
/** A tree deeper than this between a number and its predicate is a parser's mistake. */
const MOST_STEPS = 8;
/** Children stand near their head; looking further would make one endless sentence cost its length squared. */
const REACH = 24;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
/** What can be a predicate. */
const PREDICATES: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'ADJ']);
/** Verbs that carry a count without being what happened: "left 12 dead", "there were 40 injured". */
const LIGHT: ReadonlySet<string> = new Set([
  'be',
  'have',
  'leave',
  'report',
  'include',
  'see',
  'say',
  'confirm',
  'put',
  'stand',
  'list',
]);
const ROLE = /^(?:nsubj|obj|iobj|obl|csubj|xcomp|dep|dislocated)(?::|$)/;

function childrenOf(tokens: readonly Token[], of: Token): readonly Token[] {
  return tokens
    .slice(Math.max(0, of.index - REACH), of.index + REACH + 1)
    .filter(({ head }) => head === of.index);
}

/** How many adjectives and nouns may stand before the counted noun where only their order tells it. */
const MODIFIERS = 3;
/** Nouns of time that count nothing: "there were some 1,300 today". */
const DAY_WORDS: ReadonlySet<string> = new Set(['today', 'tomorrow', 'tonight', 'yesterday']);

/** "1.8 billion talen": where the tree has not tied the number to anything, the noun that follows it directly. */
function nounBehind(tokens: readonly Token[], number: Token): Token | null {
  let noun: Token | null = null;
  for (let at = number.index + 1; at <= number.index + MODIFIERS; at++) {
    const token = tokens[at];
    if (
      token?.sentence !== number.sentence ||
      (token.upos !== 'NOUN' && token.upos !== 'ADJ') ||
      DAY_WORDS.has(token.lemma)
    )
      break;
    if (token.upos === 'NOUN') noun = token;
  }
  return noun;
}

/** The noun the number stands in front of ("12 people"), or the number itself where it stands for one ("killed 12"). */
function nominalOf(tokens: readonly Token[], number: Token): Token {
  const relation = number.deprel;
  const head = tokens[number.head];
  if (!head) return number;
  if (
    relation.startsWith('nummod') ||
    ((relation === 'compound' || relation === 'amod') && head.index > number.index)
  )
    return nominalHead(tokens, head);
  // "two dozen", "85 million": the parts of one number lean on each other.
  return (relation === 'compound' || relation === 'flat') && head.upos === 'NUM'
    ? nominalOf(tokens, head)
    : number;
}

/** "three percent of voters", "hundreds of fighters": what is counted stands behind "of". */
function nominalHead(tokens: readonly Token[], noun: Token): Token {
  return noun.upos === 'NUM' && noun.head >= 0 && noun.deprel.startsWith('nummod')
    ? (tokens[noun.head] ?? noun)
    : noun;
}

/** The noun behind "of": "12 of the 40 passengers", "hundreds of fighters". */
function wholeOf(tokens: readonly Token[], nominal: Token): Token | null {
  for (const child of childrenOf(tokens, nominal)) {
    if (child.index < nominal.index || !child.deprel.startsWith('nmod') || child.upos === 'PRON') continue;
    const of = childrenOf(tokens, child).some(
      ({ deprel, lemma, index }) => deprel === 'case' && lemma === 'of' && index < child.index,
    );
    if (of) return child;
  }
  return null;
}

function isNumber({ upos, lemma }: Token): boolean {
  return upos === 'NUM' || /^(?:dozen|score|hundred|thousand|million|billion)s?$/.test(lemma);
}

/** Relations by which one nominal does what another does: conjuncts, compounds, "a crowd of 300". */
const SHARING: ReadonlySet<string> = new Set(['conj', 'compound', 'appos', 'flat']);

function passesUp(relation: string, above: Token): boolean {
  if (SHARING.has(relation) || relation.startsWith('nummod')) return true;
  return relation.startsWith('nmod') && (CONTAINERS.has(above.lemma) || isNumber(above));
}

/** The word that says what happened to a nominal, by the heads above it. */
function predicateOf(tokens: readonly Token[], nominal: Token): Token | null {
  let at = nominal;
  for (let step = 0; step < MOST_STEPS; step++) {
    const above = tokens[at.head];
    if (!above || at.head === at.index)
      return participleOf(tokens, at) ?? (STATE_WORDS.has(at.text.toLowerCase()) ? at : null);
    const relation = at.deprel;
    if (ROLE.test(relation)) return settled(tokens, nominal, at.index, above);
    if (!passesUp(relation, above)) {
      return relation.startsWith('nmod') && above.deprel !== 'root'
        ? happening(above)
        : participleOf(tokens, nominal);
    }
    // "12 killed and 40 injured": a conjunct with a participle of its own has its own role.
    const own = relation === 'conj' ? participleOf(tokens, at) : null;
    if (own) return own;
    at = above;
  }
  return null;
}

/** "the deaths of 12": a noun that is itself what happened. */
function happening(noun: Token): Token | null {
  return /(?:death|killing|arrest|murder|injury|loss|detention|release|evacuation|rescue|execution|arrival|departure|massacre)$/.test(
    noun.lemma,
  )
    ? noun
    : null;
}

/** "12 people killed in the blast": the participle that leans on the nominal. */
function participleOf(tokens: readonly Token[], nominal: Token): Token | null {
  return (
    childrenOf(tokens, nominal).find(
      ({ deprel, xpos, text }) =>
        (deprel.startsWith('acl') && xpos === 'VBN') ||
        (deprel === 'amod' && STATE_WORDS.has(text.toLowerCase())),
    ) ?? null
  );
}

/** A light verb gives way to what it carries: "left 12 dead", "the toll rose to 12", "reported 40 people injured". */
function settled(tokens: readonly Token[], nominal: Token, holder: number, predicate: Token): Token {
  const toll = childrenOf(tokens, predicate).find(
    ({ deprel, lemma }) => (deprel.startsWith('nsubj') || deprel === 'obj') && TOLL_NOUNS.has(lemma),
  );
  if (toll && toll.index !== nominal.index && toll.index !== holder)
    return childrenOf(tokens, toll).find(({ deprel }) => deprel === 'compound' || deprel === 'nmod') ?? toll;
  if (!LIGHT.has(predicate.lemma)) return predicate;
  const carried = childrenOf(tokens, predicate).find(
    ({ deprel, text, index }) =>
      deprel === 'xcomp' && index > nominal.index && STATE_WORDS.has(text.toLowerCase()),
  );
  return carried ?? participleOf(tokens, nominal) ?? predicate;
}

/** What the number at a token counts, and what happens to it. */
export function bindingOf(tokens: readonly Token[], number: number): Binding {
  const token = tokens[number];
  if (!token) return NOTHING;
  const tied = nominalOf(tokens, token);
  const nominal = tied.index === token.index ? (nounBehind(tokens, token) ?? tied) : tied;
  const counted = countedOf(tokens, token, nominal);
  if (counted && STATE_WORDS.has(counted.text.toLowerCase()))
    return { counted: null, predicate: counted.index };
  const part = isPartOf(tokens, nominal) ? null : predicateOf(tokens, nominal);
  const predicate = stateBehind(tokens, token, counted) ?? (part && PREDICATES.has(part.upos) ? part : null);
  return { counted: counted?.index ?? null, predicate: predicate?.index ?? null };
}

/** The noun that is counted: the nominal, or what stands behind its "of"; null for signs and bare numbers. */
function countedOf(tokens: readonly Token[], number: Token, nominal: Token): Token | null {
  const holds = nominal === number || isSign(nominal) || isNumber(nominal) || CONTAINERS.has(nominal.lemma);
  const noun = (holds ? wholeOf(tokens, nominal) : null) ?? nominal;
  if (noun.index === number.index || isNumber(noun) || isSign(noun)) return null;
  return NOMINAL.has(noun.upos) ? noun : null;
}

/** "Hundreds injured", "12 dead": the word behind a number without a noun says it, whatever the tree. */
function stateBehind(tokens: readonly Token[], number: Token, counted: Token | null): Token | null {
  const behind = tokens[number.index + 1];
  const directly =
    counted === null && behind?.sentence === number.sentence && STATE_WORDS.has(behind.text.toLowerCase());
  return directly ? behind : null;
}

/** "%" and "$" head their numbers but are not what is counted. */
function isSign({ upos, lemma }: Token): boolean {
  return upos === 'SYM' || lemma === 'percent' || lemma === '%' || lemma === 'cent';
}

/** The 40 of "12 of the 40 passengers" did not do what the 12 did. */
function isPartOf(tokens: readonly Token[], nominal: Token): boolean {
  const above = tokens[nominal.head];
  return nominal.deprel.startsWith('nmod') && above !== undefined && isNumber(above);
}

/** True where the predicate says that people are counted even without a noun: "killed 12". */
export function countsPeople(predicate: Token | undefined): boolean {
  if (!predicate) return false;
  return (
    PEOPLE_VERBS.has(predicate.lemma) ||
    STATE_WORDS.has(predicate.text.toLowerCase()) ||
    predicate.lemma === 'death' ||
    predicate.lemma === 'toll'
  );
}
