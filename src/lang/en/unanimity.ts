/** Nobody was of another mind. */
const ALL = /\bunanimous(?:ly)?\b|\bwithout (?:a |any )?(?:single )?dissent\b/iu;
const NOBODY = /\b(?:not one|not a single|nobody|no one|none)\b/iu;
const OTHERWISE = /\b(?:broke ranks|voted against|dissented|abstained|objected)\b/iu;
/** Somebody was. */
const SOME =
  /\b(?:dissent(?:ed|s|ing)?|abstain(?:ed|ing|s)?|abstentions?|voted against|voting against|by a majority of|broke ranks|def(?:ied|iance of) (?:his|her|their|the) (?:own )?(?:party|whip))\b/iu;
const TURNED = /\b(?:not|n['’]t|never|hardly|almost|nearly|less than|far from) unanimous/iu;
/** What the law or a rule asks for. */
const ASKED = /\b(?:requir(?:e|es|ed|ing)|needs?|needed|must|demand(?:s|ed)?|ha(?:s|ve) to|if)\b/iu;

/** What a text says of a vote or a ruling: that all were of one mind, that some were not; null where it says neither. */
export function mindOf(text: string): 'all' | 'some' | null {
  if (TURNED.test(text)) return 'some';
  if (ALL.test(text)) return ASKED.test(text) ? null : 'all';
  if (NOBODY.test(text) && OTHERWISE.test(text)) return 'all';
  return SOME.test(text) ? 'some' : null;
}

/** Bodies that decide, each row by all its names. */
const BODIES: readonly ReadonlySet<string>[] = [
  'council councillor',
  'jury juror',
  'court judge chamber bench tribunal justice',
  'board director',
  'parliament deputy lawmaker senator assembly senate legislator mp house',
  'committee panel commission',
  'cabinet minister government',
  'union delegate member',
].map((row) => new Set(row.split(' ')));

/** Which kind of body a lemma tells of; null for none. */
export function bodyOf(lemma: string): number | null {
  const at = BODIES.findIndex((row) => row.has(lemma));
  return at < 0 ? null : at;
}

/** Words that tell of every vote, and of no one in particular. */
export const VOTING: ReadonlySet<string> = new Set(
  'vote party majority decision support favour unanimity dissent abstention day week'.split(' '),
);
/** Verbs by which a body is for something. */
export const FAVOURING: ReadonlySet<string> = new Set(
  'back recommend approve support accept adopt pass endorse favour favor uphold agree'.split(' '),
);
