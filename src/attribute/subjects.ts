import type { CueVerb } from './cue-verbs.ts';
import type { Subject } from './found-speaker.ts';
import { isNominal } from './phrases.ts';
import { type Reading, relationOf, uposAt } from './tree.ts';

/** Verbs are followed up the tree this far for a subject they share. */
const LONGEST_CLIMB = 5;
const SUBJECT: ReadonlySet<string> = new Set(['nsubj', 'nsubj:outer']);
const PASSIVE_SUBJECT: ReadonlySet<string> = new Set(['nsubj:pass']);
const AGENT: ReadonlySet<string> = new Set(['obl:agent']);
const OBJECT: ReadonlySet<string> = new Set(['obj', 'iobj']);
/** Relations by which a verb shares the subject of its head. */
const SHARING: ReadonlySet<string> = new Set(['conj', 'xcomp', 'advcl', 'parataxis', 'dep']);

function childWith(reading: Reading, at: number, relations: ReadonlySet<string>): number | null {
  for (const child of reading.children[at] ?? []) {
    if (relations.has(reading.tokens[child]?.deprel ?? '')) return child;
  }
  return null;
}

/** Speech inside a quotation is said by someone inside it, and the other way round. */
function sameSide(reading: Reading, a: number, b: number): boolean {
  return (
    reading.quoteAt[a] === reading.quoteAt[b] && reading.tokens[a]?.sentence === reading.tokens[b]?.sentence
  );
}

/** The subject the tree gives a verb: its own, or that of the verb it goes with. */
export function parsedSubject(
  reading: Reading,
  at: number,
  form: CueVerb['form'],
  depth = 0,
): Subject | null {
  const own = ownSubject(reading, at, depth);
  if (own) return own;
  const head = reading.tokens[at]?.head ?? -1;
  if (head < 0 || depth >= LONGEST_CLIMB || !sameSide(reading, head, at)) return null;
  return throughHead(reading, at, { form, head, depth });
}

function ownSubject(reading: Reading, at: number, depth: number): Subject | null {
  const quoted = reading.words[at] === 'quoted' || reading.words[at] === 'cited';
  const passive = depth > 0 || quoted ? childWith(reading, at, PASSIVE_SUBJECT) : null;
  const own = childWith(reading, at, SUBJECT) ?? passive;
  if (own === null) return null;
  const described = depth === 0 ? describedSubject(reading, own) : null;
  if (described) return described;
  if (!sameSide(reading, own, at) || (own > at && reading.words[own] === 'that')) return null;
  const beside = own > at ? 'inverted' : 'subject';
  return { head: own, how: depth > 0 ? 'shared' : beside };
}

/** "A person" in "A person familiar with the talks said", where the tree makes "familiar" the subject. */
function describedSubject(reading: Reading, own: number): Subject | null {
  if (uposAt(reading, own) !== 'ADJ') return null;
  const noun = childWith(reading, own, SUBJECT);
  if (noun === null || noun > own) return null;
  return {
    head: noun,
    how: 'subject',
    range: { first: reading.leftmost[own] ?? noun, last: (reading.rightmost[own] ?? own) + 1 },
  };
}

interface Step {
  readonly form: CueVerb['form'];
  readonly head: number;
  readonly depth: number;
}

function throughHead(reading: Reading, at: number, { form, head, depth }: Step): Subject | null {
  const relation = relationOf(reading.tokens[at]);
  if (relation === 'acl') return isNominal(reading, head) ? { head, how: 'modified' } : null;
  if (relation === 'xcomp') {
    const object = childWith(reading, head, OBJECT);
    if (object !== null && object < at && object > head) return { head: object, how: 'controlled' };
  }
  const bound = form !== 'finite' || relation === 'conj' || relation === 'xcomp';
  const gerundInside = relation === 'ccomp' && form === 'gerund';
  return (SHARING.has(relation) && bound) || gerundInside
    ? parsedSubject(reading, head, form, depth + 1)
    : null;
}

/** "residents" in "claimed by residents"; null where no one is named. */
export function agentOf(reading: Reading, at: number): number | null {
  const agent = childWith(reading, at, AGENT);
  if (agent !== null) return agent;
  for (const child of reading.children[at] ?? []) {
    if (child < at || relationOf(reading.tokens[child]) !== 'obl') continue;
    if ((reading.children[child] ?? []).some((word) => reading.words[word] === 'by' && word < child))
      return child;
  }
  return null;
}
