import type { ClaimToken } from '../../model/claim.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import {
  ABOUT,
  AGENDAS,
  COMING_UP,
  DISCUSSING,
  FILLING,
  HANDLING,
  LECTURING,
  SIDES,
  TALKING,
  TALKS,
  TALK_TIMES,
  TOPIC_NOUNS,
  TOPIC_VERBS,
} from './talk-topics.ts';

/** The words of one claim with who hangs on whom. */
interface Tree {
  readonly tokens: readonly ClaimToken[];
  readonly childrenOf: (at: number) => readonly number[];
}

/** A way of saying what was talked about: the heads of the topics, where the token is what it turns on. */
type Frame = (at: number, tree: Tree) => readonly number[];

/** Tokens of what a claim says was talked about, in order: "the talks focused on GRAIN", "ARMS took up most of the session". */
export function topicTokens(tokens: readonly ClaimToken[]): readonly number[] {
  const children = new Map<number, number[]>();
  for (const [at, { head }] of tokens.entries()) children.set(head, [...(children.get(head) ?? []), at]);
  const tree: Tree = { tokens, childrenOf: (at) => children.get(at) ?? [] };
  const found = new Set<number>();
  for (const at of tokens.keys()) {
    const heads = FRAMES.flatMap((frame) => frame(at, tree));
    // "Its purpose was to train": what is trained for is the topic, not the purpose.
    const own = new Set(heads.some((head) => tokens[at]?.head === head) ? stretchOf(tokens, at) : [at]);
    for (const head of heads) for (const one of stretchOf(tokens, head)) if (!own.has(one)) found.add(one);
  }
  return [...found].sort((a, b) => a - b);
}

/** All that hangs on a token, itself included. */
function stretchOf(tokens: readonly ClaimToken[], head: number): readonly number[] {
  const found = new Set([head]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [at, token] of tokens.entries()) {
      if (found.has(at) || !found.has(token.head)) continue;
      found.add(at);
      grown = true;
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** "Discussed X", "X was discussed"; of talks also "went over X", "covered X", "addressed X". */
const discussed: Frame = (at, tree) => {
  const { tokens, childrenOf } = tree;
  const lemma = tokens[at]?.lemma ?? '';
  const byTalks = () => subjectIs(at, tree, (word) => TALKS.has(word) || SIDES.has(word));
  if (lemma === 'go' && byTalks()) return childrenOf(at).filter((child) => hangsBy(child, tree, OVER));
  if (!DISCUSSING.has(lemma) && !(HANDLING.has(phrasal(at, tree)) && byTalks())) return [];
  return childrenOf(at).filter((child) => ['obj', 'nsubj:pass'].includes(tokens[child]?.deprel ?? ''));
};
const OVER: ReadonlySet<string> = new Set(['over', 'through']);

/** "Focused on X", "devoted to X", "revolved around X", "dominated by X": what talks did, or what was done with time. */
const centred: Frame = (at, tree) => {
  const { tokens, childrenOf } = tree;
  const ofTalks = (word: string) => TALKS.has(word) || TALK_TIMES.has(word);
  if (!TOPIC_VERBS.has(tokens[at]?.lemma ?? '') || !subjectIs(at, tree, ofTalks)) return [];
  // "Devoted for the most part to X": the parser may hang X on the part.
  const near = childrenOf(at).flatMap((child) => [child, ...childrenOf(child)]);
  return near.filter(
    (child) => hangsBy(child, tree, ABOUT) && !hangsBy(tokens[child]?.head ?? -1, tree, ABOUT),
  );
};

/** "The two talked about X", "was lectured about X"; not one who talks about something to the world. */
const talked: Frame = (at, tree) => {
  const { lemma, upos } = tree.tokens[at] ?? { lemma: '', upos: '' };
  const several =
    TALKING.has(lemma) &&
    (subjectIs(at, tree, () => true, isPlural) ||
      tree.childrenOf(at).some((child) => hangsBy(child, tree, WITH)));
  if (upos !== 'VERB' || !(several || LECTURING.has(lemma))) return [];
  return tree.childrenOf(at).filter((child) => hangsBy(child, tree, ON));
};
const WITH: ReadonlySet<string> = new Set(['with']);
const isPlural = ({ xpos, lemma }: ClaimToken): boolean =>
  xpos === 'NNS' || xpos === 'NNPS' || lemma === 'they';

/** "Talks on X", "an exchange of views about X", "a conversation over X". */
const talks: Frame = (at, tree) => {
  const { tokens, childrenOf } = tree;
  const { lemma, upos, head, deprel } = tokens[at] ?? { lemma: '', upos: '', head: -1, deprel: '' };
  if (upos !== 'NOUN' || !(TALKS.has(lemma) || (lemma === 'view' && tokens[head]?.lemma === 'exchange')))
    return [];
  // A topic is told where the talks are what the claim is of: not in "blamed negotiations over the dam". The parser may hang
  // it on the verb: "held talks on grain".
  const light = head >= 0 && LIGHT.has(tokens[head]?.lemma ?? '');
  const near = light ? [at, head] : deprel.startsWith('nsubj') || head < 0 ? [at] : [];
  const told = near.flatMap(childrenOf).filter((child) => hangsBy(child, tree, ON) && !dated(tokens[child]));
  // "The talk was of amnesty"
  return deprel === 'nsubj' && head > at && under(head, tree, ABOUT) ? [...told, head] : told;
};
const LIGHT: ReadonlySet<string> = new Set([
  'take',
  'hold',
  'have',
  'conduct',
  'start',
  'open',
  'resume',
  'continue',
]);
/** "Talks on Monday" */
const dated = (token: ClaimToken | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'NUM' || WEEKDAYS.has(token.lemma.toLowerCase()) || MONTHS.has(token.lemma.toLowerCase()));
const ON: ReadonlySet<string> = new Set(['about', 'over', 'concerning', 'regarding', 'on']);

/** "Its purpose was to X", "the main topic was X". */
const purpose: Frame = (at, { tokens, childrenOf }) => {
  const { lemma, head, deprel } = tokens[at] ?? { lemma: '', head: -1, deprel: '' };
  if (!TOPIC_NOUNS.has(lemma) || !deprel.startsWith('nsubj') || head < 0) return [];
  const copula = childrenOf(head).some((child) => tokens[child]?.deprel === 'cop');
  return copula ? [head] : childrenOf(head).filter((child) => CONTENT.has(tokens[child]?.deprel ?? ''));
};
const CONTENT: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'obj']);

