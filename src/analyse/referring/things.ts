import { ROLE_NOUNS, PEOPLE_NOUNS } from '../../lang/en/roles.ts';
import { topicsOf } from '../../lang/en/noun-topics.ts';
import type { Mention, TimeExpression, Token } from '../../model/analysis.ts';

/** A noun that "it" or "they" may point back to: "the alarm", "two lorries", "the Senate". */
export interface Thing {
  /** The token that heads this mention of it: the noun itself, or a pronoun that stands for it. */
  readonly at: number;
  /** The noun. */
  readonly noun: number;
  /** What tells it from others: its entity where it has a name, else its lemma. */
  readonly key: string;
  readonly named: boolean;
  readonly person: boolean;
  readonly many: boolean;
  readonly sentence: number;
}

/** A noun in one of these places only describes another one, or is no noun phrase of its own. */
const DESCRIBING = /^(?:compound|flat|fixed|goeswith|amod|det|vocative|discourse)/u;
/** WordNet's topic files: people, and times. */
const PEOPLE_TOPIC = 18;
const TIME_TOPIC = 28;
/** Nouns that stand for themselves in no later sentence. */
const EMPTY: ReadonlySet<string> = new Set(
  'case course example fact front instance lot one order part place result side term thing time view way'.split(
    ' ',
  ),
);

/** "Police have": one form for many. */
const ALWAYS_MANY: ReadonlySet<string> = new Set(['police', 'people', 'cattle']);
/** WordNet knows these first as people; in news they are things. */
const NO_PEOPLE: ReadonlySet<string> = new Set(['bomber', 'carrier', 'digger', 'liner', 'siren', 'tender']);

/** Every thing an article speaks of by a noun or a name, in reading order. Times are none. */
export function thingsIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): readonly Thing[] {
  const named = new Map(mentions.filter(isName).map((mention) => [mention.head, mention]));
  const pointing = new Map(
    mentions.filter(({ entity }) => entity !== null).map((mention) => [mention.head, mention]),
  );
  const timed = timedTokens(tokens, times);
  return tokens.flatMap((token): Thing[] => {
    const { index, upos, deprel, sentence } = token;
    const lemma = token.lemma.toLowerCase();
    const name = named.get(index);
    if ((upos !== 'NOUN' && upos !== 'PROPN' && !name) || DESCRIBING.test(deprel) || timed.has(index))
      return [];
    if (EMPTY.has(lemma) || (upos === 'NOUN' && topicsOf(lemma)[0] === TIME_TOPIC)) return [];
    const mention = name ?? pointing.get(index);
    const key = mention?.entity == null ? lemma : `entity ${String(mention.entity)}`;
    const many = /^NNP?S$/u.test(token.xpos) || ALWAYS_MANY.has(lemma) || isJoined(tokens, index);
    return [
      {
        at: index,
        noun: index,
        key,
        named: name !== undefined,
        person: isPerson(token, mention),
        many,
        sentence,
      },
    ];
  });
}

function isName({ form, kind }: Mention): boolean {
  return (form === 'name' || form === 'abbreviation') && kind !== 'nationality';
}

function isPerson(token: Token, mention: Mention | undefined): boolean {
  if (mention && mention.form !== 'pronoun') return mention.kind === 'person' || mention.kind === 'role';
  const lemma = token.lemma.toLowerCase();
  if (NO_PEOPLE.has(lemma)) return false;
  return ROLE_NOUNS.has(lemma) || PEOPLE_NOUNS.has(lemma) || topicsOf(lemma)[0] === PEOPLE_TOPIC;
}

/** "Karsk and Ilmenia": "they" means both. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && tokens[next]?.sentence === tokens[at]?.sentence; next++) {
    if (tokens[next]?.head === at && tokens[next]?.deprel === 'conj') return true;
  }
  return false;
}

function timedTokens(tokens: readonly Token[], times: readonly TimeExpression[]): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const { span } of times) {
    while (at < tokens.length && (tokens[at]?.span.end ?? 0) <= span.start) at++;
    for (let in_ = at; in_ < tokens.length && (tokens[in_]?.span.start ?? 0) < span.end; in_++)
      found.add(in_);
  }
  return found;
}
