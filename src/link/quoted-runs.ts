import type { Claim } from '../model/claim.ts';

/** Words in a row that two remarks seldom share by chance. */
const RUN = 4;
/** More remarks with one run, and it is a set phrase. */
const MOST_REMARKS = 6;
/** Claims of one remark that are laid beside those of another. */
const MOST_CLAIMS = 6;
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Every two claims of quotations that have words in a row in common, whatever else they share: one of them may be altered. */
export function ofOneRemark(
  left: readonly Claim[],
  right: readonly Claim[],
): readonly (readonly [Claim, Claim])[] {
  const [ours, theirs] = [remarksIn(left), remarksIn(right)];
  const holders = new Map<string, number[]>();
  theirs.forEach((remark, at) => {
    for (const run of runsIn(remark)) holders.set(run, [...(holders.get(run) ?? []), at]);
  });
  return ours.flatMap((remark) => {
    const met = new Set([...runsIn(remark)].flatMap((run) => few(holders.get(run) ?? [])));
    const others = [...met].sort((a, b) => a - b).flatMap((at) => theirs[at]?.slice(0, MOST_CLAIMS) ?? []);
    return remark
      .slice(0, MOST_CLAIMS)
      .flatMap((claim) => others.map((other): readonly [Claim, Claim] => [claim, other]));
  });
}

const few = (remarks: readonly number[]): readonly number[] => (remarks.length > MOST_REMARKS ? [] : remarks);

function remarksIn(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  return [
    ...Map.groupBy(
      claims.filter(({ quoted }) => quoted),
      ({ attributionId, id }) => attributionId ?? id,
    ).values(),
  ];
}

function runsIn(remark: readonly Claim[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const { tokens } of remark) {
    const words = tokens.filter(({ text }) => LETTER_OR_DIGIT.test(text));
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN);
      if (run.some(({ upos }) => TELLING.has(upos)))
        runs.add(run.map(({ text }) => text.toLowerCase()).join(' '));
    }
  }
  return runs;
}
