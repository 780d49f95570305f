import { describe, expect, it } from 'vitest';
import { wholeClaim } from '../../src/compare/statements/whole-text.ts';
import { topicTokens } from '../../src/lang/en/topic-frames.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';

function topicOf(text: string): string {
  const claim = wholeClaim({ text, ...understand(looseText('text', text, null)) });
  return topicTokens(claim?.tokens ?? [])
    .flatMap((at) => claim?.tokens[at] ?? [])
    .filter(({ upos }) => upos !== 'AUX' && upos !== 'PUNCT')
    .map(({ text: word }) => word)
    .join(' ');
}

describe('what was talked about', () => {
  it.each([
    ['The talks focused on fisheries and harbours.', 'on fisheries and harbours'],
    ['The two ministers discussed the release of prisoners.', 'the release of prisoners'],
    ['They held talks on grain exports.', 'on grain exports'],
    ['Arms shipments took up most of the afternoon session.', 'Arms shipments'],
    ['Most of the four days went on the lists.', 'on the lists'],
    ['Compensation never came up.', 'Compensation'],
    ['Border security and trade were on the table.', 'Border security and trade'],
    ['The summit was dominated by the war.', 'by the war'],
    ['The main topic of the visit was energy.', 'energy'],
    ['He said the conversation had turned to oil.', 'to oil'],
  ])('%s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it.each([
    'The mayor opened a school on Monday.',
    'He spent the evening with his wife.',
    'Police took up positions by the river.',
    'He talked to reporters about the weather.',
    'The senator focused on his own state after the storm.',
    'She blamed the negotiations with the union over its pensions.',
    'The number one goal for the candidate was obvious: to push back.',
    'They held talks on Monday.',
    'The court will consider the appeal.',
    'It raises a level of doubt about the court.',
  ])('no talks: %s', (text) => {
    expect(topicOf(text)).toBe('');
  });
});
