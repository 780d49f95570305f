import { type JudgedText, compareTexts } from '../compare/judge-pair.ts';
import { jsonLines, stringField } from './jsonl.ts';
import { looseText, understand } from './read.ts';

/**
 * How two statements about one event stand to each other: lines `{id, premise, hypothesis}` in,
 * lines `{id, relation, kind, score, message}` out. Throws BadLine where a line is not of that shape.
 */
export function* compareLines(input: string): Generator<string> {
  for (const { number, value } of jsonLines(input)) {
    const premise = judged('premise', stringField(value, 'premise', number));
    const hypothesis = judged('hypothesis', stringField(value, 'hypothesis', number));
    yield JSON.stringify({ id: value['id'] ?? null, ...compareTexts(premise, hypothesis) });
  }
}

function judged(name: string, text: string): JudgedText {
  return { text, ...understand(looseText(name, text, null)) };
}
