const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const TEN = 10;
const OTHERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
};

const values = new Map<string, number>([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, (i + 2) * TEN]),
  ...Object.entries(OTHERS),
]);

/** The value of one word that is a number: "17", "4,216", "twelve", "forty-six"; null where it is none. */
export function numberWord(word: string): number | null {
  const known = values.get(word);
  if (known !== undefined) return known;
  const [tens = '', unit = ''] = word.split('-');
  const joined = values.get(tens);
  const rest = values.get(unit);
  if (joined !== undefined && rest !== undefined && joined >= 2 * TEN && joined < TEN * TEN && rest < TEN)
    return joined + rest;
  return /^\d[\d,]{0,20}(?:\.\d{1,10})?$/u.test(word) ? Number(word.replaceAll(',', '')) : null;
}
