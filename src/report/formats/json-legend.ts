/** What the fields mean, carried inside the document so that a stranger can read it years from now. */
export const LEGEND = Object.freeze({
  purpose:
    'What several articles say about one story, on whose word, and where they differ. It does not say which account is true.',
  spans:
    'start, end and every [start, end] count UTF-16 code units of the text of the source; end is outside: text.slice(start, end) is the words.',
  sources:
    'One article each. A value that is null is not stated by the article and was not guessed. statedBy: where a value was read.',
  carried:
    'Texts that several sources carry, published first first: each text is one origin. words: same, edited (a few words), revised (another figure or denial, a correction, or a page of the same outlet at another time).',
  claims:
    'One thing an article says is so. attribution null: in the voice of the outlet itself. eventId: the happening it is about.',
  attribution:
    'speaker: the words of the text; resolved: the full name, resolvedBy: how it was found; via: relays, nearest to the reader first.',
  findings:
    'Claims to look at side by side. relation conflict: both cannot hold as written; characterisation: told differently; update: the same measure later; duplicate: the same thing again; note: good to know.',
  tier: 'likely: right at least 80 times in 100 when measured; possible: at least 40 times in 100.',
  values: 'What the sides say, in the order of the sides; sides that give no value are left out.',
  camps:
    'The sides put together by what they say (places in sides, from 0), with the origins of each: copies of one text, articles that credit one agency, cite one another or stand on one speaker are one origin. how: what shows it; own: the article says it itself.',
  rank: 'weight 0 to 1, and what it weighs by, the heaviest first: severity, tier, independence of the sides, prominence. Findings are in this order.',
  earlier:
    'Sides of silent-edit and edited only: the words stand no more; the revision of the source that had them, and when it was read.',
  checks:
    'Innocent explanations that were looked at. ruledOut false: it may be the reason for the difference.',
  independence:
    'Duplicates only: same-origin (one copied the other, or both one wire), independent, unknown.',
  decision:
    'What a reviewer made of it; stale: the words it rests on have changed since. null: nobody has decided.',
  notCompared: 'What was left out of the comparison, and why.',
});
