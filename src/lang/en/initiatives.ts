/** How a visit, a meeting or a measure can be said to have come about. */
export type InitiativeKind = 'invited' | 'requested' | 'summoned' | 'arranged';

/** Lemmas that tell of an initiative by themselves. */
export const INITIATIVE_WORDS: Readonly<Record<string, InitiativeKind>> = {
  invitation: 'invited',
  invite: 'invited',
  request: 'requested',
  summon: 'summoned',
  summons: 'summoned',
};
/** "Arranged after talks": together, and in this order, these tell where something began. */
export const ARRANGING: ReadonlySet<string> = new Set([
  'arrange',
  'organise',
  'organize',
  'schedule',
  'agree',
]);
export const ORIGINS: ReadonlySet<string> = new Set(['after', 'following', 'follow', 'subsequent', 'since']);
export const CONTACTS: ReadonlySet<string> = new Set(
  'talk talks discussion contact meeting negotiation consultation conversation'.split(' '),
);
/** Done to an invitation that was handed over or answered: what follows it is another visit. */
export const HANDED_OVER: ReadonlySet<string> = new Set(
  'accept extend convey issue send decline receive refuse comment'.split(' '),
);
