/** What stands between a headline and the name of its site. */
const SEPARATORS = [' | ', ' – ', ' — ', ' - ', ' :: ', ' » ', ' · ', ' • '];
/** "BBC News", "The Halden Times": a site's name is shorter than a headline. */
const LONGEST_SITE = 40;

/** A page's title without the name of its site at either end: "Twelve hurt" of "Twelve hurt | World | Halden Times". */
export function withoutSite(title: string | null, siteNames: readonly string[]): string | null {
  if (title === null) return null;
  const names = new Set(siteNames.map((name) => name.toLowerCase()));
  for (const separator of SEPARATORS) {
    const parts = title.split(separator);
    if (parts.length < 2) continue;
    const known = parts.findIndex((part) => names.has(part.trim().toLowerCase()));
    if (known > 0) return withoutSection(parts.slice(0, known)).join(separator).trim();
    if (known === 0) return parts.slice(1).join(separator).trim();
    // "|" stands in no headline; a dash does, so that a short end after it is not enough.
    if (separator === ' | ' && names.size === 0 && isShort(parts.at(-1))) return parts[0]?.trim() ?? title;
  }
  return title.trim();
}

/** "Twelve hurt | World": what is left between headline and site is a section. */
function withoutSection(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? '';
  const isSection = parts.length > 1 && last.trim().split(/\s+/u).length <= 2;
  return isSection ? parts.slice(0, -1) : parts;
}

function isShort(part: string | undefined): boolean {
  return part !== undefined && part.trim().length <= LONGEST_SITE;
}
