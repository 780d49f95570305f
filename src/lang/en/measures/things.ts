import { LAST_TIME, type MeasureForm, NOT_YET, either, form, led, pattern } from './form.ts';

const GOODS =
  'vehicles|cars|packs|packets|boxes|units|bottles|tins|cans|jars|toys|tablets|doses|devices|trucks|vans|bikes|batteries|phones|cartons|bags';

/** What befell things, and how heavy and how fast they are. */
export const OF_THINGS: readonly MeasureForm[] = [
  form('the houses damaged', ['count', 'thing'], {
    before: led('damaged|damaging'),
    behind: pattern(String.raw`^ (?:houses|homes|dwellings|buildings) (?:were |was )?(?:\w+ )?damaged\b`),
    unless: pattern(String.raw`\bdestroy\w*\b`),
    grows: true,
  }),
  form('the houses that burned down', ['count', 'thing'], {
    before: led(
      'destroyed|destroying|razed|gutted|flattened|levelled|leveled|burned down|burnt down|reduced',
    ),
    behind: pattern(
      String.raw`^ (?:houses|homes|dwellings)[^.;]{0,40}\b(?:destroyed|burned down|burnt down|burned to|burnt to|razed|gutted|flattened|levelled|leveled|reduced to|went up in)\b`,
    ),
    unless: pattern(
      String.raw`\b(?:damag\w*|threaten\w*|other|another|partly|partially|evacuat\w*|including|could|may|might|saved)\b`,
    ),
    counted: 'house home dwelling',
    grows: true,
  }),
  form('the weight of it', ['measure', 'thing'], {
    dimension: 'mass',
    before: pattern(String.raw`\b(?:weigh|weighs|weighed|weighing|weight)\b[^.;]{0,60}$`),
    unless: either(
      NOT_YET,
      pattern(String.raw`\b(?:limit\w*|allowed|permitted|than|lost|each|per|pure|empty|without)\b`),
    ),
  }),
  form('the speed of it', ['measure', 'thing'], {
    dimension: 'speed',
    before: led('at|doing|speed of|reached|to'),
    unless: either(
      NOT_YET,
      pattern(
        String.raw`\b(?:limit\w*|allowed|permitted|wind\w*|gust\w*|than|maximum|designed|capable|can|storm|slow\w*|brak\w*|above|below|over|under)\b`,
      ),
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
      pattern(String.raw`\b(?:so far|already|another|sold|worldwide|globally|returned|repaired|batches)\b`),
    ),
  }),
  form('the load of it', ['measure', 'thing'], {
    dimension: 'mass',
    before: led(
      'carrying|carried|loaded with|cargo of|load of|had|with|held|holding|storing|stored|transporting',
    ),
    unless: either(
      NOT_YET,
      pattern(
        String.raw`\b(?:capacity|can|seiz\w*|spill\w*|leak\w*|recover\w*|unload\w*|already|remain\w*|left)\b`,
      ),
    ),
  }),
  form('the retirement age', ['count', 'story'], {
    before: pattern(
      String.raw`\b(?:retirement|pension(?:able)?) age\b[^.;]*(?:\bto|\bat|\bof|\bis) $|\bretir\w* (?:only )?at $`,
    ),
    unless: pattern(String.raw`\bfrom $|\b(?:currently|now|today|instead of|previous\w*|old)\b`),
  }),
];

/** Votes counted. */
export const OF_VOTES: readonly MeasureForm[] = [
  form('the margin of votes', ['count', 'person'], {
    counted: 'vote',
    before: pattern(String.raw`\b(?:margin|majority|lead|gap) of $| by $`),
    behind: pattern(String.raw`^ votes? (?:more|clear|ahead)\b`),
    unless: either(NOT_YET, LAST_TIME, pattern(String.raw`\bto$|^ votes? to\b|%|percent`)),
  }),
  form('the turnout', ['percent', 'story'], {
    before: pattern(String.raw`\bturnout\b`),
    behind: pattern(String.raw`\bturn(?:ed|ing)? ?out\b`),
    unless: either(NOT_YET, LAST_TIME),
  }),
];
