/** `npm run torture` asks for the long form; every test run does a part of it. */
const LONG = process.env['HEARSAY_TORTURE'] === 'long';

/** So many in the long form, so many in every test run. */
export const amount = (short: number, long: number): number => (LONG ? long : short);

/** Milliseconds that a test of so many rounds may take on a busy machine. */
export const timeFor = (rounds: number, each: number): number => 30_000 + rounds * each;
