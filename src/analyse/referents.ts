import type { Mention, Quotation, Referent, Sentence, TimeExpression, Token } from '../model/analysis.ts';
import { pageOf } from './naming/page.ts';
import { pronounKind } from './naming/pronouns.ts';
import { chooseThing } from './referring/choose.ts';
import { isEmptyIt } from './referring/empty.ts';
import { type Thing, thingsIn } from './referring/things.ts';
import { wherePointed } from './referring/where.ts';

/** What `referentsOf` reads: the text and what earlier stages understood of it. */
export interface ReferentsGiven {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** A pronoun that was tied to someone named, or to "the guard", is right nine times in ten when measured. */
const BY_ENTITY = 0.9;
/** Things further back than this are forgotten: no reader looks so far, and odd texts stay quick. */
const MOST_REMEMBERED = 400;

/**
 * The words that stand for a noun or a name said before, in reading order: "it" for "the alarm", "there" for "Kolm".
 * What may stand for nothing, or for one of two, is left out. Linear in the text.
 */
export function referentsOf(given: ReferentsGiven): readonly Referent[] {
  const { tokens, mentions, times } = given;
  const page = pageOf(given);
  const tied = tiedPronouns(mentions);
  const things = thingsIn(tokens, mentions, times);
  const before: Thing[] = [];
  const found: Referent[] = [];
  let read = 0;
  for (const token of tokens) {
    for (; read < things.length && (things[read]?.at ?? 0) < token.index; read++)
      before.push(things[read] as Thing);
    if (before.length > MOST_REMEMBERED) before.splice(0, MOST_REMEMBERED / 2);
    const place = wherePointed(tokens, token, before, mentions);
    if (place) found.push({ token: token.index, antecedent: place.noun, by: 'place', sure: place.sure });
    const kind = pronounKind(token);
    if (!kind) continue;
    const one = tied.get(token.index);
    if (one !== undefined) {
      found.push({ token: token.index, antecedent: one, by: 'pronoun', sure: BY_ENTITY });
    } else if (kind.class !== 'person' && !isEmptyIt(tokens, token.index)) {
      const asking = { page, at: token.index, many: kind.class === 'many' };
      const choice = chooseThing(asking, before);
      if (!choice) continue;
      found.push({ token: token.index, antecedent: choice.thing.noun, by: 'pronoun', sure: choice.sure });
      before.push({ ...choice.thing, at: token.index, sentence: token.sentence });
    }
  }
  return found;
}

/** By pronoun that was tied to someone, the noun or name that last meant them before it. */
function tiedPronouns(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const spoken = new Map<number, number>();
  const tied = new Map<number, number>();
  for (const { form, entity, head } of [...mentions].sort((a, b) => a.head - b.head)) {
    if (entity === null) continue;
    const said = spoken.get(entity);
    if (form !== 'pronoun') spoken.set(entity, head);
    else if (said !== undefined) tied.set(head, said);
  }
  return tied;
}
