/** One way to narrow a list: a value, its words, how many there are, and where it leads. */
export interface Pill {
  readonly key: string;
  readonly words: string;
  readonly count: number;
  readonly href: string;
  readonly current: boolean;
}

/** Values beside one another to narrow a list by: one of them is current. */
export function Pills({ label, pills }: { readonly label: string; readonly pills: readonly Pill[] }) {
  return (
    <nav class="pills" aria-label={label}>
      {pills.map(({ key, words, count, href, current }) => (
        <a key={key} href={href} aria-current={current ? 'true' : undefined}>
          <bdi>{words}</bdi> <span class="count">{count}</span>
        </a>
      ))}
    </nav>
  );
}

/** All of a list, then each group of it, with what the address says of the chosen one. */
export function pillsOf(
  groups: ReadonlyMap<string, readonly unknown[]>,
  chosen: string | null,
  { all, href }: { readonly all: string; readonly href: (value: string | null) => string },
): readonly Pill[] {
  const total = [...groups.values()].reduce((sum, { length }) => sum + length, 0);
  return [
    { key: '', words: all, count: total, href: href(null), current: chosen === null },
    ...[...groups].map(([value, { length }]) => ({
      key: value,
      words: value,
      count: length,
      href: href(value),
      current: value === chosen,
    })),
  ];
}
