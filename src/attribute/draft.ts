import type { SpeechAct, Stance } from '../model/attribution.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import type { Range } from './tree.ts';

/** An attribution in the making, in tokens. */
export interface Draft {
  readonly rule: string;
  readonly cue: Range | null;
  readonly cueLemma: string | null;
  readonly verb: CueVerb | null;
  readonly stance: Stance;
  readonly act: SpeechAct;
  readonly speaker: FoundSpeaker | null;
  /** Who passed it on, nearest to the reader first. */
  readonly relays: readonly Range[];
  /** In reading order, none empty. */
  readonly contents: readonly [Range, ...Range[]];
}
