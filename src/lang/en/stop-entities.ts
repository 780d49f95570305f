import { COUNTRIES } from './countries.ts';

/**
 * Names that fill the news of any day: two articles that share them share nothing. Shipped and numbered rather than
 * counted in the articles at hand, so that what is linked never depends on what else has been added.
 * Raise the version of link/ with every change.
 */
const NAMES =
  'united nations states kingdom america american european europe union nato eu un us usa uk white house congress senate ' +
  'parliament kremlin reuters associated press afp ap bbc cnn guardian times post facebook twitter google youtube ' +
  'instagram monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
  'september october november december north south east west northern southern eastern western new york washington london ' +
  'moscow beijing brussels paris tokyo california texas florida president minister government police army court council ' +
  'ministry university hospital school party security national international world county city state street road ' +
  'republican democrat democratic republicans democrats christmas english spanish arab asia africa african asian god john ' +
  'david michael james robert william mark paul peter thomas george mary sarah anna maria';

const countryWords = COUNTRIES.flatMap(({ name, peoples, seat }) => [name, ...peoples, seat]).flatMap(
  (words) => words.toLowerCase().split(/\P{L}+/u),
);

/** Single words of such names, lower case. */
export const STOP_ENTITIES: ReadonlySet<string> = new Set(
  [...NAMES.split(' '), ...countryWords].filter((word) => word !== ''),
);
