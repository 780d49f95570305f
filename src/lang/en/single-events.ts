/**
 * Happenings of which a story has one, and the words that say of it that it came about, in one moment: "the blast shook the
 * bakery", "it went off". A line each: `name | nouns for it | what it does | what is done to it | verbs that tell it alone`.
 * "verb+word" is a verb with its particle, "verb>noun" with its object; `who` behind the name, where whose it is must be one.
 */
const TABLE = `
blast | explosion blast detonation bomb device | happen occur tear rip shake rock hit strike shatter rattle come take>place destroy send blow wake explode detonate kill injure wreck level flatten go+off | hear detonate | detonate go+off blow+up explode
quake | earthquake quake tremor | hit strike shake jolt rock happen occur rattle wake come take>place |
fire | fire blaze inferno wildfire | begin start break+out erupt ignite originate flare+up | start light | catch>fire
shots | shot gunshot gunfire shooting | ring+out ring fall happen occur begin start erupt break+out take>place | fire hear | open>fire
slide | landslide mudslide avalanche landslip rockfall mudflow | hit strike bury happen occur come+down sweep crash engulf | trigger
crash | crash collision accident derailment pile-up | happen occur take>place come |
ambush | attack assault ambush raid | happen occur begin start take>place come | launch
trial who | trial | begin open start get>way | open | go>trial stand>trial
launch | launch liftoff lift-off | take>place happen come | | lift+off blast+off
wedding | wedding | take>place | hold | marry wed tie>knot
truce | truce ceasefire armistice | begin start come>force enter>force take>effect take+hold apply go>effect |
deal | deal agreement accord pact compromise | | reach strike seal clinch conclude hammer+out |
contract | contract | go | award win hand secure land |
vote | vote ballot referendum | take>place come | hold set schedule | vote
walkout who | strike walkout stoppage | begin start | begin start | walk+out go>strike down>tool stop>work
next talks | round talk talks meeting summit session | take>place begin resume | hold | meet reconvene
`;

/** One kind of happening, by lemmas. */
export interface EventWords {
  readonly name: string;
  /** Whose it is must be one: the trial of one, the strike of others. */
  readonly who: boolean;
  readonly nouns: ReadonlySet<string>;
  /** Verbs of which its noun is the subject. */
  readonly does: ReadonlySet<string>;
  /** Verbs of which its noun is the object, or the subject in the passive voice. */
  readonly done: ReadonlySet<string>;
  /** Verbs that tell it without a noun. */
  readonly alone: ReadonlySet<string>;
}

const set = (cell: string): ReadonlySet<string> =>
  new Set(
    cell
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== ''),
  );

export const SINGLE_EVENTS: readonly EventWords[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', nouns = '', does = '', done = '', alone = ''] = line.split('|');
    return {
      name: name.replace(/ who $/u, '').trim(),
      who: / who $/u.test(name),
      nouns: set(nouns),
      does: set(does),
      done: set(done),
      alone: set(alone),
    };
  });

/** Of these only the next one is meant: "the next round", "meet again". */
export const NEXT_ONE: ReadonlySet<string> = new Set(['next talks']);
export const NEXT_WORDS: ReadonlySet<string> = new Set(['next', 'again']);
/** Of these a month or a year is told as the time. */
export const LONG_AGO: ReadonlySet<string> = new Set(['contract']);

const OF_NOUN = Map.groupBy(
  SINGLE_EVENTS.flatMap(({ name, nouns }) => [...nouns].map((noun) => ({ noun, name }))),
  ({ noun }) => noun,
);

/** The kinds of happening a noun can stand for: "blast". Empty for most nouns. */
export const eventsOfNoun = (lemma: string): readonly string[] =>
  (OF_NOUN.get(lemma) ?? []).map(({ name }) => name);
