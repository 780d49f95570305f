/** What news counts people and houses by, and the words that tell it, besides those of the happenings. Lemmas. */
const COUNTS: Readonly<Record<string, string>> = {
  die: 'dead death die dying kill killing fatality fatal toll perish drown body corpse victim slay life mourn burial bury deceased',
  hurt:
    'hurt injure injury injured wound wounded casualty maim treat hospital hospitalise hospitalize stretcher ' +
    'concussion fracture bruise',
  trace: 'missing unaccounted vanish disappear disappearance untraced',
  arrest: 'arrest detain detention detainee custody apprehend nab jail handcuff cell arrested captive',
  evacuate:
    'evacuate evacuation evacuee displace displaced flee homeless evict uproot refugee relocate rehouse shelter',
  rescue: 'rescue rescued winch survivor survive haul dig airlift',
  strand: 'strand stranded trap trapped stuck cut-off maroon',
  infect: 'infect infection infected sicken sick poison poisoning quarantine outbreak',
  hostage: 'hostage kidnap kidnapping abduct abduction captor',
  destroy: 'destroy destruction raze flatten gut burn-down demolish wreck',
  dark: 'blackout outage',
  attend:
    'attend attendance turnout crowd march marcher demonstrator protester spectator audience rally gather',
};

const byWord = Map.groupBy(
  Object.entries(COUNTS).flatMap(([family, words]) => words.split(' ').map((word) => ({ word, family }))),
  ({ word }) => word,
);

/** The counts a word tells of: "die" for "life", "fatality" and "drown"; none for most words. */
export function headCountsOf(lemma: string): readonly string[] {
  return (byWord.get(lemma) ?? []).map(({ family }) => family);
}
