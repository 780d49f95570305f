import { decode } from '../decode.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { firstLine } from './first-line.ts';
import { type Input, oneDraft, type ReadOutcome, unreadable } from './reader.ts';

/** Reads a file whose text is the article: front matter off, characters unchanged. `headline` takes a format's marks off a line. */
export function readWrittenText({ bytes, charset }: Input, headline: (line: string) => string): ReadOutcome {
  const decoded = decode(bytes, charset);
  if ('code' in decoded) return unreadable(decoded.code, decoded.message);
  const split = splitFrontMatter(decoded.text);
  if ('problem' in split) return unreadable('front-matter', split.problem);
  const { body, keys } = split;
  return oneDraft({
    body,
    statements: [{ from: 'front-matter', keys }],
    headline: headline(firstLine(body)),
    notes: decoded.notes,
  });
}
