import type { SpeechAct, Stance } from '../../model/attribution.ts';
import { CUE_VERB_ROWS } from './cues-verbs.ts';
import type { CueClass } from './cue-class.ts';
import { CUE_NOUN_ROWS } from './cues-nouns.ts';

/**
 * What a cue may govern:
 * `that` a finite clause with "that" or a question word ("warned that it would close");
 * `bare` a finite clause without one ("said it would close");
 * `quote` a quotation;
 * `to` an infinitive of the speaker's own doing ("promised to close it");
 * `whom` someone and an infinitive ("urged them to close it"), or someone and a clause ("told them it was closed");
 * `gerund` an -ing clause ("suggested closing it");
 * `object` a noun phrase that is itself what is said ("denied the charge");
 * `as` a thing, and what it was said to be, with "as" ("described it as closed");
 * `name` a thing, and what it was said to be, without ("called it a stunt");
 * `at` a number, and what it was put at ("put the toll at 12");
 * `blame` someone, and what they were said to have done, with a preposition ("accused them of closing it").
 */
export type Frame =
  'that' | 'bare' | 'quote' | 'to' | 'whom' | 'gerund' | 'object' | 'as' | 'name' | 'blame' | 'at';

/** A word that tells us someone speaks: "claim", which takes a clause, and by which the reporter keeps a distance. */
export interface Cue {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions whose object is what is said: "called for", "spoke of". */
  readonly prepositions: ReadonlySet<string>;
  readonly stance: Stance;
  readonly act: SpeechAct;
}

/** "claim | that bare quote to | claim statement | of" -> Cue. Columns may be empty. */
function cueOf(cueClass: CueClass, row: string): Cue {
  const [lemma = '', frames = '', colour = '', prepositions = ''] = row.split('|').map((part) => part.trim());
  const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
  const colours = words(colour);
  return {
    lemma,
    class: cueClass,
    frames: new Set(words(frames) as Frame[]),
    prepositions: new Set(words(prepositions)),
    stance: (colours.find((word) => STANCES.has(word)) ?? 'neutral') as Stance,
    act: (colours.find((word) => !STANCES.has(word)) ??
      (cueClass === 'mind' ? 'belief' : 'statement')) as SpeechAct,
  };
}

const STANCES: ReadonlySet<string> = new Set(['claim', 'admit', 'deny', 'insist', 'reveal']);

function cuesOf(rows: Readonly<Record<CueClass, string>>): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const [cueClass, table] of Object.entries(rows) as [CueClass, string][]) {
    for (const row of table.split('\n')) {
      if (row.trim() === '') continue;
      const cue = cueOf(cueClass, row);
      cues.set(cue.lemma, cue);
    }
  }
  return cues;
}

/** Verbs by their dictionary form; those with a particle as two words: "point out". */
export const CUE_VERBS: ReadonlyMap<string, Cue> = cuesOf(CUE_VERB_ROWS);

/** Nouns by their dictionary form: "claim" in "the ministry's claim that". */
export const CUE_NOUNS: ReadonlyMap<string, Cue> = cuesOf(CUE_NOUN_ROWS);

/** Verbs with a particle that only look like cues: "noted down the names", "added up". */
export const NOT_CUES: ReadonlySet<string> = new Set([
  'add up',
  'argue over',
  'call in',
  'call off',
  'call up',
  'continue on',
  'figure in',
  'hold up',
  'note down',
  'point at',
  'post up',
  'put off',
  'put on',
  'put up',
  'read over',
  'report for',
  'report to',
  'see off',
  'show up',
  'tell apart',
  'think over',
  'write down',
  'write off',
  'write out',
]);
