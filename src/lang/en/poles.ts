import { POLES, type Poles } from './pole-words.ts';

/** One of two states that exclude each other, as a text tells it. */
export interface Pole {
  readonly scale: string;
  readonly state: string;
  /** 0 for the one, 1 for the other, which comes later where one of them does. */
  readonly side: number;
  readonly passing: boolean;
  readonly people: boolean;
  /** Told of all the time, or of the very moment: "was never interrupted", "was arrested on the spot". */
  readonly always: boolean;
  readonly past: boolean;
  /** In the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Words behind which a word is a state: "was found asleep", "remains shut", "has been badly damaged". */
const BEING =
  "(?:is|are|was|were|be|been|being|[’']s|[’']re|remains?|remained|stays?|stayed|was found|were found|was left|" +
  'were left|was kept|was declared|stands|stood|lies|lay|has|have|had|appears?|appeared|seems?|seemed)';
const ADVERBS =
  '((?:,? (?:not|never|no longer|still|already|now|all|also|again|once|since|just|even|then|been|being|[a-z]+ly)){0,4})';

interface Compiled {
  readonly poles: Poles;
  readonly side: number;
  readonly words: RegExp;
}

const COMPILED: readonly Compiled[] = POLES.flatMap((poles) =>
  [poles.first, poles.second].flatMap(([, states, phrases], side) => {
    const behind = states === '' ? [] : [`${BEING}(n[’']t)?${ADVERBS} (?:${states})`];
    const alone = phrases === undefined ? [] : [phrases];
    return [...behind, ...alone].map((words) => ({
      poles,
      side,
      words: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}-])`, 'giu'),
    }));
  }),
);

/** "Should be closed", "is to be charged", "feared to be damaged": what is not plainly said to be so. */
const OPEN =
  /\b(?:should|would|could|may|might|must|will|can|cannot|when|whenever)(?: \w+)? ?$|\bto ?$|\b(?:if|whether|unless|until|before|as though|fear\w*|threaten\w*|not all|not every|half|some of|parts? of|reportedly|allegedly)\b/iu;
const HEDGED =
  /\b(?:partly|partially|nearly|virtually|practically|mostly|largely|temporarily|briefly|formerly|previously|usually|normally|wrongly|falsely|reportedly|allegedly|effectively|hardly|barely|scarcely|no longer)\b/iu;
/** "Not fully open", "not badly damaged": neither the one nor the other. */
const DEGREE =
  /\b(?:fully|completely|entirely|totally|wholly|seriously|badly|severely|heavily|very|really|always|properly|particularly|significantly|directly)\b/iu;
const NONE = /\b(?:no|none|nobody|no one|no-one|neither|nothing|not one)\b/iu;
/** It was so when it happened, whenever it is told. */
const AT_ONCE =
  /^[^,;.]{0,15}\b(?:at the scene|on the spot|as (?:he|she|they|it)|within (?:minutes|an hour|hours|moments)|(?:minutes|moments|seconds) (?:later|after)|at once|immediately|instantly|red-handed|at the wheel|from the (?:start|outset|beginning)|throughout|at all times|all (?:day|night) long|the whole time)\b/iu;
const LOOK_BACK = 40;
const PAST = /^(?:was|were|had|lay|stood|remained|stayed|appeared|seemed)\b/iu;

/** The states a text tells of, in reading order; a "not" turns one into the other where there is no third. */
export function polesIn(text: string): readonly Pole[] {
  return COMPILED.flatMap(({ poles, side, words }) =>
    [...text.matchAll(words)].flatMap((match) => poleAt(text, match, poles, side) ?? []),
  ).sort((a, b) => a.start - b.start || a.end - b.end);
}

function poleAt(
  text: string,
  match: RegExpExecArray,
  ...[poles, side]: readonly [Poles, number]
): Pole | null {
  const [whole, short, adverbs = ''] = match;
  const before = clauseBefore(text, match.index);
  if (OPEN.test(before) || HEDGED.test(adverbs)) return null;
  const never = /\bnever\b/iu.test(adverbs) || /\bnever\b/iu.test(before);
  const turned = short !== undefined || never || /\bnot\b/iu.test(adverbs) || NONE.test(before);
  if (turned && (!turnsRound(poles, whole) || DEGREE.test(adverbs))) return null;
  const is = turned ? 1 - side : side;
  return {
    scale: poles.name,
    state: (is === 0 ? poles.first : poles.second)[0],
    side: is,
    passing: poles.passing,
    people: poles.people,
    always: never || AT_ONCE.test(text.slice(match.index + whole.length)),
    past: PAST.test(whole),
    start: match.index,
    end: match.index + whole.length,
  };
}

/** "Not destroyed" leaves much open, "not damaged" nothing. */
function turnsRound({ complement, strong }: Poles, whole: string): boolean {
  return complement && strong?.test(whole) !== true;
}

/** What stands before it in its own clause. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return before.slice(
    Math.max(...[';', ':', '.', ',', ' and ', ' but '].map((mark) => before.lastIndexOf(mark))) + 1,
  );
}
