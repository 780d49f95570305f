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
  'nobody somebody anybody everybody none people man one two three four five six seven eight nine ten all some many most few ' +
  'others mr. mrs. ms. dr. u.s. u.n. sir lord general colonel captain major sergeant lieutenant marshal officer deputy chief ' +
  'secretary director senator governor mayor ambassador spokesman spokeswoman justice judge board bank command department ' +
  'office committee commission union association group company inc corp ltd co centre center institute agency authority ' +
  'service foreign affairs news press report internet http www com p.m. a.m. al el de la ' +
  'david michael james robert william mark paul peter thomas george mary sarah anna maria';

const countryWords = COUNTRIES.flatMap(({ name, peoples, seat }) => [name, ...peoples, seat]).flatMap(
  (words) => words.toLowerCase().split(/\P{L}+/u),
);

/** Single words of such names, lower case. */
export const STOP_ENTITIES: ReadonlySet<string> = new Set(
  [...NAMES.split(' '), ...countryWords].filter((word) => word !== ''),
);
