import type { Random } from './random.ts';
import { ADJECTIVES, NOUNS, PEOPLE, VERBS } from './words.ts';

const WHEN: readonly string[] =
  'last autumn,in the spring,two years ago,over the winter,before the holidays,after long talks,during the summer,without much notice,a decade ago,early in the morning,at the end of term,for the first time,once more,in secret,on paper,by accident'.split(
    ',',
  );

/** A sentence about nothing in particular, unlike nearly every other one. */
export function fillerSentence(random: Random): string {
  const noun = () => random.pick(NOUNS);
  const thing = () => (random.chance(1 / 2) ? `${random.pick(ADJECTIVES)} ${noun()}` : noun());
  const who = () => `${random.chance(1 / 3) ? `${random.pick(ADJECTIVES)} ` : ''}${random.pick(PEOPLE)}`;
  const verb = () => random.pick(VERBS);
  const shapes: readonly (() => string)[] = [
    () => `a ${who()} ${verb()} the ${thing()} of the ${noun()} ${random.pick(WHEN)}.`,
    () => `the ${thing()} was ${verb()} by the ${who()} ${random.pick(WHEN)}, and the ${noun()} with it.`,
    () => `according to one ${who()}, the ${thing()} should be ${verb()} like the ${thing()}.`,
    () =>
      `${random.pick(WHEN)} the ${who()} ${verb()} a ${thing()}, although the ${noun()} looked ${random.pick(ADJECTIVES)}.`,
    () => `nobody had ${verb()} the ${thing()} before the ${who()} ${verb()} it.`,
    () => `a ${who()} and a ${who()} ${verb()} over the ${thing()}.`,
    () => `what the ${who()} ${verb()} was neither the ${thing()} nor the ${thing()}.`,
    () => `the ${who()}, who ${verb()} a ${thing()} ${random.pick(WHEN)}, said nothing of the ${noun()}.`,
    () => `every ${noun()} near the ${thing()} was ${verb()}.`,
    () => `with a ${thing()} and a ${thing()} to spare, the ${who()} ${verb()} quickly.`,
  ];
  const sentence = random.pick(shapes)();
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
