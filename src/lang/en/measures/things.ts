import { LAST_TIME, type MeasureForm, NOT_YET, either, form, led } from './form.ts';

const GOODS =
  'vehicles|cars|packs|packets|boxes|units|bottles|tins|cans|jars|toys|tablets|doses|devices|trucks|vans|bikes|batteries|phones|cartons|bags';

/** The age that is given up. */
const OLD_AGE = /\bfrom $|\b(?:currently|now|today|instead of|previous\w*|old)\b/u;

/** What befell things, and how heavy and how fast they are. */
export const OF_THINGS: readonly MeasureForm[] = [
  form('the houses damaged', ['count', 'thing'], {
    before: led('damaged|damaging'),
    behind: /^ (?:houses|homes|dwellings|buildings) (?:were |was )?(?:\w+ )?damaged\b/u,
    unless: /\bdestroy\w*\b/u,
    grows: true,
  }),
  form('the houses that burned down', ['count', 'thing'], {
    before: led(
      'destroyed|destroying|razed|gutted|flattened|levelled|leveled|burned down|burnt down|reduced',
    ),
    behind:
      /^ (?:houses|homes|dwellings)[^.;]{1,40}\b(?:destroyed|burned down|burnt down|burned to|burnt to|razed|gutted|flattened|levelled|leveled|reduced to|went up in)\b/u,
    unless: either(
      /\b(?:damag\w*|threaten\w*|other|another|partly|partially)\b/u,
      /\b(?:evacuat\w*|including|could|may|might|saved)\b/u,
    ),
    counted: 'house home dwelling',
    grows: true,
  }),
  form('the weight of it', ['measure', 'thing'], {
    dimension: 'mass',
    within: /\b(?:weigh|weighs|weighed|weighing|weight)\b/u,
    unless: either(NOT_YET, /\b(?:limit\w*|allowed|permitted|than|lost|each|per|pure|empty|without)\b/u),
  }),
  form('the speed of it', ['measure', 'thing'], {
    dimension: 'speed',
    before: led('at|doing|speed of|reached|to'),
    unless: either(
      NOT_YET,
      /\b(?:limit\w*|allowed|permitted|wind\w*|gust\w*|than|maximum|designed|capable|can|storm|slow\w*|brak\w*|above|below|over|under)\b/u,
    ),
  }),
  form('the recall', ['count', 'thing'], {
    before: led(
      'recall|recalls|recalled|recalling|recall of|pull|pulls|pulled|withdraw|withdrew|withdrawn|withdrawal of',
    ),
    behind: new RegExp(
      `^ (?:${GOODS})[^.;]{1,30}\\b(?:recalled|withdrawn|pulled|hauled|taken off|off the shelves|called back)\\b`,
      'u',
    ),
    counted:
      'vehicle car pack packet box unit bottle tin can jar toy tablet dose device truck van bike battery phone pram seat cot bag carton',
    unless: either(
      NOT_YET,
      /\b(?:so far|already|another|sold|worldwide|globally|returned|repaired|batches)\b/u,
    ),
  }),
  form('the load of it', ['measure', 'thing'], {
    dimension: 'mass',
    before: led(
      'carrying|carried|loaded with|cargo of|load of|had|with|held|holding|storing|stored|transporting',
    ),
    unless: either(
      NOT_YET,
      /\b(?:capacity|can|seiz\w*|spill\w*|leak\w*)\b/u,
      /\b(?:recover\w*|unload\w*|already|remain\w*|left)\b/u,
    ),
  }),
  form('the retirement age', ['count', 'story'], {
    within: /\b(?:retirement|pension(?:able)?) age\b/u,
    before: /\b(?:to|at|of|is) $/u,
    unless: OLD_AGE,
  }),
  form('the retirement age', ['count', 'story'], {
    before: /\bretir\w* (?:only )?at $/u,
    unless: OLD_AGE,
  }),
];

/** Votes counted. */
export const OF_VOTES: readonly MeasureForm[] = [
  form('the margin of votes', ['count', 'person'], {
    counted: 'vote',
    before: /\b(?:margin|majority|lead|gap) of $| by $/u,
    behind: /^ votes? (?:more|clear|ahead)\b/u,
    unless: either(NOT_YET, LAST_TIME, /\bto$|^ votes? to\b|%|percent/u),
  }),
  form('the turnout', ['percent', 'story'], {
    before: /\bturnout\b/u,
    behind: /\bturn(?:ed|ing)? ?out\b/u,
    unless: either(NOT_YET, LAST_TIME),
  }),
];
