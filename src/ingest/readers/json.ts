import { decode } from '../decode.ts';
import { readFeedText } from './feed.ts';
import { type Input, type Reader, type ReadOutcome, unreadable } from './reader.ts';
import { documentsOf, type Row } from './rows.ts';

/** Lists of articles are longer than articles. */
const LARGEST_LIST = 64 * 1024 * 1024;
const MOST_ROWS = 100_000;

/** JSON lines of `{url, outlet, published, title, text}`, a list of such objects, or a JSON feed. */
export const json: Reader = {
  name: 'JSON lines or JSON feed',
  extensions: ['.jsonl', '.ndjson', '.json'],
  mediaTypes: ['application/json', 'application/feed+json', 'application/x-ndjson', 'application/jsonl'],
  recognises: ({ words }) => words.startsWith('{') && words.slice(0, 400).includes('jsonfeed.org/version/'),
  read: readJson,
};

async function readJson({ bytes, charset }: Input): Promise<ReadOutcome> {
  const decoded = decode(bytes, charset, LARGEST_LIST);
  if ('code' in decoded) return unreadable(decoded.code, decoded.message);
  const whole = parsed(decoded.text);
  if (isFeed(whole)) return readFeedText(decoded.text, decoded.notes);
  const rows =
    whole === undefined
      ? linesOf(decoded.text)
      : (Array.isArray(whole) ? whole : [whole]).map((value: unknown, at) => ({ line: at + 1, value }));
  if (rows.length > MOST_ROWS)
    return unreadable('too-large', `The list has more than ${MOST_ROWS} rows: divide it.`);
  const outcome = documentsOf(rows);
  return 'unreadable' in outcome ? outcome : { ...outcome, notes: [...decoded.notes, ...outcome.notes] };
}

function linesOf(text: string): readonly Row[] {
  return text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ line: at + 1, value: parsed(line) }]));
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isFeed(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    String(value.version).includes('jsonfeed.org')
  );
}
