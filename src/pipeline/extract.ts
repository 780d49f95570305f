import type { Careful } from './careful.ts';
import { type AnsweredLine, answeredLine, jsonLinesOf, stringField } from './jsonl.ts';

/**
 * Who said what in each text: lines `{doc_id, text, published?}` in, lines `{doc_id, claims}` out; no database. A text that
 * cannot be read in good time has no claims, and `unreadable` says why. Throws BadLine where a line is not of that shape.
 */
export async function* extractLines(
  lines: AsyncIterable<string> | Iterable<string>,
  reader: Careful,
): AsyncGenerator<AnsweredLine> {
  for await (const { number, value } of jsonLinesOf(lines)) {
    const text = stringField(value, 'text', number);
    const published = typeof value['published'] === 'string' ? value['published'] : null;
    const name = `line ${number}`;
    const answered = await reader.answer({ extract: { name, text, published } });
    const id = { doc_id: value['doc_id'] ?? null };
    yield 'failed' in answered
      ? answeredLine(number, { ...id, claims: [] }, answered.failed)
      : answeredLine(number, { ...id, ...answered.answer });
  }
}
