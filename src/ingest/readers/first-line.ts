/** The first line with words, white space at its ends taken off; empty where there is none. */
export function firstLine(body: string): string {
  for (let start = 0; start < body.length;) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    const line = body.slice(start, end).trim();
    if (line !== '') return line;
    start = end + 1;
  }
  return '';
}
