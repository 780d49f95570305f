import type { Layout } from './layouts.ts';

/**
 * Made-up pages in the markup of systems that many newsrooms use, written after the systems' own habits and not after our
 * reader. Nothing in them is anyone's.
 */

const TITLE = 'Council shelves plan for second bridge over the Orrin';
const SITE = 'Tarnside Gazette';
const STORY = [
  'TARNSIDE — The town council voted 7-4 on Thursday to put off a second bridge over the River Orrin, after a report said it would cost £48.2m, twice the first estimate.',
  '“Nobody in this room wants to sit in that queue on Mill Lane every morning,” said Cllr Petra Oyelaran, who leads the council. “But we cannot spend money that we do not have.”',
  'The report, by engineers at Brandt & Lowe, blames the soft ground on the east bank and the price of steel for the rise.',
  'Opponents, among them the chamber of trade, said the delay would cost the town more than the bridge itself. Its chairman, Idris Fenn, called the vote “a gift to every other town on the line”.',
  'A new estimate is to be laid before the council in March. Work could begin in 2027 at the earliest, officers said.',
];
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', FIFTH = ''] = STORY;
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('“', '&#8220;').replaceAll('”', '&#8221;');
const p = (paragraphs: readonly string[], attributes = '') =>
  paragraphs.map((text) => `<p${attributes}>${escaped(text)}</p>`).join('\n');
const DAY = '2025-11-20';
const MOMENT = '2025-11-20T21:05:00Z';

const made = (name: string, html: string, over: Partial<Layout> = {}): Layout => ({
  name,
  html,
  title: TITLE,
  outlet: SITE,
  published: MOMENT,
  paragraphs: STORY,
  ...over,
});

const lead = 'Cyclists ride past the site of the planned bridge in October. Photograph: R. Amsel/Gazette';

