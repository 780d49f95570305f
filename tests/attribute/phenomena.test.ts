import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { attribute } from '../../src/attribute/attribute.ts';
import type { Attribution } from '../../src/model/attribution.ts';
import type { RevisionId } from '../../src/model/ids.ts';
import { type Span, wordsOf } from '../../src/model/span.ts';
import { CHAINS } from './chains.ts';
import { EXTENTS } from './extents.ts';
import type { Case, Expected } from './fixture.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { MORE_PHENOMENA } from './more-phenomena.ts';
import { OTHERS } from './others.ts';
import { PHENOMENA } from './phenomena.ts';

const REVISION = 'rev_fixture' as RevisionId;
const MARKS = /["“”«»„'‘’]/gu;
const ENDS = /^[\s,.;:!?–—-]+|[\s,.;:!?–—-]+$/gu;

function bare(words: string): string {
  return words
    .split('//')
    .map((part) => part.replace(MARKS, '').replace(ENDS, ''))
    .join(' // ');
}

/** What a case looks at, of one attribution. */
function seen(text: string, found: Attribution, wanted: Expected): Expected {
  const words = (span: Span | null): string | null => (span ? wordsOf(text, span) : null);
  const all = {
    by: words(found.speaker),
    says: bare(found.contents.map((span) => wordsOf(text, span)).join(' // ')),
    cue: words(found.cue),
    kind: found.speakerKind,
    mode: found.mode,
    act: found.act,
    stance: found.stance,
    count: found.speakerCount,
    via: found.via.map(({ name }) => name),
    to: words(found.addressee),
    when: words(found.saidWhen),
    venue: words(found.venue),
    resolved: found.resolved?.name,
    nested: found.within !== null,
  };
  const asked = Object.keys(wanted);
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => asked.includes(key)),
  ) as unknown as Expected;
}

/** A relative pronoun or an apposition after the name is the speaker's as well. */
function withName(found: Expected, wanted: Expected): Expected {
  const longer = wanted.by !== null && found.by?.startsWith(`${wanted.by},`) === true;
  return longer ? { ...found, by: wanted.by } : found;
}

function check({ text, expect: wanted }: Case): void {
  const found = attribute(REVISION, analyse(text, { published: '2024-05-07', title: null }));
  const rows = wanted.map((row, at) => {
    const match = found.find(
      ({ contents }) => bare(contents.map((span) => wordsOf(text, span)).join(' // ')) === bare(row.says),
    );
    const nearest = match ?? found[at];
    return nearest ? withName(seen(text, nearest, row), row) : null;
  });
  expect(rows).toEqual(wanted.map((row) => ({ ...row, says: bare(row.says) })));
  expect(found.length, 'no more than these').toBe(wanted.length);
}

describe.each(
  Object.entries({ ...PHENOMENA, ...MORE_PHENOMENA, ...EXTENTS, ...CHAINS, ...OTHERS, ...LOOKALIKES }),
)('%s', (_name, cases) => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_text, one) => {
    check(one);
  });
});
