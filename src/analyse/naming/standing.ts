import { CUE_VERBS } from '../../lang/en/cues.ts';
import type { Token } from '../../model/analysis.ts';
import type { Draft, Part } from './cast.ts';
import type { Page } from './page.ts';
import { agrees, type PronounKind } from './pronouns.ts';

/** A mention that came before and is tied: what a pronoun chooses among. */
export interface Seen extends Pick<Draft, 'first' | 'last' | 'head' | 'form'> {
  readonly part: Part;
  readonly sentence: number;
}

/** A pronoun that asks whom it points to. */
export interface Asked {
  readonly page: Page;
  readonly at: number;
  readonly kind: PronounKind;
}

/** What speaks for one candidate: the names of its features. */
export interface Candidate {
  readonly part: Part;
  readonly features: readonly string[];
}

/** A pronoun reaches back this many sentences, and this many mentions, at most. */
const REACH = 5;
const MOST_SEEN = 80;
/** Being named more often than this says no more. */
const OFTEN = 4;

/** How the token stands to its verb: a name inside an apposition or a title counts as what it hangs on. */
function relation(tokens: readonly Token[], at: number): { deprel: string; governor: number } {
  let token = tokens[at];
  for (let steps = 0; steps < 3 && token && /^(?:appos|flat|compound|conj)/u.test(token.deprel); steps++) {
    token = tokens[token.head];
  }
  return { deprel: token?.deprel ?? '', governor: token?.head ?? -1 };
}

function slotOf(deprel: string): string {
  if (deprel.startsWith('nsubj')) return 'subject';
  if (deprel === 'obj' || deprel === 'iobj') return 'object';
  if (deprel === 'nmod:poss') return 'possessor';
  if (deprel === 'obl:agent') return 'agent';
  if (deprel.startsWith('obl')) return 'oblique';
  if (deprel.startsWith('nmod')) return 'inside';
  return deprel === 'root' ? 'root' : 'other';
}

function speaks(tokens: readonly Token[], governor: number): boolean {
  return CUE_VERBS.has(tokens[governor]?.lemma ?? '');
}

const CORE: ReadonlySet<string> = new Set(['subject', 'object']);

/** All mentions in reach by part, the latest first; parts in the order of their latest mention. */
function inReach(asked: Asked, history: readonly Seen[]): ReadonlyMap<Part, Seen[]> {
  const sentence = asked.page.tokens[asked.at]?.sentence ?? 0;
  const byPart = new Map<Part, Seen[]>();
  for (let back = history.length - 1; back >= 0 && history.length - back <= MOST_SEEN; back--) {
    const seen = history[back];
    if (!seen || sentence - seen.sentence > REACH) break;
    if (!agrees(asked.kind, seen.part) || seen.head === asked.at) continue;
    const list = byPart.get(seen.part);
    if (list) list.push(seen);
    else byPart.set(seen.part, [seen]);
  }
  return byPart;
}

/** What the latest mention says: how far, in which place, on which side of a quotation mark. */
function latestFeatures(asked: Asked, latest: Seen): string[] {
  const { page, at } = asked;
  const { tokens, quotedIn } = page;
  const here = relation(tokens, at);
  const there = relation(tokens, latest.head);
  const distance = (tokens[at]?.sentence ?? 0) - latest.sentence;
  const [mySlot, slot] = [slotOf(here.deprel), slotOf(there.deprel)];
  const found = [
    `distance ${String(distance)}`,
    `slot ${slot}`,
    `slots ${mySlot} ${slot}`,
    `form ${latest.form}`,
  ];
  if (distance === 0) found.push(`slots here ${mySlot} ${slot}`);
  const [mine, its] = [quotedIn[at] ?? -1, quotedIn[latest.head] ?? -1];
  if (mine !== its)
    found.push(mine < 0 ? 'only it is quoted' : its < 0 ? 'only the pronoun is quoted' : 'quoted apart');
  else if (mine >= 0) found.push('quoted together');
  const core = CORE.has(mySlot) && CORE.has(slot) && here.governor === there.governor;
  if (core && !tokens[at]?.text.endsWith('sel')) found.push('same verb');
  return found;
}

/** What all mentions in reach say together. */
function wholeFeatures(asked: Asked, list: readonly Seen[]): string[] {
  const { page, at } = asked;
  const { tokens } = page;
  const sentence = tokens[at]?.sentence ?? 0;
  const found = [`times ${String(Math.min(OFTEN, list.length))}`];
  const asks = relation(tokens, at);
  const isSubject = slotOf(asks.deprel) === 'subject';
  const outside = (seen: Seen): boolean => page.quotedIn[seen.head] === page.quotedIn[at];
  for (const distance of [0, 1]) {
    const subject = list.find(
      (seen) =>
        sentence - seen.sentence === distance &&
        slotOf(relation(tokens, seen.head).deprel) === 'subject' &&
        outside(seen),
    );
    if (!subject) continue;
    found.push(`subject ${String(distance)}`);
    if (isSubject) found.push(`both subjects ${String(distance)}`);
    if (isSubject && speaks(tokens, relation(tokens, subject.head).governor)) {
      found.push(`spoke ${String(distance)}`);
      if (speaks(tokens, asks.governor)) found.push(`both speak ${String(distance)}`);
    }
  }
  if (!list.some(outside)) found.push('never on this side');
  return found;
}

function ownFeatures(part: Part): string[] {
  const named = part.unnamed ? 'unnamed' : part.kind;
  return [
    `is ${named}`,
    part.gender === null ? 'gender unknown' : 'gender known',
    ...(part.many ? ['many'] : []),
  ];
}

/** Everyone the pronoun may point to, the latest mentioned first, with what speaks for each. */
export function candidatesFor(asked: Asked, history: readonly Seen[]): readonly Candidate[] {
  const byPart = inReach(asked, history);
  return [...byPart].map(([part, list], rank) => {
    const [latest] = list;
    const features = latest ? latestFeatures(asked, latest) : [];
    features.push(
      ...wholeFeatures(asked, list),
      ...ownFeatures(part),
      `rank ${String(Math.min(rank, OFTEN))}`,
    );
    if (byPart.size === 1) features.push('the only one');
    return { part, features };
  });
}
