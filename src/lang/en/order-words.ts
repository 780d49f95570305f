/** Words that put what they lead in ahead of the rest: "after", "once". Lemmas. */
export const AFTER_WORDS: ReadonlySet<string> = new Set(['after', 'once', 'following']);
/** Words that put what they lead in behind the rest. */
export const BEFORE_WORDS: ReadonlySet<string> = new Set(['before', 'ahead', 'until', 'till']);
/** "Not until", "not before": with a "not", what is led in came first. */
export const WAITING_WORDS: ReadonlySet<string> = new Set(['before', 'until', 'till']);
/** "When the police came, the shooting had stopped": by themselves they say nothing of the order. */
export const WHEN_WORDS: ReadonlySet<string> = new Set(['when', 'as']);
/** Adverbs that put their clause behind the one told before it. */
export const THEN_WORDS: ReadonlySet<string> = new Set(
  'then later afterwards afterward thereupon subsequently thereafter'.split(' '),
);
/** "The next day", "the following morning", "minutes later", at the head of a clause or its end. */
export const NEXT_PHRASE =
  /\b(?:(?:seconds?|moments?|minutes?|hours?|days?|weeks?|months?|years?) (?:later|afterwards?)|the (?:next|following) (?:day|morning|evening|night|afternoon|week)|a (?:day|week|month|year|moment) later|(?:only|and|shortly|soon|immediately) (?:then|afterwards|thereafter|after that))\b/iu;
/** "Earlier", at the head of a sentence: told after what it came before. */
export const EARLIER_OPENING = /^\W*(?:earlier|before that|previously|beforehand)\b/iu;
/** Bodies one appears or speaks before: no order. */
export const AUDIENCES: ReadonlySet<string> = new Set(
  'court judge committee board parliament commission council panel tribunal jury house senate congress audience crowd thousand hundred magistrate inquiry camera fan reporter journalist time day week month year hour minute moment long dawn midnight noon'.split(
    ' ',
  ),
);
/** Verbs that say of a noun only that it came about: "the warning was issued", "the whistle was blown". */
export const BRINGING: ReadonlySet<string> = new Set(
  'issue publish give make hold sound blow begin start take happen occur come release launch call deliver end finish win'.split(
    ' ',
  ),
);
