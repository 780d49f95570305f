import { IN_PART, LAST_TIME, type MeasureForm, NOT_YET, either, form, led } from './form.ts';

/** What courts set. */
export const OF_COURTS: readonly MeasureForm[] = [
  form('the prison term', ['duration', 'person'], {
    before:
      /\b(?:sentenc|jail|imprison)|\bterm (?:of imprisonment )?of $|\bto (?:jail|prison) for (?:\w+ ){0,3}$/u,
    behind:
      /^ (?:in |of )?(?:prison|jail|imprisonment|behind bars|in custody)\b|^ ?(?:prison |jail )?(?:sentence|term)\b/u,
    unless: either(
      NOT_YET,
      /\b(?:spent|serv(?:e|ed|ing)|after (?!(?:being|he was|she was) sentenced)|already|suspended|reduced|cut|appeal\w*|await\w*)\b/u,
    ),
  }),
  form('the fine', ['money', 'named'], {
    before: /\b(?:fine|fines|fined|penalty)\b/u,
    behind: /^ (?:fine|penalty)\b/u,
    unless: either(NOT_YET, LAST_TIME),
  }),
  form('the bail', ['money', 'person'], {
    before: /\bbail\b/u,
    behind: /^ bail\b/u,
    unless: NOT_YET,
  }),
  form('the damages', ['money', 'thing'], {
    before: led('damages of|compensation of|settlement of|damages worth|compensation worth'),
    behind: /^ (?:in|as) (?:damages|compensation)\b|^ (?:compensation|payout|settlement)\b/u,
    unless: either(NOT_YET, LAST_TIME),
  }),
];

/** Estimates, taxes, and what is paid for something else or in part. */
const NOT_PAID = either(
  NOT_YET,
  LAST_TIME,
  IN_PART,
  /\b(?:value\w*|estimate\w*|expect\w*|tax\w*|fine|damages|compensation|ransom|salary|wage\w*|bonus|bribe\w*|rent|tickets?|in advance|deposit|share of)\b/u,
);

/** Sums and rates. */
export const OF_MONEY: readonly MeasureForm[] = [
  form('the ransom', ['money', 'story'], {
    before: /\bransom\b/u,
    behind: /^ (?:in )?ransom\b/u,
    unless: NOT_YET,
  }),
  form('the reward', ['money', 'thing'], {
    before: led('reward of|bounty of'),
    behind: /^ (?:reward|bounty)\b/u,
    unless: /\b(?:raise\w*|increase\w*|double\w*|previous|earlier)\b/u,
  }),
  form('what it cost to build', ['money', 'thing'], {
    before: led('cost|costs|costing|price tag of|cost of'),
    behind:
      /^ (?:bridge|tunnel|road|stadium|arena|hall|dam|hospital|school|museum|project|building|complex|terminal|railway|line|plant|airport|port|tower|centre|center|wing|satellite|telescope|renovation|restoration)\b/u,
    unless: either(
      NOT_YET,
      IN_PART,
      /\b(?:repair\w*|clean\w*|overrun\w*|budget\w*|estimate\w*|originally|first|will cost|insur\w*|fine|lawsuit|ticket\w*|maintenance|running|operating|replac\w*|damage\w*)\b/u,
    ),
  }),
  form('what was paid for it', ['money', 'thing'], {
    before: led('fetched|paid|paying|knocked down for'),
    unless: NOT_PAID,
  }),
  form('what was paid for it', ['money', 'thing'], {
    within: /\b(?:sold|went|bought|acquired|purchased|snapped up|auctioned|changed hands)\b/u,
    before: led('for'),
    unless: NOT_PAID,
  }),
  form('the damage', ['money', 'thing'], {
    within: /\bdamage\b/u,
    behind: /^ (?:worth )?(?:of |in )damage\b/u,
    unless: either(LAST_TIME, /\b(?:insur\w*|could|may|might|would|if|repair\w*|at least)\b/u),
  }),
  form('the key rate before', ['percent', 'story'], {
    within: /\brates?\b/u,
    before: /\bfrom $/u,
  }),
  form('the key rate', ['percent', 'story'], {
    within: /\b(?:key|base|benchmark|policy|interest|lending|repo) rates?\b/u,
    before: /\b(?:to|at|is|of) (?:[\w’'-]+ ){0,2}$/u,
    unless:
      /\b(?:from|inflation|mortgages?|deposits?|savings|forecast\w*|expect\w*|could|may|might|would|if|was|were|had|last|previous\w*|by) ?$|\b(?:inflation|mortgages?|forecast\w*|expect\w*|next|by the end|a year)\b/u,
  }),
  form('the years of investment', ['duration', 'thing'], {
    within: /\binvest\w*\b/u,
    unless: /\b(?:already|past|last|ago|after|within|for)\b/u,
  }),
];
