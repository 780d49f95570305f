import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { link } from '../../src/link/link.ts';
import type { ArticleReading } from '../../src/model/pair.ts';
import { understand } from '../../src/pipeline/read.ts';
import { source } from '../support/build.ts';

function article(name: string, published: string, text: string): ArticleReading {
  const from = source(name, text, { outlet: name, published });
  const of = { sourceId: from.id, revisionId: from.revision.id };
  const { claims, attributions, analysis } = understand({
    ...of,
    text,
    title: null,
    published,
    language: 'en',
    outlet: name,
  });
  return { source: from, claims, attributions, entities: analysis.entities, paragraphs: analysis.paragraphs };
}

const SPILL = [
  article(
    'a',
    '2025-03-04',
    'About 12,000 litres of rinse water escaped from the Brennick works into the River Ostrel on Monday.\n\n"We are sorry for the worry this has caused people along the river," Colin Peake, the site manager, told reporters.\n\nThe Callow Lock weir stayed open, the Ostrel Basin Agency said.',
  ),
  article(
    'b',
    '2025-03-05',
    'About 120,000 litres of rinse water escaped from the Brennick works into the River Ostrel on Monday.\n\n"We are sorry for the damage we have done to people along the river," Colin Peake said.\n\nFishermen at Callow Lock were told to stay away.',
  ),
  article(
    'c',
    '2025-03-05',
    'About 12,000 litres of rinse water escaped from the Brennick works into the River Ostrel on Monday.\n\nThe Ostrel Basin Agency will test the water at Callow Lock again on Thursday.',
  ),
];
const OTHER = article(
  'z',
  '2025-03-05',
  'The Norda cup final in Lisk ended 3-2 after extra time.\n\nHana Orel scored twice for Tarn United before half-time.',
);

const findings = (articles: readonly ArticleReading[]) => {
  const linked = link(articles);
  return compare({ articles, ...linked });
};

describe('linking', () => {
  it('offers pairs of one story only', () => {
    const ids = new Set([OTHER.source.id]);
    for (const { left, right } of link([...SPILL, OTHER]).pairs) {
      expect(ids.has(left.claim.sourceId)).toBe(ids.has(right.claim.sourceId));
    }
  });

  it('says what it compared with nothing', () => {
    expect(link([...SPILL, OTHER]).notCompared).toEqual([
      { what: 'articles', why: 'no other article tells of the same story', count: 1 },
    ]);
  });

  it('puts the same claim of three outlets into one event', () => {
    const { events } = link(SPILL);
    expect(events.some(({ claimIds }) => claimIds.length >= 3)).toBe(true);
  });

  it('gives nothing for nothing', () => {
    expect(link([])).toMatchObject({ events: [], pairs: [], names: [], notCompared: [] });
    expect(link([article('empty', '2025-03-05', '')]).pairs).toEqual([]);
  });

  it('takes ten thousand claims of one word', () => {
    const flood = article('flood', '2025-03-05', 'Rain fell. '.repeat(2000));
    expect(link([flood, article('flood-2', '2025-03-05', 'Rain fell. '.repeat(2000))]).events).toBeDefined();
  });
});

describe('findings', () => {
  it('are the same whatever the order of sources', () => {
    const forth = findings(SPILL);
    const back = findings([...SPILL].reverse());
    expect(forth.length).toBeGreaterThan(0);
    expect(back).toEqual(forth);
  });

  it('of two articles are not changed by a third of another story', () => {
    const pair = SPILL.slice(0, 2);
    expect(
      findings([...pair, OTHER]).filter(({ sides }) =>
        sides.every(({ sourceId }) => sourceId !== OTHER.source.id),
      ),
    ).toEqual(findings(pair));
  });

  it('put three outlets with two numbers into one', () => {
    const numbers = findings(SPILL).filter(({ kind }) => kind === 'quantity');
    expect(numbers).toHaveLength(1);
    expect(numbers[0]?.sides).toHaveLength(3);
    expect(numbers[0]?.message).toContain('12,000');
  });

  it('name the altered quotation', () => {
    expect(findings(SPILL).map(({ kind }) => kind)).toContain('quote-alteration');
  });
});
