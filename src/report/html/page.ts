import { sha256 } from '../../model/ids.ts';
import type { Relation } from '../../model/finding.ts';
import type { Run } from '../../model/run.ts';
import { STYLE } from '../style/style.ts';
import { indexRun, type RunIndex } from '../views/run-index.ts';
import { summaryOf, type Summary } from '../views/summary.ts';
import { RELATION_WORDS } from '../views/words.ts';
import { aloneSection } from './alone.ts';
import { eventSection } from './events.ts';
import { filterBar } from './filter.ts';
import { findingsOf } from './findings.ts';
import { fragment, inline, page, tag, type Markup } from './markup.ts';
import { masthead } from './masthead.ts';
import { methodSection } from './method.ts';
import { navigation } from './navigation.ts';
import { notComparedSection } from './not-compared.ts';
import { provenanceSection } from './provenance.ts';
import { relianceSection } from './reliance.ts';
import { SCRIPT } from './script.ts';
import { summarySection } from './summary.ts';
import { timeLineSection } from './time-line.ts';
import { warningSection } from './warnings.ts';

/** The report as one HTML file that needs nothing beside it: no network, no script, no style sheet. */
export function reportPage(run: Run): string {
  const index = indexRun(run);
  const summary = summaryOf(index);
  return page(
    tag(
      'html',
      { lang: 'en' },
      head(summary),
      tag('body', { class: isLong(run) ? 'long' : null }, body(index, summary), inline('script', SCRIPT)),
    ),
  );
}

/** Above this a browser should lay out only what is on the screen; below, it may as well know every height. */
const MANY_FINDINGS = 60;
const MANY_SOURCES = 30;

function isLong({ findings, sources }: Run): boolean {
  return findings.length > MANY_FINDINGS || sources.length > MANY_SOURCES;
}

function head(summary: Summary): Markup {
  return tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'generator', content: 'Hearsay' }),
    tag('title', {}, `${summary.title} · Hearsay`),
    inline('style', STYLE),
  );
}

/** Nothing may be loaded, and only our own style and script, by their hashes, may act. */
function policy(): string {
  const hash = (ours: string): string => `'sha256-${Buffer.from(sha256(ours), 'hex').toString('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(STYLE)}`,
    `script-src ${hash(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function body(index: RunIndex, summary: Summary): Markup {
  const parts = partsOf(index, summary).filter(([, content]) => content !== null);
  const present = new Set(parts.map(([anchor]) => anchor));
  return fragment(
    tag('a', { class: 'skip', href: '#summary' }, 'Skip to the summary'),
    masthead(index, summary),
    tag(
      'div',
      { class: 'layout' },
      navigation(summary, present),
      tag('main', {}, ...parts.map(([, content]) => content)),
    ),
    tag('footer', {}, 'Made by Hearsay from the articles named here. It shows disagreement, not truth.'),
  );
}

/** The page's parts in reading order, each with its anchor; null where there is nothing to say. */
function partsOf(index: RunIndex, summary: Summary): readonly (readonly [anchor: string, Markup | null])[] {
  const found = (relation: Relation): readonly [string, Markup | null] => [
    RELATION_WORDS[relation].anchor,
    findingsOf(index, relation),
  ];
  return [
    ['before', warningSection(index)],
    ['summary', summarySection(summary)],
    ['events', eventSection(index)],
    ['filter', filterBar(index)],
    found('conflict'),
    found('characterisation'),
    found('update'),
    found('note'),
    ['time-line', timeLineSection(index)],
    ['reliance', relianceSection(index)],
    found('duplicate'),
    ['alone', aloneSection(index)],
    ['not-compared', notComparedSection(index)],
    ['provenance', provenanceSection(index)],
    ['method', methodSection(index)],
  ];
}
