import { useState } from 'preact/hooks';
import type { InboxRow } from '../../shapes.ts';
import { go, hashOf } from '../route.ts';
import { countsOf, FACETS, type Facet, toggled } from './facets.ts';

/** Values shown before "all". */
const FEW = 6;
const WIDE = '(min-width: 60rem)';

interface Props {
  readonly rows: readonly InboxRow[];
  readonly query: URLSearchParams;
}

/** All facets; on a narrow screen behind one fold. */
export function FacetList({ rows, query }: Props) {
  const chosen = FACETS.reduce((sum, { name }) => sum + query.getAll(name).length, 0);
  return (
    <details class="facets" open={matchMedia(WIDE).matches}>
      <summary>Narrow the list{chosen > 0 ? ` (${chosen} chosen)` : ''}</summary>
      {chosen > 0 && (
        <p>
          <a href={hashOf('findings')}>Show all again</a>
        </p>
      )}
      {FACETS.map((facet) => (
        <OneFacet key={facet.name} facet={facet} rows={rows} query={query} />
      ))}
    </details>
  );
}

function OneFacet({ facet, rows, query }: Props & { readonly facet: Facet }) {
  const [all, setAll] = useState(false);
  const counts = countsOf(facet, rows, query);
  if (counts.length === 0) return null;
  const shown = all ? counts : counts.filter(({ chosen }, place) => place < FEW || chosen);
  return (
    <fieldset>
      <legend>{facet.heading}</legend>
      {shown.map(({ value, count, chosen }) => (
        <label key={value} class="facet">
          <input
            type="checkbox"
            checked={chosen}
            onChange={() =>
              go(hashOf('findings', null, toggled(query, facet.name, value)), { replace: true })
            }
          />
          <span>
            <bdi>{facet.label?.(value, rows) ?? value}</bdi>
          </span>
          <span class="count">{count}</span>
        </label>
      ))}
      {counts.length > shown.length && (
        <button type="button" class="plain more" onClick={() => setAll(true)}>
          {counts.length - shown.length} more
        </button>
      )}
    </fieldset>
  );
}
