/** Bytes turned into letters at a time: more would not fit on the stack. */
const CHUNK = 0x8000;
/** Longest name made of a title. */
const LONGEST_NAME = 60;

/** Bytes as base64, which JSON can hold. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** A pasted text is called by its title, or by its first line: the same again is the same source, read anew. */
export function nameFor(
  text: string,
  { title, outlet }: { readonly title?: string; readonly outlet?: string },
): string {
  const first = title?.trim() || text.trim().split('\n')[0] || 'text';
  const words = [outlet, first]
    .filter(Boolean)
    .join(' ')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `pasted/${words.slice(0, LONGEST_NAME).replace(/^-|-$/gu, '').toLowerCase() || 'text'}.txt`;
}
