import { unzip } from '../archives/unzip.ts';
import { firstLine } from './first-line.ts';
import { type Input, oneDraft, type Reader, type ReadOutcome, unreadable } from './reader.ts';
import { xmlRefusal } from './xml-limits.ts';

const LARGEST_DOCX = 20 * 1024 * 1024;
/** A book has some 5 MB of XML; pictures may be larger and are unpacked to be measured only. */
const LARGEST_XML = 5 * 1024 * 1024;
const UNPACKED = { total: 64 * 1024 * 1024, files: 2_000 };

/** A Word document: "statement.docx". Its paragraphs, with its own properties as metadata. */
export const docx: Reader = {
  name: 'DOCX',
  extensions: ['.docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  recognises: ({ raw }) =>
    raw.startsWith('PK\u0003\u0004') && (raw.includes('word/') || raw.includes('[Content_Types].xml')),
  read: readDocx,
};

async function readDocx({ bytes }: Input): Promise<ReadOutcome> {
  if (bytes.length > LARGEST_DOCX)
    return unreadable('too-large', `The document has more than ${LARGEST_DOCX / 1024 / 1024} MB.`);
  const files = unzip(bytes, () => true, UNPACKED);
  if ('unreadable' in files) return files;
  if (!files.has('word/document.xml'))
    return unreadable('damaged', 'It is no Word document: save it as DOCX again.');
  for (const [name, content] of files) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    if (content.length > LARGEST_XML)
      return unreadable('bomb', 'Its text is larger than any article: it was not read.');
    const refusal = xmlRefusal(new TextDecoder().decode(content));
    if (refusal) return { unreadable: refusal };
  }
  const { default: mammoth } = await import('mammoth');
  const { fragmentParagraphs } = await import('../html/fragment.ts');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { includeEmbeddedStyleMap: false },
  );
  const paragraphs = fragmentParagraphs(value);
  if (paragraphs.length === 0) return unreadable('empty', 'The document has no text.');
  const body = `${paragraphs.join('\n\n')}\n`;
  const statements = [{ from: 'properties' as const, keys: propertiesOf(files.get('docProps/core.xml')) }];
  return oneDraft({ body, statements, headline: firstLine(body), notes: [] });
}

/** Title and author as Word keeps them (ECMA-376 part 2, core properties); the day it was made is not the day it came out. */
function propertiesOf(core: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  const xml = core === undefined ? '' : new TextDecoder().decode(core);
  const keys = { title: between(xml, 'dc:title'), author: between(xml, 'dc:creator') };
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== ''));
}

function between(xml: string, tag: string): string {
  const start = xml.indexOf(`<${tag}>`);
  const end = xml.indexOf(`</${tag}>`, start);
  if (start === -1 || end === -1) return '';
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
  };
  return xml
    .slice(start + tag.length + 2, end)
    .replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities[entity] ?? entity)
    .trim();
}
