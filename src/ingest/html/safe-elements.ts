/** Left out with all that is in them: nothing of it is a word of the article. */
export const DROPPED = new Set(
  'script style noscript template svg math iframe object embed canvas select textarea button audio dialog'.split(
    ' ',
  ),
);
export const VOID = new Set('area base br col hr img input link meta param source track wbr'.split(' '));
/** Void elements that say something to us. */
export const KEPT_VOID = new Set(['br', 'hr', 'img', 'link', 'meta']);
export const KEPT_ATTRIBUTES = new Set(
  (
    'id class href rel src alt title lang dir name content property charset http-equiv itemprop itemtype itemscope ' +
    'datetime pubdate role hidden aria-hidden aria-label style type data-testid data-component colspan'
  ).split(' '),
);
/** Elements whose start ends an open one of the same group: their end tags are often left out. */
export const ENDS_OPEN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['tr', new Set(['tr', 'td', 'th'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['option', new Set(['option'])],
]);
/** Their start ends an open paragraph (HTML, "optional tags"). */
export const ENDS_PARAGRAPH = new Set(
  (
    'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'main nav ol p pre section table ul'
  ).split(' '),
);
