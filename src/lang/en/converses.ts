/** Where a verb has one of the two it is between: its subject, its object, or what stands behind a preposition. */
export type Place = 'subject' | 'object' | (string & {});

/** One word for what goes on between two: who sells and who buys, by "sell", "buy", "was sold to". */
export interface Converse {
  readonly frame: string;
  /** Who gives, wins, hosts, asks; and who takes, loses, visits, is asked. */
  readonly first: Place;
  readonly second: Place;
}

/**
 * What goes on between two, by the verbs that tell it from either end: "sell subject to" has its seller as subject and
 * its buyer behind "to", "buy from subject" the other way round.
 */
const FRAMES: Readonly<Record<string, string>> = {
  trade:
    'sell subject to, sell subject object, buy from subject, purchase from subject, acquire from subject',
  takeover:
    'buy subject object, acquire subject object, purchase subject object, absorb subject object, take-over subject object',
  beat:
    'beat subject object, defeat subject object, lose to subject, lose against subject, win subject against, ' +
    'win subject over, overcome subject object, trounce subject object, thrash subject object, outvote subject object',
  host: 'host subject object, receive subject object, visit object subject, entertain subject object, welcome subject object',
  loan: 'lend subject to, lend subject object, borrow from subject, owe object subject, owe to subject, loan subject to',
  give:
    'give subject to, give subject object, hand subject to, pay subject object, pay subject to, deliver subject to, ' +
    'supply subject to, supply subject object, transfer subject to, cede subject to, receive from subject, get from subject, ' +
    'obtain from subject, donate subject to, send subject to, inherit from subject, collect from subject, surrender subject to',
  employ: 'employ subject object, hire subject object, work for subject',
  succeed: 'succeed subject object, replace subject object, precede object subject',
  invite: 'invite subject object',
  ask: 'ask subject object, request of subject',
  sue: 'sue subject object, prosecute subject object',
  let: 'let subject to, rent from subject',
  teach: 'teach subject object, learn from subject',
  follow: 'follow subject object, lead object subject, chase subject object, pursue subject object',
};

const byVerb = new Map<string, readonly Converse[]>();
for (const [frame, verbs] of Object.entries(FRAMES)) {
  for (const one of verbs.split(', ')) {
    const [verb = '', first = '', second = ''] = one.split(' ');
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), { frame, first, second }]);
  }
}

/** The frames a verb tells of; what it does to its object, or towards somebody, where it has no frame of its own. */
export function conversesOf(verb: string): readonly Converse[] {
  const known = byVerb.get(verb);
  if (known) return known;
  if (MUTUAL.has(verb) || EITHER_WAY.has(verb)) return [];
  return TOWARDS.map((second) => ({ frame: `${verb} ${second}`, first: 'subject', second }));
}

/** Where an act is aimed at somebody: "shot him", "wrote to him", "informed on him". */
const TOWARDS: readonly Place[] = ['object', 'to', 'on', 'against', 'at'];

/** Predicates that two do together: who is named first says nothing. */
export const MUTUAL: ReadonlySet<string> = new Set(
  (
    'meet talk discuss agree sign negotiate speak marry fight exchange share confer cooperate compete merge tie draw ' +
    'clash hold be have join divorce date play face debate resemble equal border partner ally'
  ).split(' '),
);

/** What each of two does to the other in turn, and both accounts are of it: "she thanked him", "he thanked her". */
const EITHER_WAY: ReadonlySet<string> = new Set(
  (
    'thank praise criticise criticize congratulate embrace greet applaud blame accuse tell say see know like love hate ' +
    'respect trust admire hug kiss mention name quote cite describe compare add reply answer respond match help want need ' +
    'support back oppose urge warn remind refer turn go come move look point lead do make take find keep leave hear watch ' +
    'call get use include involve mean show consider believe think regard'
  ).split(' '),
);

/** Said of two, each of whom does it: "in turn", "each other", "shot back". */
export const IN_TURN: readonly string[] =
  'in turn, each other, one another, in return, back, return the, returned the, mutual, mutually, both, second leg, rematch, replay, countersued, countersuit, retaliated, retaliation, later, earlier, previous, previously, again'.split(
    ', ',
  );

/** Nouns that name one of the two: "the plaintiff", "the guest of Lisko". */
export const PARTY_NOUNS: Readonly<Record<string, { readonly frame: string; readonly first: boolean }>> = {
  plaintiff: { frame: 'sue', first: true },
  claimant: { frame: 'sue', first: true },
  defendant: { frame: 'sue', first: false },
  guest: { frame: 'host', first: false },
  visitor: { frame: 'host', first: false },
  host: { frame: 'host', first: true },
  winner: { frame: 'beat', first: true },
  loser: { frame: 'beat', first: false },
  buyer: { frame: 'trade', first: false },
  purchaser: { frame: 'trade', first: false },
  seller: { frame: 'trade', first: true },
  vendor: { frame: 'trade', first: true },
  lender: { frame: 'loan', first: true },
  creditor: { frame: 'loan', first: true },
  borrower: { frame: 'loan', first: false },
  debtor: { frame: 'loan', first: false },
  successor: { frame: 'succeed', first: true },
  predecessor: { frame: 'succeed', first: false },
  landlord: { frame: 'let', first: true },
  tenant: { frame: 'let', first: false },
  employer: { frame: 'employ', first: true },
  employee: { frame: 'employ', first: false },
};

/** Frames in which nobody is both: who sues is not sued in one case, even where the other party is not named. */
export const ONE_PART: ReadonlySet<string> = new Set(['sue', 'trade', 'loan']);

/** What is brought or filed against somebody in court. */
export const SUITS: ReadonlySet<string> = new Set([
  'case',
  'suit',
  'lawsuit',
  'action',
  'proceeding',
  'complaint',
]);
