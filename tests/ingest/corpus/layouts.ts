/** A made-up page in the shape of a common news layout, and what a reader should get from it. Nothing in it is anyone's. */
export interface Layout {
  readonly name: string;
  readonly html: string;
  readonly title: string;
  /** As the page shows it above the text, where that is not the title; null where it shows none. */
  readonly shownHeadline?: string | null;
  readonly outlet: string | null;
  /** The day, or the moment, as far as the page states it. */
  readonly published: string | null;
  readonly paragraphs: readonly string[];
}

const FERRY =
  'Twelve people were hurt when a ferry hit the harbour wall at Port Amara on Tuesday evening, the harbour police said.';
const TOLEN =
  '“We heard a bang and then everyone ran for the doors,” said Mira Tolen, who was waiting on the pier with her children.';
const OPERATOR =
  'Halden Lines, which runs the ferry, said it would look into the cause and that its services would begin again on Thursday.';
const MINISTER =
  'Transport minister Jorun Hale told parliament that all nine ferries of the same kind would be inspected within a month.';
const UNION =
  'The seamen’s union said its members had warned of faulty steering in March, a claim that the company denies.';
const STORY = [FERRY, TOLEN, OPERATOR, MINISTER, UNION];
const TITLE = 'Twelve hurt as ferry hits harbour wall in Port Amara';

const p = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const ld = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
const news = (over: object = {}) =>
  `<title>${TITLE}</title>${ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-05-14T18:40:00Z', author: [{ '@type': 'Person', name: 'Ada Vale' }], publisher: { '@type': 'Organization', name: 'Halden Times' }, ...over })}`;
const COOKIES =
  '<div class="cookie-banner" role="dialog"><p>We use cookies to make this site work. <button>Accept all</button></p></div>';
const NAV =
  '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>';
const SHARE =
  '<div class="share-tools"><a href="#">Share on Facebook</a> <a href="#">Tweet</a> <button>Copy link</button></div>';
const RELATED =
  '<aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Harbour dues to rise next year, council decides</a></li><li><a href="/b">Five charts on ferry safety</a></li></ul></aside>';
const FOOT =
  '<footer><p>© 2024 All rights reserved. Reproduction in whole or in part is prohibited.</p><ul><li><a href="/about">About us</a></li></ul></footer>';
