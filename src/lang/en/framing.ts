/** How a label leans: plain, kind or hard on what it names. */
export type Lean = 'plain' | 'kind' | 'hard';

/**
 * Words that name one thing with different leanings: who uses "mob" for "protesters" tells a stance.
 * Each line is one thing; the words of one leaning do not differ from each other.
 */
const LABELS: readonly Readonly<Partial<Record<Lean, string>>>[] = [
  {
    plain: 'protester demonstrator marcher crowd',
    hard: 'mob rioter thug hooligan layabout vandal troublemaker looter',
  },
  {
    plain: 'protest demonstration march rally unrest',
    kind: 'uprising revolution',
    hard: 'riot rampage',
  },
  {
    plain: 'fighter militant insurgent rebel gunman combatant',
    kind: 'freedom-fighter martyr resistance hero liberator',
    hard: 'terrorist extremist jihadist butcher bandit',
  },
  { plain: 'government administration authority leadership', hard: 'regime junta dictatorship' },
  { plain: 'migrant refugee asylum-seeker newcomer', hard: 'invader illegal alien' },
  {
    plain: 'operation raid offensive deployment',
    kind: 'liberation rescue peacekeeping',
    hard: 'invasion aggression occupation massacre',
  },
  { plain: 'dismissal removal departure', hard: 'purge ouster' },
  { plain: 'reform overhaul change', hard: 'gutting dismantling' },
  { plain: 'saving reduction', kind: 'efficiency', hard: 'cutback slash' },
  { plain: 'criticism objection complaint', hard: 'attack smear tirade rant outburst' },
  { plain: 'mistake error lapse', kind: 'oversight slip', hard: 'blunder fiasco debacle scandal' },
  {
    plain: 'agreement deal compromise',
    kind: 'breakthrough',
    hard: 'capitulation surrender sell-out betrayal',
  },
  { plain: 'supporter follower', hard: 'henchman crony loyalist stooge' },
  { plain: 'businessman investor magnate', hard: 'oligarch profiteer' },
];

/** How a meeting or a remark is said to have gone: pairs of ends of one scale. */
const WARM =
  'warm cordial friendly trusting constructive productive fruitful amicable respectful honour gratitude embrace smile pleasant harmonious successful historic brotherly relaxed good-humoured polite';
const COLD =
  'tense frosty icy heated hostile lecture scold rebuke dress-down stormy acrimonious bitter angry furious shout showdown reprimand quarrel row chilly humiliate begging beg strained confrontational dressing-down';
const CALM = 'orderly peaceful calm quiet disciplined proportionate restrained';
const WILD = 'violent chaotic shouting riot rampage brutal unruly stampede mayhem';
const MILD = 'tolerate manageable mild minor expected reassuring positive encouraging';
const GRAVE = 'alarming serious severe disastrous devastating worrying shocking grave';

const leanOf = new Map<string, { readonly label: number; readonly lean: Lean }[]>();
for (const [label, leans] of LABELS.entries()) {
  for (const [lean, words] of Object.entries(leans)) {
    for (const word of words.split(' '))
      leanOf.set(word, [...(leanOf.get(word) ?? []), { label, lean: lean as Lean }]);
  }
}

/** True for a word that names something with a leaning, or plainly where others lean. */
export const leans = (word: string): boolean => leanOf.has(word);

/** True where the two words name one thing with different leanings. */
export function leansOtherwise(a: string, b: string): boolean {
  const others = leanOf.get(b) ?? [];
  return (leanOf.get(a) ?? []).some(({ label, lean }) =>
    others.some((other) => other.label === label && other.lean !== lean),
  );
}

const SCALES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(WARM.split(' ')), new Set(COLD.split(' '))],
  [new Set(CALM.split(' ')), new Set(WILD.split(' '))],
  [new Set(MILD.split(' ')), new Set(GRAVE.split(' '))],
];

/** What is warm or tense, calm or wild: words for one meeting, march or evening. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    'meeting talk talks conversation discussion exchange encounter reception summit visit session showdown dialogue atmosphere ' +
    'tone mood evening welcome march protest demonstration rally'
  ).split(' '),
);

/** Where a word stands on each scale of tone: 1 the bright end, -1 the dark one, 0 nowhere. */
export function toneOf(lemma: string): readonly number[] {
  return SCALES.map(([bright, dark]) => (bright.has(lemma) ? 1 : dark.has(lemma) ? -1 : 0));
}
