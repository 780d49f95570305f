import type { Scale } from '../../lang/en/states/scale.ts';
import type { Predication } from '../../model/claim.ts';
import type { Bearer } from './bearers.ts';

/** A state that a side tells of: "the coast road remains shut", of the road, closed, now. */
export interface ToldState {
  readonly scale: Scale;
  /** The states of the scale it leaves open, one bit each; all of them where it is planned, feared or hedged. */
  readonly open: number;
  readonly bearer: Bearer;
  readonly clause: Predication;
  /** Turned round by a "not". */
  readonly turned: boolean;
  /** That nothing came about up to then: "none was admitted". */
  readonly none: boolean;
  /** The first word of its phrase: what a "not" turns round. */
  readonly word: string;
  /** `now` as it is when told; `then` as it was; `came` as it came about. */
  readonly when: 'now' | 'then' | 'came';
  /** So all the time, or at the very moment: "was never interrupted", "arrested on the spot". */
  readonly always: boolean;
  /** So only up to some time: "was closed until Monday". */
  readonly bounded: boolean;
  /** Told by the word that also says whose word it is: “rejected”. */
  readonly byCue?: boolean;
  /** Tokens of its phrase. */
  readonly at: number;
  readonly last: number;
}
