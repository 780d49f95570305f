import { type Two, describeStates } from '../support/state-tables.ts';

/** One "not" between two claims worded alike. */
const APART: readonly Two[] = [
  ['The company sold the Kelm shipyard.', 'The company did not sell the Kelm shipyard.'],
  ['Prime minister Ida Brenn will resign.', 'Prime minister Ida Brenn will not resign.'],
  ['The head office will move to Utrecht.', 'The head office will not move to Utrecht.'],
  ['The mayor must resign, Ida Brenn said.', 'The mayor must not resign, Ida Brenn said.'],
  ['No ransom was paid for the crew of the Aurora.', 'A ransom was paid for the crew of the Aurora.'],
];

/** Of another thing, of what ought to be, or of what was ahead when it was said. */
const TOGETHER: readonly Two[] = [
  ['He said he would support the bill.', 'He supported the bill.'],
  ['The senator said she would vote for the bill.', 'The senator voted for the bill.'],
  ['The company will sell the shipyard.', 'The company will not sell the bakery.'],
  ['The bridge had no permit for lorries.', 'The bridge had a permit for cars.'],
  ['The mayor should resign, the union said.', 'The mayor should not resign, her party said.'],
  ['The ministry must pay, Ida Brenn said.', 'The ministry must not pay, Olaf Brand said.'],
];
describeStates('what is denied of the same', APART, TOGETHER);
