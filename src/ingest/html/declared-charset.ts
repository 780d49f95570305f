/** The HTML standard looks for a declaration in the first 1024 bytes; real pages have it later. */
const LOOKED_AT = 4_096;
const LABEL = /^\s{0,3}=\s{0,3}["']?([\w:.-]{2,40})/u;

/** The encoding a page or an XML document states in its own first lines; null where it states none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  if (start.trimStart().startsWith('<?xml')) {
    const inXml = labelAfter('encoding', start.slice(0, start.indexOf('?>')));
    if (inXml !== null) return inXml;
  }
  // The word stands in a <meta charset> or in the content of a <meta http-equiv>.
  for (const meta of start.toLowerCase().split('<meta').slice(1)) {
    const label = labelAfter('charset', meta.split('>', 1)[0] ?? '');
    if (label !== null) return label;
  }
  return null;
}

function labelAfter(word: string, text: string): string | null {
  const at = text.indexOf(word);
  return at === -1 ? null : (LABEL.exec(text.slice(at + word.length))?.[1] ?? null);
}
