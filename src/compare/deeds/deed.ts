import type { Predication } from '../../model/claim.ts';
import type { Stage } from './stage.ts';

/** One thing done or befalling somebody, as a claim tells it: "the violin turned up in an attic", "the mayor's resignation". */
export interface Deed {
  /** Families of words that tell the same: never empty. A noun of its own is "event wedding". */
  readonly families: readonly string[];
  readonly token: number;
  readonly clause: Predication | null;
  readonly noun: boolean;
  /** Whom or what it befell, else who did it: "the violin". Null where that is not said. */
  readonly theme: number | null;
  /** Who did it to the theme, where both are said. */
  readonly doer: number | null;
  /** Lemmas of whom or what the claim leaves out as its subject: "[the painting] turned up in a hayloft". */
  readonly understood: readonly string[];
  /** What was hit, where that is a place: "the roof". */
  readonly target: number | null;
  readonly stage: Stage | null;
  readonly denied: boolean;
  /** Tokens that what tells where and when hangs on. */
  readonly heads: ReadonlySet<number>;
}
