/** The words of a line that is one whole link: "Haftar in Moscow" of "[Haftar in Moscow](#)"; other lines as they are. */
export function linkWords(line: string): string {
  const target = line.indexOf('](');
  const isLink = line.startsWith('[') && line.endsWith(')') && target > 1;
  return isLink ? line.slice(1, target).trim() : line;
}
