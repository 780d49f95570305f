import { isPdfBomb } from '../pdf/bomb.ts';
import { withoutRunningLines } from '../pdf/furniture.ts';
import { paragraphsOfColumns } from '../pdf/paragraphs.ts';
import { readingOrder } from '../pdf/reading-order.ts';
import { type Segment, segmentsOf, type TextPiece } from '../pdf/segments.ts';
import { firstLine } from './first-line.ts';
import { type Input, type Note, oneDraft, type Reader, type ReadOutcome, unreadable } from './reader.ts';

const LARGEST_PDF = 30 * 1024 * 1024;
/** A report of 120,000 words: half of what a document may take. More pages are a book. */
const MOST_PAGES = 300;
/** Titles that a printer or a word processor made up. */
const NO_TITLE = /^(?:microsoft word|untitled|document\d*$|.{0,80}\.(?:docx?|pdf|indd|rtf|html?|qxp)$)|^$/iu;
const HEADER_WITHIN = 1_024;

/** A PDF with text in it: "statement.pdf". Columns in their order, without running heads and page numbers, divided words whole. */
export const pdf: Reader = {
  name: 'PDF',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf'],
  recognises: ({ raw }) => raw.slice(0, HEADER_WITHIN).includes('%PDF-') && !/<html/iu.test(raw),
  read: readPdf,
};

async function readPdf({ bytes }: Input): Promise<ReadOutcome> {
  if (bytes.length > LARGEST_PDF)
    return unreadable('too-large', `The PDF has more than ${LARGEST_PDF / 1024 / 1024} MB.`);
  if (isPdfBomb(bytes))
    return unreadable('bomb', 'Unpacked, the PDF is far larger than any article: it was not read.');
  const { getDocumentProxy } = await import('unpdf');
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // It takes the bytes for itself: a copy is given.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return isLocked(error)
      ? unreadable('locked', 'The PDF is locked with a password: save it without one and add that.')
      : unreadable('damaged', 'It is no PDF that can be read: save or print it again.');
  }
  try {
    const pages: (readonly Segment[])[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const content = await (await document.getPage(number)).getTextContent();
      pages.push(segmentsOf(content.items.filter((item): item is typeof item & TextPiece => 'str' in item)));
    }
    const paragraphs = paragraphsOfColumns(withoutRunningLines(pages).flatMap((page) => readingOrder(page)));
    if (paragraphs.length === 0)
      return unreadable(
        'no-text',
        'The PDF holds pictures of text only: let a program recognise its letters (OCR), then add it.',
      );
    const body = `${paragraphs.join('\n\n')}\n`.replaceAll('\u0000', '\uFFFD').toWellFormed();
    const statements = [{ from: 'properties' as const, keys: await propertiesOf(document) }];
    return oneDraft({ body, statements, headline: firstLine(body), notes: notesOn(document.numPages) });
  } finally {
    await document.loadingTask.destroy();
  }
}

function notesOn(pages: number): readonly Note[] {
  if (pages <= MOST_PAGES) return [];
  return [{ code: 'limited', message: `The PDF has ${pages} pages; the first ${MOST_PAGES} were read.` }];
}

/** The day a PDF was made is the day it was printed, not the day its article came out. */
async function propertiesOf(document: {
  getMetadata(): Promise<{ readonly info: object }>;
}): Promise<Readonly<Record<string, unknown>>> {
  const info = await document.getMetadata().then(
    (metadata) => metadata.info as Readonly<Record<string, unknown>>,
    () => ({}) as Readonly<Record<string, unknown>>,
  );
  const title = typeof info['Title'] === 'string' ? info['Title'].trim() : '';
  const author = typeof info['Author'] === 'string' ? info['Author'].trim() : '';
  return { ...(NO_TITLE.test(title) ? {} : { title }), ...(author === '' ? {} : { author }) };
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
