import type { OutletList } from './outlet-list.ts';

/** Credits stand in short lines, first or last. */
const LONGEST_LINE = 240;
const FIRST_LINES = 4;
const LAST_LINES = 3;
/** Credits that a sentence may hold: "Additional reporting by Reuters.", "© AFP 2024". */
const IN_SENTENCES = [
  /reporting by ([^.;()|]{2,80})/giu,
  /^([^.,;()|]{2,50}?) contributed to this (?:report|article|story)/giu,
  /©[\d ]{0,6}([^.,;()|\d©]{2,40})/gu,
  /^[^()]{0,60}\(([^()]{2,40})\)\s?[–—-]/gu,
];
/** Credits that stand alone: "With AP", "By Reuters", "Source: AFP", "(AFP)". */
const ALONE = [
  /^\(?(?:with|via|source:|sources:|credit:|agency:|by) ([^.;()|]{2,80})\)?$/giu,
  /^by [^.;()|]{2,60}? with ([^.;()|]{2,40})$/giu,
  /^\(?([^.,;()|]{2,40})\)?$/gu,
];
const MANY = /\s?(?:[,/&]| and | with )\s?/u;

/** The agency of the list that a text credits in its first or last lines; null where it credits none. */
export function creditedAgency(text: string, outlets: () => OutletList): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE);
  const looked = [...lines.slice(0, FIRST_LINES), ...lines.slice(FIRST_LINES).slice(-LAST_LINES)];
  for (const line of looked) {
    const credits = /[.!?]$/u.test(line) ? IN_SENTENCES : [...IN_SENTENCES, ...ALONE];
    for (const credit of credits) {
      for (const [, names = ''] of line.matchAll(credit)) {
        const agency = agencyAmong(names, outlets());
        if (agency !== null) return agency;
      }
    }
  }
  return null;
}

/** "Ada Vale and agencies" names none, "Ada Vale and Reuters" one. */
function agencyAmong(names: string, outlets: OutletList): string | null {
  for (const name of [names, ...names.split(MANY)]) {
    const outlet = outlets.named(name.replace(/['’]s$/u, '').replace(/\s\d{4}$/u, ''));
    if (outlet?.kind === 'agency') return outlet.name;
  }
  return null;
}
