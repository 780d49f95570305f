import { lineOf, type Page, type PageElement } from './dom.ts';

/** Parts of a page that are never the article, by what they are called; class names are the same over thousands of sites. */
const NEVER_ARTICLE = [
  'nav, footer, [role="navigation"], [role="banner"], [role="complementary"], [role="search"], [role="dialog"], [role="contentinfo"]',
  '[class*="cookie" i], [id*="cookie" i], [class*="consent" i], [id*="consent" i], [id*="gdpr" i], [class*="gdpr" i]',
  '[class*="newsletter" i], [class*="subscribe" i], [class*="signup" i], [class*="sign-up" i], [class*="paywall-promo" i]',
  '[class*="share" i], [class*="social" i], [class*="sharing" i], [class*="follow-us" i]',
  '[class*="related" i], [id*="related" i], [class*="recommend" i], [class*="more-on" i], [class*="read-more" i]',
  '[class*="also-read" i], [class*="readmore" i], [class*="most-read" i], [class*="trending" i], [class*="popular" i]',
  '[class*="advert" i], [id*="advert" i], [class~="ad"], [class*="ad-slot" i], [class*="ad-container" i], [class*="sponsor" i]',
  '[class*="promo" i], [class*="outbrain" i], [class*="taboola" i], [class*="widget" i]',
  '[class*="comments" i], [id*="comments" i], [id="disqus_thread"], [class*="comment-list" i], [class*="commentlist" i]',
  '[class*="breadcrumb" i], [class*="skip-link" i], [class*="pagination" i], [class*="tag-list" i], [class*="tags" i]',
  '[class*="author-bio" i], [class*="about-author" i], [class*="sr-only" i], [class*="visually-hidden" i], [class*="screen-reader" i]',
  '[id="wm-ipp-base"], [id="wm-ipp"], [class*="wayback" i]',
  '[class~="noprint"], [class*="no-print" i], [class*="d-print-none" i], [class*="printfooter" i], [class*="mw-editsection"]',
  '[class*="infobox" i], [id="siteSub"], [class*="feedback" i], [class*="published-dates" i], [id*="cache-hdr" i]',
  '[class*="pullquote" i], [class*="pull-quote" i], [data-component*="byline" i], [data-testid*="byline" i], [data-component="links-block"]',
  '[aria-hidden="true"], [hidden]',
].join(', ');
/** Elements that hold the whole page whatever their class says: "body class='has-cookie-banner'". */
const TOO_LARGE = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
/** Furniture is a small part of a page; what holds more of its words than this is the page. */
const LARGEST_SHARE = 0.5;

/** A whole paragraph of furniture, as newsrooms put them between the paragraphs of an article. */
const FURNITURE_LINE = new RegExp(
  [
    "^(?:read (?:more|also|next|full (?:story|article))|related|see also|also read|more on this(?: story)?|more from|don[’']t miss|watch|listen|recommended|you may (?:also )?like|in pictures)\\s?:.{0,200}$",
    '^(?:read more|related(?: (?:stories|articles|topics|content))?|see also|more on this story|more stories|recommended(?: stories)?|most read|trending)$',
    '^\\[?\\(?(?:advertisement|advertising|sponsored(?: content)?|ad|promoted)\\)?\\]?$',
    '^(?:story|article) continues (?:below|after) (?:this |the )?(?:advertisement|ad|video|image|promotion)$',
    '^(?:continue reading|skip (?:to content|advertisement|ad|past newsletter promotion)|after newsletter promotion|loading\\.{0,3}|back to top|scroll to top|go to top)$',
    '^(?:share(?: (?:this|on|via|article).{0,60})?|tweet|print(?: this)?(?: (?:page|article))?|email(?: this)?|copy link|save(?: article)?|comments?(?: \\(?\\d{1,6}\\)?)?|\\d{1,6} (?:comments?|shares?))$',
    '^(?:sign up (?:for|to|here).{0,160}|subscribe (?:to|for|now).{0,160}|get (?:our|the) .{0,60}newsletter.{0,100}|follow us on.{0,100}|join our .{0,60}(?:channel|newsletter|group).{0,60}|download our app.{0,60})$',
    '^(?:we use cookies|this (?:site|website) uses cookies|by continuing to (?:use|browse)).{0,300}$',
    '^(?:image (?:source|credit|caption)|photo(?:graph)?(?: credit| by)?|picture|getty images)[,:]?.{0,80}$',
    '^(?:©|copyright|all rights reserved).{0,160}$',
    '^(?:click here (?:to|for)|tap here to|swipe to|view (?:gallery|all \\d+ (?:photos|images)|comments)).{0,80}$',
    '^\\d{1,3} ?(?:min|minute|minutes|mins) read$',
  ].join('|'),
  'iu',
);
/** A paragraph whose words are nearly all one link leads elsewhere. */
const LINK_SHARE = 0.9;

/** Takes what is never the article out of a page. */
export function removeFurniture(page: Page): void {
  const whole = (page.body.textContent ?? '').length;
  for (const element of [...page.querySelectorAll(NEVER_ARTICLE)]) {
    if (TOO_LARGE.has(element.tagName.toUpperCase()) || element.querySelector('h1')) continue;
    if ((element.textContent ?? '').length > whole * LARGEST_SHARE) continue;
    element.remove();
  }
}

/** Takes paragraphs that are links elsewhere out of an article: "<p><a>Read: how the talks began</a></p>", lists of them. */
export function removeLinkLines(root: PageElement): void {
  for (const element of [...root.querySelectorAll('p, li, h2, h3, h4, h5, div')]) {
    if (element.querySelector('p, li, div, h2, h3, h4, h5, table')) continue;
    const whole = lineOf(element)?.length ?? 0;
    const linked = [...element.querySelectorAll('a[href]')].reduce(
      (sum, link) => sum + (lineOf(link)?.length ?? 0),
      0,
    );
    if (whole > 0 && linked / whole >= LINK_SHARE && !isWholeSentenceOfOthers(element)) element.remove();
  }
}

/** True for a whole line that no article says of itself: "Advertisement", "READ MORE: …", "Sign up for our newsletter", "___". */
export function isFurniture(line: string): boolean {
  return line.length <= 320 && (FURNITURE_LINE.test(line) || !/[\p{L}\p{N}]/u.test(line));
}

/** A line with a quotation in it is worth keeping though all of it is a link. */
function isWholeSentenceOfOthers(element: PageElement): boolean {
  return /[“"][^”"]{20}/u.test(lineOf(element) ?? '');
}
