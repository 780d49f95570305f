/** How a visit, a meeting or a measure can be said to have come about. */
export type InitiativeKind = 'invited' | 'requested' | 'summoned' | 'arranged' | 'own' | 'ordered';

/** Lemmas that tell of an initiative by themselves. */
export const INITIATIVE_WORDS: Readonly<Record<string, InitiativeKind>> = {
  invitation: 'invited',
  invite: 'invited',
  request: 'requested',
  insistence: 'requested',
  initiative: 'requested',
  proposal: 'requested',
  suggestion: 'requested',
  behest: 'requested',
  urging: 'requested',
  summon: 'summoned',
  summons: 'summoned',
};
/** What nobody asked for: "of its own accord", "voluntarily", "uninvited". */
export const OF_OWN_ACCORD: readonly string[] = [
  ...['its', 'his', 'her', 'their', 'our'].flatMap((whose) => [
    `of ${whose} own accord`,
    `on ${whose} own initiative`,
    `at ${whose} own initiative`,
    `at ${whose} own proposal`,
    `at ${whose} own suggestion`,
    `at ${whose} own request`,
  ]),
  ...'voluntarily, unprompted, uninvited, unbidden'.split(', '),
];
/** What somebody had to: "was ordered by the regulator", "following an order", "was forced to". */
export const ON_ORDERS: readonly string[] = [
  ...['was', 'were', 'been', 'being'].flatMap((be) =>
    ['ordered', 'forced', 'compelled', 'instructed', 'obliged', 'made'].flatMap((done) => [
      `${be} ${done} by`,
      `${be} ${done} to`,
    ]),
  ),
  ...['following', 'after', 'on', 'under'].flatMap((lead) =>
    ['an order', 'the order', 'the orders', 'orders'].flatMap((order) => [
      `${lead} ${order} by`,
      `${lead} ${order} of`,
      `${lead} ${order} from`,
    ]),
  ),
  'under pressure from',
];
/** Whoever does this to talks has them come about. */
export const CONVENING: ReadonlySet<string> = new Set([
  'convene',
  'initiate',
  'instigate',
  'propose',
  'suggest',
  'request',
]);
export const ORDERING: ReadonlySet<string> = new Set(['order', 'force', 'compel', 'instruct', 'oblige']);

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
