/**
 * States of which somebody or something is in one at a time, and the words news has for each. The order of states is the
 * order in which they come; null for those that have none.
 */
interface Scale {
  readonly name: string;
  /** What they are states of, as it stands behind "on". */
  readonly matter: string;
  /** The words of the first hold those of the others: "none was admitted", "was admitted". */
  readonly firstHoldsOthers?: true;
  readonly states: readonly (readonly [state: string, words: RegExp])[];
}

const SCALES: readonly Scale[] = [
  {
    name: 'post',
    matter: 'the post',
    states: [
      [
        'in post',
        /\b(?:remain(?:s|ed)?|stay(?:s|ed)?|still|kept) (?:in (?:post|office|charge)|(?:his|her|the) (?:post|job))\b/iu,
      ],
      ['on leave', /\bon (?:annual|sick|maternity|parental|ordinary) leave\b|\bon (?:holiday|vacation)\b/iu],
      [
        'suspended',
        /\bsuspended\b|\bstay (?:at )?home on (?:full|half) pay\b|\b(?:placed|put|sent) on (?:administrative|paid|garden(?:ing)?|special) leave\b|\b(?:sent|told to stay) (?:at )?home\b/iu,
      ],
      [
        'dismissed',
        /\b(?:was|were|been|is|got) (?:\w+ly )?(?:sacked|fired|dismissed|ousted|axed)\b|\blost (?:his|her|their) (?:post|job)\b|\bremoved from (?:office|(?:his|her) post)\b/iu,
      ],
      ['resigned', /\bresigned\b|\bstepped down\b|\bhanded in (?:his|her) (?:notice|resignation)\b/iu],
    ],
  },
  {
    name: 'hospital',
    matter: 'hospital care',
    firstHoldsOthers: true,
    states: [
      [
        'not admitted',
        /\b(?:none|nobody|no one|no-one)(?: \w+){0,3} (?:was|were|been) (?:admitted|hospitali[sz]ed|kept in)\b|\b(?:not|never) (?:been )?(?:admitted|hospitali[sz]ed)\b/iu,
      ],
      [
        'in hospital',
        /\b(?:on|in) (?:a |the )?hospital(?:s| wards?| beds?)?\b|\b(?:were|was|been) (?:hospitali[sz]ed|admitted)\b|\btaken to (?:a |the )?hospital/iu,
      ],
    ],
  },
  {
    name: 'custody',
    matter: 'custody',
    states: [
      [
        'in custody',
        /\b(?:in|into) (?:police )?custody\b|\bbehind bars\b|\bremains? (?:in (?:jail|prison|detention)|detained)\b/iu,
      ],
      [
        'free',
        /\b(?:released|freed) (?:without charge|on bail|from (?:custody|jail|prison|detention))\b|\bat large\b|\bon the run\b/iu,
      ],
    ],
  },
  {
    name: 'licence',
    matter: 'the licence',
    states: [
      ['in force', /\b(?:remains?|is still|stays) (?:in force|valid)\b/iu],
      [
        'revoked',
        /\b(?:licen[cs]e|certificate|permit)(?: to \w+)? (?:has|had|have|was|were) (?:been )?(?:pulled|revoked|withdrawn|cancelled|canceled)\b/iu,
      ],
    ],
  },
];

/** A state that a text tells of. */
export interface State {
  readonly scale: string;
  /** What it is a state of: "custody". */
  readonly matter: string;
  readonly state: string;
  /** Its place in the order of its scale. */
  readonly step: number;
  readonly start: number;
  readonly end: number;
}

/** "Should be suspended", "may be released": what is only wanted or possible is no state. */
const OPEN: ReadonlySet<string> = new Set(
  (
    'should would could may might must will to can if not never whether face faces faced recommend recommended ' +
    'recommendation recommends threaten threatened'
  ).split(' '),
);
const LOOK_BACK = 30;

function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at).toLowerCase();
  return before.split(/\W+/u).some((word) => OPEN.has(word));
}

/** The state a text tells of on each scale; a scale of which it tells two is left out. */
export function statesIn(text: string): readonly State[] {
  return SCALES.flatMap(({ name, matter, firstHoldsOthers, states }) => {
    const found = states.flatMap(([state, words], step): State[] => {
      const match = words.exec(text);
      return match && !isOpen(text, match.index)
        ? [{ scale: name, matter, state, step, start: match.index, end: match.index + match[0].length }]
        : [];
    });
    return found.length === 1 || firstHoldsOthers ? found.slice(0, 1) : [];
  });
}
