import { IN_PART, LAST_TIME, type MeasureForm, NOT_YET, either, form, led, pattern } from './form.ts';

/** What courts set. */
export const OF_COURTS: readonly MeasureForm[] = [
  form('the prison term', ['duration', 'person'], {
    before: pattern(
      String.raw`\b(?:sentenc|jail|imprison)|\bterm (?:of imprisonment )?of $|\bto (?:jail|prison) for (?:\w+ ){0,3}$`,
    ),
    behind: pattern(
      String.raw`^ (?:in |of )?(?:prison|jail|imprisonment|behind bars|in custody)\b|^ ?(?:prison |jail )?(?:sentence|term)\b`,
    ),
    unless: either(
      NOT_YET,
      pattern(
        String.raw`\b(?:spent|serv(?:e|ed|ing)|after (?!(?:being|he was|she was) sentenced)|already|suspended|reduced|cut|appeal\w*|await\w*)\b`,
      ),
    ),
  }),
  form('the fine', ['money', 'named'], {
    before: pattern(String.raw`\b(?:fine|fines|fined|penalty)\b`),
    behind: pattern(String.raw`^ (?:fine|penalty)\b`),
    unless: either(NOT_YET, LAST_TIME),
  }),
  form('the bail', ['money', 'person'], {
    before: pattern(String.raw`\bbail\b`),
    behind: pattern(String.raw`^ bail\b`),
    unless: NOT_YET,
  }),
  form('the damages', ['money', 'thing'], {
    before: led('damages of|compensation of|settlement of|damages worth|compensation worth'),
    behind: pattern(
      String.raw`^ (?:in|as) (?:damages|compensation)\b|^ (?:compensation|payout|settlement)\b`,
    ),
    unless: either(NOT_YET, LAST_TIME),
  }),
];

/** Sums and rates. */
export const OF_MONEY: readonly MeasureForm[] = [
  form('the ransom', ['money', 'story'], {
    before: pattern(String.raw`\bransom\b`),
    behind: pattern(String.raw`^ (?:in )?ransom\b`),
    unless: NOT_YET,
  }),
  form('the reward', ['money', 'thing'], {
    before: led('reward of|bounty of'),
    behind: pattern(String.raw`^ (?:reward|bounty)\b`),
    unless: pattern(String.raw`\b(?:raise\w*|increase\w*|double\w*|previous|earlier)\b`),
  }),
  form('what it cost to build', ['money', 'thing'], {
    before: led('cost|costs|costing|price tag of|cost of'),
    behind: pattern(
      String.raw`^ (?:bridge|tunnel|road|stadium|arena|hall|dam|hospital|school|museum|project|building|complex|terminal|railway|line|plant|airport|port|tower|centre|center|wing|satellite|telescope|renovation|restoration)\b`,
    ),
    unless: either(
      NOT_YET,
      IN_PART,
      pattern(
        String.raw`\b(?:repair\w*|clean\w*|overrun\w*|budget\w*|estimate\w*|originally|first|will cost|insur\w*|fine|lawsuit|ticket\w*|maintenance|running|operating|replac\w*|damage\w*)\b`,
      ),
    ),
  }),
  form('what was paid for it', ['money', 'thing'], {
    before: either(
      led('fetched|paid|paying|knocked down for'),
      pattern(
        String.raw`\b(?:sold|went|bought|acquired|purchased|snapped up|auctioned|changed hands)\b[^.;,]*\bfor (?:[$€£]?[\w’'-]+ ){0,3}[$€£]?$`,
      ),
    ),
    unless: either(
      NOT_YET,
      LAST_TIME,
      IN_PART,
      pattern(
        String.raw`\b(?:value\w*|estimate\w*|expect\w*|tax\w*|fine|damages|compensation|ransom|salary|wage\w*|bonus|bribe\w*|rent|tickets?|in advance|deposit|share of)\b`,
      ),
    ),
  }),
  form('the damage', ['money', 'thing'], {
    before: pattern(String.raw`\bdamage\b[^.;]{0,40}$`),
    behind: pattern(String.raw`^ (?:worth )?(?:of |in )damage\b`),
    unless: either(
      LAST_TIME,
      pattern(String.raw`\b(?:insur\w*|could|may|might|would|if|repair\w*|at least)\b`),
    ),
  }),
  form('the key rate before', ['percent', 'story'], {
    before: pattern(String.raw`\brates?\b[^.;]*\bfrom $`),
  }),
  form('the key rate', ['percent', 'story'], {
    before: pattern(
      String.raw`\b(?:key|base|benchmark|policy|interest|lending|repo) rates?\b[^.;]*\b(?:to|at|is|of) (?:[\w’'-]+ ){0,2}$`,
    ),
    unless: pattern(
      String.raw`\b(?:from|inflation|mortgages?|deposits?|savings|forecast\w*|expect\w*|could|may|might|would|if|was|were|had|last|previous\w*|by) ?$|\b(?:inflation|mortgages?|forecast\w*|expect\w*|next|by the end|a year)\b`,
    ),
  }),
  form('the years of investment', ['duration', 'thing'], {
    before: pattern(String.raw`\binvest\w*\b[^.;]*$`),
    unless: pattern(String.raw`\b(?:already|past|last|ago|after|within|for)\b`),
  }),
];
