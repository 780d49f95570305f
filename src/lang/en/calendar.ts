/** Weekday names in full, 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
]);

/** Short weekday names. They are words too ("sat", "Sun"), so a reader asks for a date beside them. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

/** Month names in full, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
]);

/** Short month names; a reader asks for a day or a year beside them. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Months that are also verbs, surnames or given names: they need more than a capital letter. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

/** Seasons with their first month (northern, by the calendar of weather services). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Words before a weekday that make it a name: "Black Friday", "Sheffield Wednesday". */
export const BEFORE_A_NAMED_DAY: ReadonlySet<string> = new Set([
  'ash',
  'black',
  'bloody',
  'cyber',
  'fat',
  'giving',
  'good',
  'holy',
  'joe',
  'man',
  'maundy',
  'palm',
  'ruby',
  'sheffield',
  'shrove',
  'super',
]);

/** Words after a weekday that make it a name: "Sunday Times", "Friday Prayers". */
export const AFTER_A_NAMED_DAY: ReadonlySet<string> = new Set([
  'addams',
  'age',
  'express',
  'herald',
  'independent',
  'mail',
  'mirror',
  'people',
  'post',
  'sport',
  'star',
  'telegraph',
  'times',
  'world',
]);

/** Hours a part of the day is taken to cover; above 24 it runs into the next day, below 0 from the one before. */
export const PARTS_OF_DAY: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dawn', [4, 8]],
  ['daybreak', [4, 8]],
  ['sunrise', [4, 9]],
  ['morning', [0, 12]],
  ['noon', [12, 13]],
  ['midday', [11, 14]],
  ['lunchtime', [11, 15]],
  ['afternoon', [12, 19]],
  ['dusk', [16, 23]],
  ['sunset', [16, 23]],
  ['nightfall', [16, 24]],
  ['evening', [16, 24]],
  ['night', [18, 30]],
  ['midnight', [0, 25]],
  ['early', [0, 12]],
  ['early hours', [0, 8]],
  ['late', [14, 28]],
  ['overnight', [-6, 12]],
]);

/** Time zones by their letters, as ISO writes them; empty where the letters mean several. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['ist', ''],
  ['hkt', '+08:00'],
  ['jst', '+09:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['et', ''],
  ['cst', ''],
  ['cdt', '-05:00'],
  ['ct', ''],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['pt', ''],
]);