const AD = '<div class="ad-container"><span>Advertisement</span><script>show("slot")</script></div>';
const page = (head: string, body: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head><body class="has-cookie-banner">${COOKIES}${NAV}${body}${FOOT}</body></html>`;
const SITE = '<meta property="og:site_name" content="Halden Times">';
const h1 = `<h1>${TITLE}</h1>`;

const made = (name: string, html: string, over: Partial<Layout> = {}): Layout => ({
  name,
  html,
  title: TITLE,
  outlet: 'Halden Times',
  published: '2024-05-14T18:40:00Z',
  paragraphs: STORY,
  ...over,
});
const [first = '', second = '', ...rest] = STORY;
const OPINION = [
  'The bell rang twice and the quay was empty, and that, as every regular knows, is when the argument over the ferries begins.',
  MINISTER,
  UNION,
  'Whoever is right about the steering, the town has been told for ten years that new ships were two years away.',
];
const DAY = { published: '2024-05-14' };
const CORRECTION =
  'Correction: an earlier version of this article said that seventeen people had been hurt. The number is twelve.';
const WIRE = [`PORT AMARA, May 14 (Meridian) - ${first}`, ...STORY.slice(1)];
const LIVE = 'Port Amara ferry crash: latest updates';
const LINES = 'Halden Lines on the accident at Port Amara';
const WARNED = 'We were warned about these ferries';
const TALK = 'Ferry crash at Port Amara?';

export const LAYOUTS: readonly Layout[] = [
  made(
    'article with JSON-LD',
    page(
      news(),
      `<main><article>${h1}<div class="byline">By <a rel="author" href="/ada">Ada Vale</a></div>${SHARE}${p([first, second])}${AD}${p(rest)}</article>${RELATED}</main>`,
    ),
  ),
  made(
    'article with Open Graph alone',
    page(
      `<title>${TITLE} - Halden Times</title><meta property="og:title" content="${TITLE}">${SITE}<meta property="article:published_time" content="2024-05-14T18:40:00Z">`,
      `<div id="content">${h1}<div class="entry-content">${p(STORY)}${SHARE}</div>${RELATED}</div>`,
    ),
  ),
  made(
    'article with what it shows alone',
    page(
      `<title>${TITLE} | Halden Times</title><meta name="application-name" content="Halden Times">`,
      `<article>${h1}<p class="byline">By Ada Vale</p><time datetime="2024-05-14">14 May 2024</time>${p(STORY)}</article>`,
    ),
    DAY,
  ),
  made(
    'microdata',
    page(
      SITE,
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span itemprop="author">Ada Vale</span><meta itemprop="datePublished" content="2024-05-14T18:40:00Z"><div itemprop="articleBody">${p(STORY)}</div></div>${RELATED}`,
    ),
  ),
  made(
    'graph of JSON-LD',
    page(
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'Halden' },
          { '@type': 'BreadcrumbList' },
          { '@type': 'Organization', '@id': '#org', name: 'Halden Times' },
          {
            '@type': 'NewsArticle',
            headline: TITLE,
            datePublished: '2024-05-14T18:40:00Z',
            publisher: { '@id': '#org' },
          },
        ],
      }),
      `<article>${h1}${p(STORY)}</article>`,
    ),
  ),
  made(
    'live blog',
    page(
      ld({
        '@type': 'LiveBlogPosting',
        headline: LIVE,
        datePublished: '2024-05-14T18:40:00Z',
        publisher: { name: 'Halden Times' },
        liveBlogUpdate: STORY.map((articleBody) => ({ '@type': 'BlogPosting', articleBody })),
      }),
      `<main><h1>${LIVE}</h1><div class="updates"><button>Load more</button></div></main>`,
    ),
    { title: LIVE },
  ),
  made(
    'paywall stub',
    page(
      news({ isAccessibleForFree: false }),
      `<article>${h1}${p([first, second])}<div class="paywall-promo"><p>Subscribe to continue reading this article.</p></div></article>`,
    ),
    { paragraphs: [first, second] },
  ),
  made(
    'gallery',
    page(
      news(),
      `<article>${h1}${STORY.map((text, at) => `<figure><img src="/${at}.jpg" alt=""><figcaption>${text}</figcaption></figure>`).join('')}</article>`,
    ),
  ),
  made(
    'AMP',
    `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://news.example.org/ferry">${news()}<style amp-boilerplate>body{}</style></head><body><amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><main>${h1}<amp-img src="/a.jpg"></amp-img>${p(STORY)}</main></body></html>`,
  ),
  made(
    'print view',
    `<html><head><title>Halden Times: ${TITLE}</title><meta name="dc.publisher" content="Halden Times"></head><body onload="window.print()">${h1}<div class="published">Published: May 14, 2024</div>${p(STORY)}<p>© 2024 Halden Times</p></body></html>`,
    DAY,
  ),
  made(
    'archive snapshot',
    `<!DOCTYPE html><html><head>${news()}</head><body><div id="wm-ipp-base"><p>The archive has 12 captures of this page between May 2024 and June 2024.</p></div>${NAV}<article>${h1}${p(STORY)}</article></body></html>`,
  ),
  made(
    'forum',
    page(
      `<meta property="og:site_name" content="Harbour Talk">${ld({ '@type': 'DiscussionForumPosting', headline: TALK, datePublished: '2024-05-14T18:40:00Z', author: { name: 'pierwatcher' } })}`,
      `<div class="thread"><h1>${TALK}</h1><div class="post-content">${p(STORY)}</div></div>`,
    ),
    { title: TALK, outlet: 'Harbour Talk' },
  ),
  made(
    'press release',
    page(
      `<title>${LINES}</title><meta property="og:site_name" content="Halden Lines"><meta name="date" content="2024-05-14">`,
      `<main><h1>${LINES}</h1>${p(STORY)}</main>`,
    ),
    { ...DAY, title: LINES, outlet: 'Halden Lines' },
  ),
  made(
    'opinion',
    page(
      `<title>${WARNED} | Opinion | Halden Times</title>${SITE}<meta property="article:published_time" content="2024-05-14T18:40:00Z">`,
      `<article><h1>${WARNED}</h1><div class="author-bio"><p>Bo Lind has been a columnist since 2011 and lives in Lisk.</p></div><div class="article-body">${p(OPINION)}</div></article>`,
    ),
    { title: WARNED, paragraphs: OPINION },
  ),
  made(
    'explainer with sidebars',
    page(
      news(),
      `<div class="grid"><aside class="sidebar"><h2>In numbers</h2><p>Nine ferries of the same kind run between the islands every day of the year.</p></aside><article>${h1}${p(STORY)}</article></div>`,
    ),
  ),
  made(
    'newsletter',
    `<html><head><title>${TITLE}</title><meta name="application-name" content="Halden Times"><meta name="date" content="2024-05-14"></head><body><table width="600"><tr><td>${h1}</td></tr><tr><td>${p(STORY)}</td></tr><tr><td><p><a href="/u">Unsubscribe</a></p></td></tr></table></body></html>`,
    DAY,
  ),
  made(
    'first of several pages',
    page(
      `${news()}<link rel="next" href="/ferry?page=2">`,
      `<article>${h1}${p(STORY)}<div class="pagination"><a href="/ferry?page=2">Next page</a></div></article>`,
    ),
  ),
  made(
    'video page',
    page(
      ld({
        '@type': 'VideoObject',
        name: TITLE,
        uploadDate: '2024-05-14T18:40:00Z',
        publisher: { name: 'Halden Times' },
      }),
      `<main>${h1}<video src="/v.mp4"></video><div class="transcript">${p(STORY)}</div></main>`,
    ),
  ),
  made(
    'correction notice',
    page(news(), `<article>${h1}${p(STORY)}<p><em>${CORRECTION}</em></p></article>`),
    { paragraphs: [...STORY, CORRECTION] },
  ),
  made('wire copy', page(news(), `<article>${h1}${p(WIRE)}</article>`), { paragraphs: WIRE }),
  made(
    'comments below',
    page(
      news(),
      `<article>${h1}${p(STORY)}</article><section id="comments"><h2>3 comments</h2>${'<div class="comment"><b>gull77</b><p>I was on that ferry last year and the steering was already bad, nobody listens to the crews.</p></div>'.repeat(9)}</section>`,
    ),
  ),
  made(
    'related links inside the text',
    page(
      news(),
      `<article>${h1}${p([first])}<p>READ MORE: <a href="/x">How safe are the island ferries?</a></p>${p([second])}<p><a href="/y">Five charts on ferry safety</a></p>${AD}<p>Story continues below advertisement</p>${p(rest)}</article>`,
    ),
  ),
  made(
    'tables',
    page(
      news(),
      `<article>${h1}${p(STORY)}<table><tr><th>Year</th><th>Accidents</th></tr><tr><td>2022</td><td>4</td></tr><tr><td>2023</td><td>7</td></tr></table></article>`,
    ),
    { paragraphs: [...STORY, 'Year | Accidents', '2022 | 4', '2023 | 7'] },
  ),
  made(
    'text in JSON-LD only',
    page(
      news({ articleBody: STORY.join('\n\n') }),
      '<div id="app"></div><noscript>Please enable JavaScript.</noscript>',
    ),
  ),
  made(
    'line breaks instead of paragraphs',
    page(news(), `<div class="story">${h1}<div class="story-body">${STORY.join('<br><br>')}</div></div>`),
  ),
];
