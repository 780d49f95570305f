import { decode } from '../decode.ts';
import { isWebAddress } from '../site-address.ts';
import { type Input, type Reader, type ReadOutcome, unreadable } from './reader.ts';
import { documentsOf } from './rows.ts';

const LARGEST_LIST = 20 * 1024 * 1024;
const MOST_ROWS = 100_000;
const DELIMITERS = [',', ';', '\t'] as const;

/** A list of links with what is known of them: "url,outlet,published" in its first line, or addresses alone. */
export const csv: Reader = {
  name: 'CSV',
  extensions: ['.csv', '.tsv'],
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  // A text that is nothing but addresses, line by line, is a list of them.
  recognises: ({ words }) => isListOfAddresses(words),
  read: readCsv,
};

function readCsv({ bytes, charset }: Input): ReadOutcome {
  const decoded = decode(bytes, charset, LARGEST_LIST);
  if ('code' in decoded) return unreadable(decoded.code, decoded.message);
  const records = csvRecords(decoded.text, delimiterOf(decoded.text)).slice(0, MOST_ROWS);
  const [first] = records;
  if (!first) return unreadable('empty', 'The list has no rows.');
  const hasHeader = !first.cells.some((cell) => isWebAddress(cell.trim()));
  const names = hasHeader
    ? first.cells.map((cell) => cell.trim())
    : first.cells.map((cell, at) => (isWebAddress(cell.trim()) ? 'url' : `column ${at + 1}`));
  const rows = (hasHeader ? records.slice(1) : records).map(({ line, cells }) => ({
    line,
    value: Object.fromEntries(cells.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell.trim()])),
  }));
  const outcome = documentsOf(rows);
  return 'unreadable' in outcome ? outcome : { ...outcome, notes: [...decoded.notes, ...outcome.notes] };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Records as RFC 4180 writes them: quoted cells may hold delimiters, line ends and doubled quotation marks. Linear. */
export function csvRecords(text: string, delimiter: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell: string[] = [];
  let [line, startLine, quoted, at] = [1, 1, false, 0];
  const endCell = () => {
    cells.push(cell.join(''));
    cell = [];
  };
  const endRecord = () => {
    endCell();
    if (cells.some((one) => one.trim() !== '')) records.push({ line: startLine, cells });
    cells = [];
    startLine = line;
  };
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') line++;
    if (quoted) {
      if (character !== '"') cell.push(character);
      else if (text.charAt(at + 1) === '"') cell.push(text.charAt(at++));
      else quoted = false;
    } else if (character === '"' && cell.length === 0) quoted = true;
    else if (character === delimiter) endCell();
    else if (character === '\n') endRecord();
    else if (character !== '\r') cell.push(character);
  }
  endRecord();
  return records;
}

function delimiterOf(text: string): string {
  const first = text.slice(0, Math.max(0, text.indexOf('\n')) || text.length).slice(0, 2_000);
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function isListOfAddresses(words: string): boolean {
  const lines = words
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // The last line may be cut where only a document's beginning is looked at.
  return lines.length > 1 && lines.every((line) => /^https?:\/\/\S+$/u.test(line));
}
