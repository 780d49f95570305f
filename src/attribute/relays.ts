import { ROLE_NOUNS } from '../lang/en/roles.ts';
import { isOutlet } from './outlets.ts';
import { citedBy } from './cited.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { Draft } from './draft.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { lemmaAt, type Range, type Reading, uposAt } from './tree.ts';

/** Cues that an outlet's report may have beside "citing". */
const REPORTING: ReadonlySet<string> = new Set([
  'say',
  'report',
  'write',
  'state',
  'add',
  'announce',
  'claim',
  'accord',
]);

/**
 * Where an outlet reports on someone's word: the one cited speaks, the outlet passes it on. One sentence's drafts.
 * "The Herald reported, citing Radio Selva, which quoted the mayor": the mayor speaks, through Radio Selva, through the Herald.
 */
export function withRelays(
  reading: Reading,
  drafts: readonly Draft[],
  verbs: readonly CueVerb[],
): readonly Draft[] {
  let result = drafts;
  for (const verb of verbs) {
    const cited = citedBy(reading, verb);
    const main = cited && reporterOf(reading, result, verb);
    if (!main?.speaker) continue;
    const relayed: Draft = {
      ...main,
      rule: 'citing',
      speaker: cited,
      relays: [...main.relays, main.speaker.range],
    };
    result = result
      .filter((draft) => draft.verb?.at !== verb.at)
      .map((draft) => (draft === main ? relayed : draft));
  }
  return withAccounts(result);
}

/** Words between a cue and the "according to" that tells how its report came: "told his host on Monday,". */
const NEAR_ACCOUNT = 8;

/** `"…," Vesk told his host, according to the statement`: Vesk speaks, the statement passes it on. */
function withAccounts(drafts: readonly Draft[]): readonly Draft[] {
  let result = drafts;
  for (const account of drafts) {
    if (account.rule !== 'according-to' || !account.speaker || !account.cue) continue;
    const { speaker, cue } = account;
    const told = result.find(
      (draft) =>
        draft.rule !== 'according-to' &&
        draft.cue !== null &&
        cue.first >= draft.cue.last &&
        cue.first - draft.cue.last <= NEAR_ACCOUNT &&
        draft.contents.every(
          ({ first, last }) => isInside(account, first) && last <= (draft.cue?.first ?? 0),
        ),
    );
    if (!told) continue;
    const relayed: Draft = { ...told, relays: [speaker.range, ...told.relays] };
    result = result.filter((draft) => draft !== account).map((draft) => (draft === told ? relayed : draft));
  }
  return result;
}

/** The report that a citation belongs to: whose speaker stands right before it, else the first of its sentence. */
function reporterOf(reading: Reading, drafts: readonly Draft[], verb: CueVerb): Draft | undefined {
  const fitting = drafts.filter(
    (draft) => draft.verb?.at !== verb.at && (isReport(reading, draft) || isCited(draft)),
  );
  const beside = fitting.find(({ speaker }) => speaker !== null && isBefore(speaker, verb.at));
  return beside ?? fitting.find((draft) => !isInside(draft, verb.at));
}

/** "Radio Selva, which quoted", "agency RNA, quoting": only a comma and a pronoun between. */
function isBefore({ range }: FoundSpeaker, at: number): boolean {
  return range.last < at && at - range.last <= 2;
}

function isInside({ contents }: Draft, at: number): boolean {
  return contents.some(({ first, last }: Range) => first <= at && at < last);
}

function isCited({ rule }: Draft): boolean {
  return rule === 'citing';
}

function isReport(reading: Reading, { cueLemma, speaker }: Draft): boolean {
  if (!speaker || !REPORTING.has(cueLemma ?? '')) return false;
  if (isOutlet(reading, speaker.range)) return true;
  return (cueLemma === 'report' || cueLemma === 'accord') && isNamedAlone(reading, speaker);
}

/** "Norda reported, quoting": a name that holds no office is taken for an outlet there. */
function isNamedAlone(reading: Reading, { head, range }: FoundSpeaker): boolean {
  if (uposAt(reading, head) !== 'PROPN') return false;
  for (let at = range.first; at < range.last; at++) if (ROLE_NOUNS.has(lemmaAt(reading, at))) return false;
  return true;
}
