import { NOTHING_TO_TELL } from '../compare/statements/judge-pair.ts';
import type { Careful } from './careful.ts';
import { type AnsweredLine, answeredLine, jsonLinesOf, stringField } from './jsonl.ts';

/**
 * How two statements about one event stand to each other: lines `{id, premise, hypothesis}` in, lines
 * `{id, relation, kind, score, message}` out. Two that cannot be compared in good time have relation none, and `unreadable`
 * says why. Throws BadLine where a line is not of that shape.
 */
export async function* compareLines(
  lines: AsyncIterable<string> | Iterable<string>,
  reader: Careful,
): AsyncGenerator<AnsweredLine> {
  for await (const { number, value } of jsonLinesOf(lines)) {
    const premise = stringField(value, 'premise', number);
    const hypothesis = stringField(value, 'hypothesis', number);
    const answered = await reader.answer({ compare: { premise, hypothesis } });
    const id = { id: value['id'] ?? null };
    yield 'failed' in answered
      ? answeredLine(number, { ...id, ...NOTHING_TO_TELL }, answered.failed)
      : answeredLine(number, { ...id, ...('verdict' in answered.answer && answered.answer.verdict) });
  }
}
