/** What anyone says at such a time: of mourning, thanks, regret, luck and refusal. Two who say it are two. */
const STOCK_REMARKS =
  /\b(?:(?:thoughts|prayers|hearts?|sympath(?:y|ies)|condolences) (?:\w+ ){0,2}(?:are|is|go(?:es)?|remains?)\b|(?:deepest|heartfelt|sincere(?:st)?) (?:condolences|sympath(?:y|ies)|apolog(?:y|ies)|thanks)|(?:grateful|thankful) (?:for|to)\b|thank (?:you|everyone|everybody|all)\b|(?:rest in peace|god bless|sad day|dark day|great day|historic day|proud day|no comment|enough is enough|never again|time will tell|justice (?:has been|was|will be) (?:done|served)|nobody is above the law|no one is above the law)\b|(?:so|very|deeply|truly) (?:sorry|sad|proud|happy|pleased|shocked|saddened|disappointed|grateful|honou?red)\b|(?:cannot|can not|could not|will not|declined? to|not going to) comment\b)/iu;

export const isStockRemark = (words: string): boolean => STOCK_REMARKS.test(words);
