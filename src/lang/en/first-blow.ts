/** Who began the violence, as news tells it: those who keep order, or those they face. */
export type Starter = 'force' | 'crowd';

const FORCE =
  'police|officers?|soldiers?|troops?|army|guards?|gendarmes?|gas|batons?|water cannon|canisters?|security forces';
const CROWD =
  'protesters?|demonstrators?|marchers?|students?|youths?|crowd|mob|rioters?|bottles?|stones?|rocks?|paint|fireworks|petrol bombs?|militants?|rebels?|fans|supporters';

/** What each phrasing names as first, in its first group. */
const FIRST: readonly RegExp[] = [
  /\bthe (\w+) came first\b/iu,
  /\b(\w+) (?:fired|shot|struck|attacked|charged|threw|hit|moved in|opened fire) first\b/iu,
  /\b(\w+) who (?:began|started|provoked) (?:it|the)\b/iu,
  /\bafter (\w+)(?: and \w+)? (?:had been|were|was) (?:thrown|hurled|fired|attacked)\b/iu,
  /\bhad been attacked (?:with|by) (\w+)/iu,
  /\b(?:began|started|broke out|erupted) when (?:the |some )?(\w+) (?:fired|threw|hurled|charged|attacked|opened)\b/iu,
];

const isForce = new RegExp(`^(?:${FORCE})$`, 'iu');
const isCrowd = new RegExp(`^(?:${CROWD})$`, 'iu');

/** Who a text says was first; null where it does not say, or not whose side that is. */
export function starterIn(text: string): Starter | null {
  for (const form of FIRST) {
    const who = form.exec(text)?.[1];
    if (who === undefined) continue;
    if (isForce.test(who)) return 'force';
    if (isCrowd.test(who)) return 'crowd';
  }
  return null;
}
