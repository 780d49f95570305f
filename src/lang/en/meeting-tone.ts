import type { ClaimToken } from '../../model/claim.ts';

/** How a meeting is said to have gone: 1 warm, -1 cold. Where in the claim it says so. */
export interface MeetingTone {
  readonly tone: 1 | -1;
  readonly at: number;
  /** True where it names a meeting, not only an evening or a welcome. */
  readonly meeting: boolean;
}

const WARM: ReadonlySet<string> = new Set(
  (
    'warm warmly cordial cordially friendly trusting constructive productive fruitful amicable amicably respectful businesslike relaxed ' +
    'pleasant harmonious successful brotherly good-humoured polite cheerful convivial good-natured heartfelt'
  ).split(' '),
);
const COLD: ReadonlySet<string> = new Set(
  (
    'tense frosty icy heated hostile stormy acrimonious bitter angry furious chilly chill humiliating strained confrontational ' +
    'bad-tempered ill-tempered shouting fractious glacial rancorous poisonous testy prickly dressing-down reprimand showdown ' +
    'sour frigid turbulent explosive fraught'
  ).split(' '),
);
/** What diplomats say for a disagreement; nothing beside a warm word: "frank and friendly". */
const BLUNT: ReadonlySet<string> = new Set('frank blunt candid robust difficult tough testing'.split(' '));
/** What one in authority does to another. */
const SCOLDING: ReadonlySet<string> = new Set('lecture berate scold upbraid harangue'.split(' '));

const MEETINGS: ReadonlySet<string> = new Set(
  'meeting talk talks conversation discussion exchange encounter reception summit session showdown dialogue negotiation audience consultation hearing'.split(
    ' ',
  ),
);
const SURROUNDINGS: ReadonlySet<string> = new Set(
  'atmosphere tone mood spirit climate character air visit evening lunch dinner welcome minute hour'.split(
    ' ',
  ),
);
/** Words between a tone and what it is said of. */
const NEAR = 5;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nor', 'neither', 'without', 'hardly']);
/** Words before a tone among which it may be denied. */
const DENIED_WITHIN = 3;

/** The tone of a meeting as a claim tells it; null where it tells none, or both ends of it. */
export function meetingToneOf(tokens: readonly ClaimToken[]): MeetingTone | null {
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase());
  const scolded = tokens.findIndex(({ lemma, upos }) => upos === 'VERB' && SCOLDING.has(lemma));
  const [warm, cold, blunt] = [WARM, COLD, BLUNT].map((words) => toldIn(lemmas, words));
  const bad = cold ?? (scolded >= 0 ? { at: scolded, meeting: false } : warm ? null : blunt);
  if (warm && bad) return null;
  if (warm) return { tone: 1, ...warm };
  return bad ? { tone: -1, ...bad } : null;
}

function toldIn(
  lemmas: readonly string[],
  words: ReadonlySet<string>,
): { readonly at: number; readonly meeting: boolean } | null {
  for (const [at, lemma] of lemmas.entries()) {
    if (!words.has(lemma)) continue;
    if (lemmas.slice(Math.max(0, at - DENIED_WITHIN), at).some((word) => NEGATIONS.has(word))) continue;
    const near = lemmas.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const meeting = near.some((word) => MEETINGS.has(word));
    if (meeting || near.some((word) => SURROUNDINGS.has(word))) return { at, meeting };
  }
  return null;
}
