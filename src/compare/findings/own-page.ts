import type { Source } from '../../model/source.ts';

/** Words of a name by which a body that is no newspaper speaks on its own page. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'ministry police command authority directorate presidency office mission department embassy army navy force forces ' +
    'parliament government commission council municipality court prosecutor bank board company group laboratories ' +
    'therapeutics networks airlines airways motors holdings industries pharmaceuticals energy plc ltd inc corp union party ' +
    'federation association society institute university hospital foundation fund'
  ).split(' '),
);
/** Bodies only with what they do: there are press services, too. */
const SERVICE: ReadonlySet<string> = new Set(['service', 'services']);
const SERVING: ReadonlySet<string> = new Set(
  'border security civil protection ambulance fire rescue prison health intelligence secret weather emergency'.split(
    ' ',
  ),
);
/** Words of a name that make it a newspaper’s or an agency’s after all. */
const PRESS: ReadonlySet<string> = new Set(
  'news newswire wire times post gazette daily weekly herald tribune courier journal observer radio tv television magazine review blog'.split(
    ' ',
  ),
);

/** True where the outlet is itself a body of state, a company or a society: what its page states is its own word. */
export function isOwnPage({ revision }: Source): boolean {
  const words = (revision.metadata.outlet?.value.toLowerCase() ?? '').split(/\P{L}+/u);
  const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  if (has(PRESS)) return false;
  return has(BODIES) || (has(SERVICE) && has(SERVING));
}
