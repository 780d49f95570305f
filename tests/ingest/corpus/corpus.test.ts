import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/ingest/read-source.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { WILD } from './wild.ts';

/** Title, outlet, date and body: what an editor looks at first. */
const FIELDS = ['title', 'outlet', 'published', 'body'] as const;
const ENOUGH = 0.95;

const read = (html: string) =>
  readSource({
    path: 'a.html',
    displayPath: 'a.html',
    bytes: new TextEncoder().encode(html),
    options: {},
    now: '2026-05-04T12:00:00Z',
  });

async function wrongIn(layout: Layout): Promise<readonly string[]> {
  const { sources } = await read(layout.html);
  const { metadata, text } = sources[0]?.revision ?? {};
  const had = (field: 'title' | 'outlet' | 'published') => metadata?.[field]?.value ?? null;
  const right = {
    title: had('title') === layout.title,
    outlet: had('outlet') === layout.outlet,
    published: isSameTime(had('published'), layout.published),
    body: text === `${[...headlineOf(layout), ...layout.paragraphs].join('\n\n')}\n`,
  };
  return FIELDS.filter((field) => !right[field]).map(
    (field) => `${layout.name}: ${field}: ${(field === 'body' ? text : had(field)) ?? 'none'}`,
  );
}

/** What the page shows above its text is the text's first paragraph. */
function headlineOf({ title, shownHeadline = title }: Layout): readonly string[] {
  return shownHeadline === null ? [] : [shownHeadline];
}

/** "21:05:00+00:00" is "21:05:00Z"; a day is not the moment it begins. */
function isSameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !a.includes('T') || !b.includes('T')) return a === b;
  return Date.parse(a) === Date.parse(b);
}

describe('title, outlet, date and body are right in 95% of the values', () => {
  test.each([
    ['of common layouts', LAYOUTS, 20],
    ['of pages in the markup of systems that newsrooms use', WILD, 20],
  ])('%s', async (what, layouts, fewest) => {
    const wrong: string[] = [];
    for (const layout of layouts) wrong.push(...(await wrongIn(layout)));
    const share = 1 - wrong.length / (layouts.length * FIELDS.length);
    process.stdout.write(
      `${layouts.length} ${what}: ${(share * 100).toFixed(1)}% right\n${wrong.join('\n')}\n`,
    );
    expect(layouts.length).toBeGreaterThanOrEqual(fewest);
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  });
});

describe('a page without its article says what is there instead', () => {
  test.each([
    ['cookie-wall', '<h1>Before you continue</h1><p>Accept cookies to continue to our site.</p>'],
    ['robot-check', '<p>Please verify you are human.</p>'],
    ['needs-scripts', '<p>You need to enable JavaScript to run this app.</p>'],
    ['paywall', '<p>This article is for subscribers.</p>'],
    ['no-article', '<div></div>'],
  ])('%s', async (code, body) => {
    const { sources, unreadable } = await read(
      `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`,
    );
    expect([sources, unreadable.map((one) => one.code)]).toEqual([[], [code]]);
  });
});
