import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { attribute } from '../../src/attribute/attribute.ts';
import { STRICT_CONFIDENCE } from '../../src/model/attribution.ts';
import type { RevisionId } from '../../src/model/ids.ts';

function surest(text: string): number {
  const found = attribute('rev_sure' as RevisionId, analyse(text, { published: null, title: null }));
  return Math.max(0, ...found.map(({ confidence }) => confidence));
}

test.each([
  '"Nobody came to help us," Adela Ruiz said.',
  'According to the draft audit, 40 files are missing.',
  'Varga said that the turbines had been idle since May.',
  'The dam, the operator said, was inspected in March.',
])('sure enough to compare: %s', (text) => {
  expect(surest(text)).toBeGreaterThanOrEqual(STRICT_CONFIDENCE);
});

test.each([
  'The road is closed.\n\n"Somebody has to pay for this."',
  'It was announced that trains would resume on Sunday.',
  'Senators praised the new ceasefire.',
  'The judge did not say that the tape was false.',
])('found, but not sure enough to compare: %s', (text) => {
  expect(surest(text)).toBeGreaterThan(0);
  expect(surest(text)).toBeLessThan(STRICT_CONFIDENCE);
});