export const WILD: readonly Layout[] = [
  made(
    'MediaWiki news site',
    `<!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"><title>${TITLE} - Freewire News, the free news source</title><meta name="generator" content="MediaWiki 1.42.0"><link rel="canonical" href="https://en.freewire.example/wiki/Council_shelves_plan"></head>
<body class="mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-0 ns-subject skin-vector"><div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a><div id="siteNotice"><div id="centralNotice">Help us write the news: join in!</div></div><h1 id="firstHeading" class="firstHeading mw-first-heading">${TITLE}</h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">From Freewire News, the free news source you can write!</div><div id="contentSub"></div><div id="jump-to-nav"></div><a class="mw-jump-link" href="#mw-head">Jump to navigation</a><a class="mw-jump-link" href="#searchInput">Jump to search</a><div id="mw-content-text" class="mw-body-content mw-content-ltr" lang="en" dir="ltr"><div class="mw-parser-output"><p><strong class="published"><span id="publishDate" class="value-title" title="${DAY}"></span>Thursday, November 20, 2025&#160;</strong></p><div class="thumb tright"><div class="thumbinner" style="width:222px;"><a href="/wiki/File:Orrin.jpg" class="image"><img src="//upload.example/orrin.jpg" width="220"></a><div class="thumbcaption"><div class="magnify"><a href="/wiki/File:Orrin.jpg" class="internal" title="Enlarge"></a></div>The Orrin at Tarnside.<br><small>Image: R. Amsel.</small></div></div></div><div class="infobox noprint" style="float:left"><b>United Kingdom</b><br>Related stories<ul><li>20 November 2025: <a href="/wiki/x">Council shelves plan</a></li><li>3 October 2025: <a href="/wiki/y">Mill Lane closed</a></li></ul></div>${p(STORY)}<h2><span class="mw-headline" id="Sources">Sources</span><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?action=edit">edit</a><span class="mw-editsection-bracket">]</span></span></h2><ul><li><a href="https://a.example">Brandt &amp; Lowe</a>. "<a href="https://a.example">Orrin crossing: cost review</a>" — <i>Brandt &amp; Lowe</i>, November 14, 2025</li></ul><div class="printfooter">Retrieved from "<a href="https://en.freewire.example/w/index.php?title=x">https://en.freewire.example/w/index.php?title=x</a>"</div></div></div><div id="catlinks" class="catlinks"><div id="mw-normal-catlinks"><a href="/wiki/Special:Categories">Categories</a>: <ul><li><a href="/c">November 20, 2025</a></li><li><a href="/c">Published</a></li></ul></div></div></div></div><div id="mw-navigation"><h2>Navigation menu</h2><ul><li><a href="/">Main Page</a></li></ul></div><footer id="footer" class="mw-footer"><ul><li>This page was last edited on 22 November 2025, at 10:12.</li></ul></footer></body></html>`,
    { outlet: 'Freewire News', published: DAY },
  ),
  made(
    'WordPress with Jetpack',
    `<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>${TITLE} &#8211; ${SITE}</title><meta name="generator" content="WordPress 6.5"><link rel="alternate" type="application/rss+xml" title="${SITE} &raquo; Feed" href="/feed/"><link rel="shortlink" href="https://wp.me/p1"></head><body class="post-template-default single single-post postid-412 single-format-standard"><div id="page" class="hfeed site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${SITE}</a></p><p class="site-description">News from the Orrin valley</p></header><div id="content" class="site-content"><main id="main" class="site-main"><article id="post-412" class="post-412 post type-post status-publish format-standard has-post-thumbnail hentry category-council"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="/2025/11/20/x/" rel="bookmark"><time class="entry-date published" datetime="2025-11-20T21:05:00+00:00">20th November 2025</time><time class="updated" datetime="2025-11-21T08:00:00+00:00">21st November 2025</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ken/">Ken Ashby</a></span></span></div></header><div class="entry-content"><figure id="attachment_413" class="wp-caption aligncenter"><img src="/a.jpg"><figcaption id="caption-attachment-413" class="wp-caption-text">${lead}</figcaption></figure>${p(STORY)}<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Facebook (Opens in new window)</a></li></ul></div></div><div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper"><h3 class="sd-title">Like this:</h3><span>Loading...</span></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">Council</a></span><span class="tags-links">Tagged <a href="/t">bridge</a></span></footer></article><nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a href="/p">Previous: Mill Lane to close for a week</a></nav><div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div></main></div><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2></section></aside></div></body></html>`,
  ),
  made(
    'WordPress block theme',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} – ${SITE}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${SITE}"><meta property="og:title" content="${TITLE}"></head><body class="wp-singular"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">${SITE}</a></p><nav class="wp-block-navigation"><ul><li><a href="/s">Sport</a></li></ul></nav></div></header><main class="wp-block-group"><h1 class="wp-block-post-title">${TITLE}</h1><div class="wp-block-template-part"><div class="wp-block-post-date"><time datetime="2025-11-20T21:05:00+00:00">November 20, 2025</time></div><div class="wp-block-post-author"><p class="wp-block-post-author__name">Ken Ashby</p></div></div><div class="entry-content wp-block-post-content is-layout-flow"><p class="has-drop-cap">${escaped(FIRST)}</p><blockquote class="wp-block-pullquote"><p>A gift to every other town</p></blockquote>${p([SECOND, THIRD])}<hr class="wp-block-separator"><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/join">Become a member</a></div></div>${p([FOURTH, FIFTH])}</div></main><footer class="wp-block-template-part"><p>Proudly powered by WordPress</p></footer></div></body></html>`,
  ),
  made(
    'Arc Publishing',
    `<!DOCTYPE html><html lang="en"><head><title>${TITLE} – ${SITE}</title><meta property="og:site_name" content="${SITE}"/><meta property="og:title" content="${TITLE}"/><meta property="article:published_time" content="2025-11-20T21:05:00.123Z"/><script type="application/javascript" id="fusion-metadata">window.Fusion=window.Fusion||{};Fusion.globalContent={"headlines":{"basic":"x"},"content_elements":[{"type":"text","content":"<p>not this<\\/p>"}]};</script></head><body><div id="fusion-app" class="fusion-app"><header class="page-header" data-chain-name="header"><nav aria-label="Sections Menu"><a href="/news/">News</a></nav></header><main class="b-right-rail__main"><h1 class="b-headline"><span>${TITLE}</span></h1><h2 class="b-subheadline">Engineers put the cost at £48.2m, twice the first estimate</h2><div class="b-byline"><span class="b-byline__by">By </span><a class="b-byline__name" href="/author/ken">Ken Ashby</a></div><time as="time" class="c-date b-date" datetime="2025-11-20T21:05:00Z">November 20, 2025 at 4:05 p.m. EST</time><figure class="c-media-item"><picture><img src="/a.jpg"></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${lead}</span></figcaption></figure><article class="b-article-body article-body-wrapper"><p data-el="text" class="c-paragraph">${escaped(FIRST)}</p><div id="arcad-feature-f0" class="c-stack b-ads-block arcad-feature"><div class="arcad-container"><p>ADVERTISEMENT</p></div></div><p class="c-paragraph">${escaped(SECOND)}</p><p class="c-paragraph"><b>Read next: </b><a href="/z">Mill Lane to close for a week</a></p>${p([THIRD, FOURTH, FIFTH], ' class="c-paragraph"')}</article><div class="b-author-bio"><p>Ken Ashby covers the council. He joined the paper in 2019.</p></div></main><aside class="b-right-rail__rail-container"><div class="b-results-list"><h2>Most read</h2><a href="/q">Ten things to do this weekend</a></div></aside></div></body></html>`,
    { published: '2025-11-20T21:05:00.123Z' },
  ),
  made(
    'Drupal 10',
    `<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><link rel="canonical" href="https://tarnside.example/news/bridge" /><title>${TITLE} | ${SITE}</title></head><body class="layout-one-sidebar page-node-118 path-node node--type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><div id="page-wrapper"><header id="header" class="header" role="banner"><div class="site-branding"><a href="/" rel="home">${SITE}</a></div></header><main id="content" class="column main-content" role="main"><section class="section"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-page-title" class="block block-core"><h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">${TITLE}</span></h1></div><article data-history-node-id="118" class="node node--type-article node--view-mode-full clearfix"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><span lang="" class="username">kashby</span></span> on <span class="field field--name-created">Thu, 11/20/2025 - 21:05</span></div></footer><div class="node__content clearfix"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${p(STORY)}</div><div class="field field--name-field-tags field--type-entity-reference"><h3 class="field__label inline">Tags</h3><ul class="links field__items"><li><a href="/tags/bridge">bridge</a></li></ul></div><div class="node__links"><ul class="links inline"><li class="comment-forbidden"><a href="/user/login">Log in</a> or <a href="/user/register">register</a> to post comments</li></ul></div></div></article></div></section></main></div></div></body></html>`,
    { published: '2025-11-20T21:05' },
  ),
  made(
    'Blogger',
    `<!DOCTYPE html><html class='v2' dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><meta content='https://tarnsidewatch.blogspot.example/2025/11/x.html' property='og:url'/><meta content='${TITLE}' property='og:title'/><title>Tarnside Watch: ${TITLE}</title></head><body class='loading'><div class='navbar section' id='navbar'></div><div class='content-outer'><header><div class='header section' id='header'><h1 class='title'><a href='/'>Tarnside Watch</a></h1><p class='description'><span>What the council does when nobody looks</span></p></div></header><div class='main-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>Thursday, 20 November 2025</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><h3 class='post-title entry-title' itemprop='name'>${TITLE}</h3><div class='post-header'><div class='post-header-line-1'></div></div><div class='post-body entry-content' id='post-body-1' itemprop='description articleBody'><div class="separator" style="clear: both; text-align: center;"><a href="https://1.bp.example/a.jpg"><img src="https://1.bp.example/a.jpg"></a></div>${STORY.map(escaped).join('<br />\n<br />\n')}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author' itemscope='itemscope'><span itemprop='name'>Orrin Otter</span></span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='/x' rel='bookmark'><abbr class='published' itemprop='datePublished' title='2025-11-20T21:05:00Z'>21:05</abbr></a></span> <span class='post-comment-link'></span></div></div></div><div class='comments' id='comments'><h4>2 comments:</h4><dl><dt>Anonymous said...</dt><dd>They said the same in 2009 and in 2014, and we are still waiting for the bypass they promised.</dd></dl></div></div></div></div></div><div class='blog-pager' id='blog-pager'><a href='/older'>Older Post</a></div></div></div></div></div></body></html>`,
    { outlet: 'Tarnside Watch' },
  ),
  made(
    'Wayback Machine page as saved from a browser',
    `<!DOCTYPE html><html lang="en"><head><script type="text/javascript" src="https://web-static.archive.example/_static/js/bundle-playback.js"></script><link rel="stylesheet" href="https://web-static.archive.example/_static/css/banner-styles.css"><!-- End Wayback Rewrite JS Include --><title>${TITLE} | ${SITE}</title><meta property="og:site_name" content="${SITE}"><meta property="article:published_time" content="2025-11-20T21:05:00Z"><link rel="canonical" href="https://web.archive.example/web/20251121101500/https://tarnside.example/bridge"></head><body><!-- BEGIN WAYBACK TOOLBAR INSERT --><style type="text/css">body{margin-top:0!important}</style><div id="wm-ipp-base" lang="en" style="display: block; direction: ltr;"><div id="wm-ipp" style="position:fixed"><div id="donato"></div><div id="wm-ipp-inside"><div id="wm-toolbar"><div id="wm-capinfo"><a href="https://web.archive.example/web/2025*/x">3 captures</a><div class="r">21 Nov 2025 - 4 Jan 2026</div></div><p class="about">About this capture</p><div id="wm-capinfo-body"><p>COLLECTED BY: Organization: The Archive Team. The goal is to fix the broken links on the internet by capturing them all as they are published.</p></div></div></div></div></div><!-- END WAYBACK TOOLBAR INSERT --><div class="top-nav"><a href="/web/20251121101500/https://tarnside.example/">Home</a></div><div class="story"><h1>${TITLE}</h1><p class="meta">By Ken Ashby | Thursday 20 November 2025</p><div class="story-text">${p(STORY)}</div></div><!-- FILE ARCHIVED ON 10:15:00 Nov 21, 2025 AND RETRIEVED --></body></html>`,
  ),
  made(
    'search engine cache',
    `<!DOCTYPE html><html><head><base href="https://tarnside.example/bridge"><title>${TITLE} - ${SITE}</title><meta name="author" content="Ken Ashby"><meta itemprop="datePublished" content="2025-11-20T21:05:00Z"><meta property="og:site_name" content="${SITE}"></head><body><div id="bN015htcoyT__search-cache-hdr" dir="ltr" style="color:#202124;font-family:arial"><div>This is the search engine's cache of <a href="https://tarnside.example/bridge">https://tarnside.example/bridge</a>. It is a snapshot of the page as it appeared on 21 Nov 2025 04:11:09 GMT. The <a href="/bridge">current page</a> could have changed in the meantime. <a href="https://support.example">Learn more</a>.</div><div><span><strong>Full version</strong></span><span><a href="/t">Text-only version</a></span><span><a href="/v">View source</a></span></div><span style="display:inline-block">Tip: To quickly find your search term on this page, press <b>Ctrl+F</b> or <b>⌘-F</b> (Mac) and use the find bar.</span></div><div style="position:relative;"><div id="wrap"><h1 class="headline">${TITLE}</h1><div class="copy">${p(STORY)}</div></div></div></body></html>`,
  ),
  made(
    'AMP story page with its furniture',
    `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><script async src="https://cdn.amp.example/v0.js"></script><title>${TITLE}</title><link rel="canonical" href="https://tarnside.example/bridge"><script type="application/ld+json">[{"@context":"http://schema.org","@type":"BreadcrumbList"},{"@context":"http://schema.org","@type":["NewsArticle","Article"],"mainEntityOfPage":{"@type":"WebPage","@id":"https://tarnside.example/bridge"},"headline":"${TITLE}","datePublished":"2025-11-20T21:05:00Z","dateModified":"2025-11-21T08:00:00Z","author":["Ken Ashby"],"publisher":{"@type":"NewsMediaOrganization","name":"${SITE}","logo":{"@type":"ImageObject","url":"https://tarnside.example/l.png"}}}]</script><style amp-custom>.x{}</style></head><body><amp-analytics type="x"><script type="application/json">{"vars":{"a":"b"}}</script></amp-analytics><header class="amp-header"><button on="tap:menu.toggle">Menu</button></header><amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article class="amp-article"><h1 class="amp-title">${TITLE}</h1><div class="amp-meta"><span class="amp-author">Ken Ashby</span></div><amp-social-share type="twitter"></amp-social-share><amp-img src="/a.jpg" width="16" height="9" layout="responsive"></amp-img><div class="amp-article-content">${p([FIRST])}<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Ad</div></amp-ad>${p([SECOND, THIRD])}<amp-embed type="taboola"></amp-embed>${p([FOURTH, FIFTH])}</div></article><amp-consent id="c" layout="nodisplay"><div id="consent-ui"><p>We value your privacy</p><button>Accept</button></div></amp-consent></body></html>`,
  ),
  made(
    'Next.js page with hashed class names',
    `<!DOCTYPE html><html lang="en"><head><title>${TITLE} | ${SITE}</title><meta property="og:site_name" content="${SITE}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"ReportageNewsArticle","headline":"${TITLE}","datePublished":"2025-11-20T21:05:00.000Z","author":{"@type":"Person","name":"Ken Ashby"},"publisher":{"@type":"Organization","name":"${SITE}"}}</script></head><body><div id="__next"><div class="css-1dv1kvn"><div class="sc-bdvvtq eHWoNl"><h1 class="sc-gsnTZi css-k2a9z3 e1h9rw200">${TITLE}</h1><p class="css-1nuro5j e1jsehar1">A report puts the price of the crossing at twice the first estimate.</p></div><section name="articleBody" class="css-1r7ky0e">${STORY.map((text, at) => `<div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">${escaped(text)}</p></div>${at === 1 ? '<div class="css-8y5lum"><div id="story-ad-1-wrapper"><p class="css-ad">Advertisement</p><a href="#after-story-ad-1">SKIP ADVERTISEMENT</a></div></div>' : ''}`).join('')}</section><div class="css-footer"><p class="css-798hid etfikam0">Ken Ashby covers local government for The Gazette.</p></div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"a":"${'x'.repeat(300)}"}}}</script></body></html>`,
    { published: '2025-11-20T21:05:00.000Z' },
  ),
  made(
    'broadcaster with blocks',
    `<!DOCTYPE html><html lang="en-GB"><head><title>${TITLE} - TVN News</title><meta property="og:site_name" content="TVN News"><meta property="og:title" content="${TITLE}"></head><body><header role="banner"><a href="#main-heading">Skip to content</a></header><main id="main-content"><article><header data-component="headline-block"><h1 id="main-heading" tabindex="-1">${TITLE}</h1></header><div data-component="byline-block"><span><time data-testid="timestamp" datetime="2025-11-20T21:05:00.000Z">20 November 2025</time></span><div data-testid="byline-new-contributors"><span>Ken Ashby</span><span>Local democracy reporter</span></div></div><figure><div data-component="image-block"><img src="/a.jpg" alt="River"></div><span class="visually-hidden">Image source, </span><span role="text">R Amsel</span><figcaption><span class="visually-hidden">Image caption, </span><p>The bridge would have crossed the river at Mill Lane</p></figcaption></figure><div data-component="text-block"><p><b>${escaped(FIRST)}</b></p></div>${STORY.slice(
      1,
    )
      .map((text) => `<div data-component="text-block"><p>${escaped(text)}</p></div>`)
      .join(
        '',
      )}<div data-component="links-block"><h2>More on this story</h2><ul><li><a href="/r">Town to get new bus station</a></li></ul></div></article><section data-component="tags"><h2>Related topics</h2><ul><li><a href="/t">Tarnside</a></li></ul></section></main></body></html>`,
    { outlet: 'TVN News', published: '2025-11-20T21:05:00.000Z' },
  ),
  made(
    'newsroom of a company (press release)',
    `<!DOCTYPE html><html lang="en"><head><title>Brandt &amp; Lowe publishes Orrin crossing cost review | PressWire</title><meta name="DC.date.issued" content="2025-11-20T21:05:00Z"><meta property="og:site_name" content="PressWire"></head><body><nav><a href="/">News releases</a></nav><section class="release-header"><h1>Brandt &amp; Lowe publishes Orrin crossing cost review</h1><div class="row"><div class="col-sm-6"><p class="mb-no">News provided by</p><p><a href="/org"><strong>Brandt &amp; Lowe plc</strong></a></p><p class="mb-no">Nov 20, 2025, 16:05 ET</p></div><div class="share-release"><p>Share this article</p></div></div></section><section class="release-body container"><div class="row"><div class="col-lg-10">${p(['TARNSIDE, England, Nov. 20, 2025 /PressWire/ -- Brandt & Lowe today published its review of the cost of a second crossing of the River Orrin.', ...STORY.slice(2)])}<p>SOURCE Brandt &amp; Lowe plc</p></div></div></section></body></html>`,
    {
      title: 'Brandt & Lowe publishes Orrin crossing cost review',
      outlet: 'PressWire',
      paragraphs: [
        'TARNSIDE, England, Nov. 20, 2025 /PressWire/ -- Brandt & Lowe today published its review of the cost of a second crossing of the River Orrin.',
        ...STORY.slice(2),
        'SOURCE Brandt & Lowe plc',
      ],
    },
  ),
  made(
    'government news page',
    `<!DOCTYPE html><html lang="en" class="govuk-template"><head><title>${TITLE} - TOWN.EXAMPLE</title><meta name="govuk:publishing-app" content="whitehall"><meta name="govuk:first-published-at" content="2025-11-20T21:05:00+00:00"><meta property="og:site_name" content="TOWN.EXAMPLE"></head><body class="govuk-template__body"><a href="#content" class="govuk-skip-link">Skip to main content</a><div id="global-cookie-message" class="gem-c-cookie-banner"><p>We use some essential cookies to make this website work.</p></div><main role="main" id="content" class="news_article"><div class="govuk-grid-row"><span class="govuk-caption-xl">News story</span><h1 class="gem-c-heading__text govuk-heading-l">${TITLE}</h1></div><p class="gem-c-lead-paragraph">Councillors voted 7-4 to wait for a new estimate.</p><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/org">Tarnside Town Council</a></dd><dt>Published</dt><dd>20 November 2025</dd></dl></div><div class="gem-c-govspeak govuk-govspeak" data-module="govspeak">${p(STORY)}</div><div class="gem-c-published-dates"><p>Published 20 November 2025</p></div><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button></div></main></body></html>`,
    {
      outlet: 'TOWN.EXAMPLE',
      published: '2025-11-20T21:05:00+00:00',
      paragraphs: ['Councillors voted 7-4 to wait for a new estimate.', ...STORY],
    },
  ),
  made(
    'old table layout',
    `<HTML><HEAD><TITLE>${SITE} - ${TITLE}</TITLE><META NAME="DATE" CONTENT="${DAY}"></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=760><TR><TD COLSPAN=3><IMG SRC=logo.gif ALT="${SITE}"></TD></TR><TR><TD WIDTH=120 VALIGN=TOP><A HREF=/>Home</A><BR><A HREF=/sport>Sport</A><BR><A HREF=/letters>Letters</A></TD><TD WIDTH=480 VALIGN=TOP><FONT SIZE=5 FACE=Arial><B>${TITLE}</B></FONT><BR><FONT SIZE=2>By Ken Ashby</FONT><P>${STORY.map(escaped).join('<P>')}<P><A HREF=mailto:k@tarnside.example>E-mail this writer</A></TD><TD WIDTH=160 VALIGN=TOP><B>Weather</B><BR>Rain, 9C</TD></TR></TABLE></BODY></HTML>`,
    { published: DAY },
  ),
  made(
    'Medium-like platform',
    `<!DOCTYPE html><html lang="en"><head><title>${TITLE} | by Ken Ashby | Orrin Notes | Medlum</title><meta property="og:site_name" content="Medlum"><meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2025-11-20T21:05:00.000Z"><meta name="author" content="Ken Ashby"></head><body><div id="root"><div class="a b c"><div class="d e"><a href="/signin">Sign in</a></div><article><div class="l"><section><div><h1 class="pw-post-title">${TITLE}</h1><div class="speechify-ignore"><a href="/@ken">Ken Ashby</a><span>3 min read</span><span>·</span><span>Nov 20, 2025</span><div><button>Listen</button><button>Share</button></div></div>${p(STORY, ' class="pw-post-body-paragraph mu mv"')}</div></section></div></article><div class="pw-multi-vote-count">128</div><div><h2>Written by Ken Ashby</h2><p>412 followers</p></div></div></div></body></html>`,
    { outlet: 'Medlum', published: '2025-11-20T21:05:00.000Z' },
  ),
  made(
    'Substack-like newsletter on the web',
    `<!DOCTYPE html><html lang="en"><head><title>${TITLE} - by Ken Ashby - Orrin Notes</title><meta property="og:site_name" content="Orrin Notes"><meta property="og:title" content="${TITLE}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-11-20T21:05:00+00:00","isAccessibleForFree":true,"author":[{"@type":"Person","name":"Ken Ashby"}],"publisher":{"@type":"Organization","name":"Orrin Notes"}}</script></head><body class=""><div id="entry"><div class="main-menu"><button>Subscribe</button></div><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${TITLE}</h1><h3 class="subtitle">And why nobody is surprised</h3><div class="byline-wrapper"><a href="/@ken">Ken Ashby</a><div>Nov 20, 2025</div></div></div><div class="available-content"><div dir="auto" class="body markup">${p([FIRST, SECOND])}<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Orrin Notes is a reader-supported publication. To receive new posts, consider becoming a subscriber.</p></div><form><input type="email"></form></div></div>${p([THIRD, FOURTH, FIFTH])}</div></div><div class="post-footer"><a class="post-ufi-button">12 Likes</a></div></article></div></div></body></html>`,
    { outlet: 'Orrin Notes', published: '2025-11-20T21:05:00+00:00' },
  ),
  made(
    'agency page that credits itself',
    `<!DOCTYPE html><html lang="en"><head><title>${TITLE} | Meridian News</title><meta property="og:site_name" content="Meridian News"><meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2025-11-20T21:05:00Z"></head><body><bsp-site class="Page-content"><div class="Page-lead"><h1 class="Page-headline">${TITLE}</h1><div class="Page-byline"><div class="Page-authors">By <span>KEN ASHBY</span></div><div class="Page-dateModified">Updated <bsp-timestamp data-timestamp="1763712300000">8:05 AM UTC, November 21, 2025</bsp-timestamp></div></div></div><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">${p([FIRST.replace('TARNSIDE —', 'TARNSIDE, England (Meridian) —')])}<div class="HubPageEnhancement"><a href="/hub">Latest on bridges</a></div>${p(STORY.slice(1))}<div class="FreeStar"><p>___</p></div></div></div></bsp-site></body></html>`,
    {
      outlet: 'Meridian News',
      paragraphs: [FIRST.replace('TARNSIDE —', 'TARNSIDE, England (Meridian) —'), ...STORY.slice(1)],
    },
  ),
  made(
    'live page with pinned summary',
    `<!DOCTYPE html><html lang="en"><head><title>Bridge vote: live - ${SITE}</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Bridge vote: live","datePublished":"2025-11-20T21:05:00Z","publisher":{"@type":"Organization","name":"${SITE}"}}</script></head><body><main><h1>Bridge vote: live</h1><section class="key-points"><h2>Summary</h2><ul><li>Councillors vote 7-4 to wait for a new estimate of the cost of the bridge.</li><li>The chamber of trade says the delay will cost the town more than the bridge.</li></ul></section><div class="live-blog__blocks">${STORY.map((text, at) => `<article class="block" id="block-${at}"><header><time datetime="2025-11-20T2${4 - at}:00:00Z">2${4 - at}.00</time><h2 class="block__title">Update ${at + 1}</h2></header><div class="block-elements"><p>${escaped(text)}</p></div></article>`).join('')}</div></main></body></html>`,
    {
      title: 'Bridge vote: live',
      paragraphs: [
        'Summary',
        'Councillors vote 7-4 to wait for a new estimate of the cost of the bridge.',
        'The chamber of trade says the delay will cost the town more than the bridge.',
        ...STORY.flatMap((text, at) => [`2${4 - at}.00`, `Update ${at + 1}`, text]),
      ],
    },
  ),
  made(
    'reader view saved by a browser',
    `<html><head><meta charset="utf-8"><title>${TITLE}</title></head><body><div class="container" dir="ltr" lang="en"><div class="header reader-header"><a class="domain reader-domain" href="https://tarnside.example/bridge">tarnside.example</a><h1 class="reader-title">${TITLE}</h1><div class="credits reader-credits">Ken Ashby</div><div class="meta-data"><div class="reader-estimated-time">2-3 minutes</div></div></div><hr><div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page"><div>${p(STORY)}</div></div></div></div></div></body></html>`,
    { outlet: null, published: null },
  ),
  made(
    'page saved with its frame of comments in the middle',
    `<!DOCTYPE html><html><head><title>${TITLE} » ${SITE}</title><meta name="DC.date" content="${DAY}"><meta name="DC.publisher" content="${SITE}"></head><body><div id="wrapper"><div id="left">${Array.from({ length: 30 }, (_, at) => `<a href="/${at}">Older story number ${at} about something else in town</a><br>`).join('')}</div><div id="middle"><h1>${TITLE}</h1><span class="intro">${escaped(FIRST)}</span><div class="txt">${p(STORY.slice(1))}</div><div class="fb-comments" data-href="x"><p>Sign in to comment</p></div></div></div></body></html>`,
    { published: DAY },
  ),
];
