import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/link/label.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';

/** A sentence, and the label of an event that it alone tells of. */
const LABELS: readonly (readonly [text: string, label: string])[] = [
  [
    'The two ministers signed the memorandum on Wednesday.',
    'The two ministers signed the memorandum on Wednesday',
  ],
  ['Two trains collided in fog at Norrby.', 'Two trains collided in fog at Norrby'],
  ['Six policemen were hurt on Monday.', 'Six policemen were hurt on Monday'],
  ['No document was signed on Wednesday.', 'No document was signed on Wednesday'],
  // What leads to a thing is never lost, or it would read "arrive Haftar's invitation".
  [
    'Russian military officials arrive in Libya following Haftar’s invitation.',
    'Russian military officials arrive',
  ],
  ['We will work.', '“We will work”'],
];

describe('the label of an event', () => {
  it.each(LABELS)('%s', (text, label) => {
    expect(labelOf(understand(looseText('a', text, '2024-05-10')).claims, () => 1)).toBe(label);
  });
});