/** "X came up", "X was on the table". */
const cameUp: Frame = (at, tree) => {
  const { tokens, childrenOf } = tree;
  const onTable = AGENDAS.has(tokens[at]?.lemma ?? '') && under(at, tree, ON_OFF);
  if (!onTable && !COMING_UP.has(phrasal(at, tree))) return [];
  const isSubject = (child: number) => tokens[child]?.deprel.startsWith('nsubj') === true;
  const verb = onTable && !childrenOf(at).some(isSubject) ? (tokens[at]?.head ?? -1) : at;
  return childrenOf(verb).filter(isSubject);
};
const ON_OFF: ReadonlySet<string> = new Set(['on', 'off']);

/** "X took up most of the session", "the four days went on X", "most of the evening was spent on X". */
const filled: Frame = (at, tree) => {
  const { tokens, childrenOf } = tree;
  const whole = phrasal(at, tree);
  if (!FILLING.has(whole)) return [];
  const isTime = (child: number) =>
    stretchOf(tokens, child).some((one) => TALK_TIMES.has(tokens[one]?.lemma ?? ''));
  const by = (relation: string) =>
    childrenOf(at).filter((child) => tokens[child]?.deprel.startsWith(relation) === true);
  if (whole === 'take up' && by('obj').some(isTime)) return by('nsubj').filter((child) => !isTime(child));
  if (![...by('nsubj'), ...by('obj')].some(isTime)) return [];
  return childrenOf(at).filter((child) => child > at && hangsBy(child, tree, ON));
};

const FRAMES: readonly Frame[] = [discussed, centred, talked, talks, purpose, cameUp, filled];

/** A verb with its particle: "take up", "come up". */
function phrasal(at: number, { tokens, childrenOf }: Tree): string {
  const verb = tokens[at];
  if (verb?.upos !== 'VERB') return '';
  const particle = childrenOf(at).find(
    (child) =>
      child > at && PARTICLE.has(tokens[child]?.deprel ?? '') && PARTICLES.has(tokens[child]?.lemma ?? ''),
  );
  return particle === undefined ? verb.lemma : `${verb.lemma} ${tokens[particle]?.lemma ?? ''}`;
}
const PARTICLE: ReadonlySet<string> = new Set(['compound:prt', 'advmod']);
const PARTICLES: ReadonlySet<string> = new Set(['up', 'over', 'through']);

/** True where the verb's subject, or the noun it is said of ("discussions which centred on"), is such a word. */
function subjectIs(
  at: number,
  { tokens, childrenOf }: Tree,
  fits: (lemma: string) => boolean,
  also: (token: ClaimToken) => boolean = () => true,
): boolean {
  const { head = -1, deprel = '' } = tokens[at] ?? {};
  const subjects = childrenOf(at).filter((child) => tokens[child]?.deprel.startsWith('nsubj') === true);
  const nouns = deprel.startsWith('acl') ? [...subjects, head] : subjects;
  return nouns.some((noun) => {
    const token = tokens[noun];
    return token !== undefined && fits(token.lemma.toLowerCase()) && also(token);
  });
}

/** True for an oblique or a noun's complement under one of these prepositions. */
function hangsBy(at: number, tree: Tree, prepositions: ReadonlySet<string>): boolean {
  const relation = tree.tokens[at]?.deprel ?? '';
  const complement = relation.startsWith('obl') || relation === 'nmod' || relation === 'advcl';
  return complement && under(at, tree, prepositions);
}

function under(at: number, { tokens, childrenOf }: Tree, prepositions: ReadonlySet<string>): boolean {
  return childrenOf(at).some(
    (child) =>
      ['case', 'mark'].includes(tokens[child]?.deprel ?? '') && prepositions.has(tokens[child]?.lemma ?? ''),
  );
}
