import type { TakenBack } from '../../shapes.ts';
import { write } from '../api.ts';
import { beat, inWords } from '../live.ts';
import { reviewer } from '../reviewer.ts';
import { say } from '../toast.tsx';

/** Things named when they are taken back. */
const FEW = 4;
/** What does not fit into two lines of a message stands in the log. */
const LONGEST = 110;

/** Takes back this person's last decision or correction, on however many things it was; or the entry of that number. */
export async function takeBack(seq?: number): Promise<void> {
  try {
    const named = seq === undefined ? {} : { entry: String(seq) };
    const { about } = await write<TakenBack>('undo', { reviewer: reviewer(), ...named });
    const what = about.length > FEW ? `${about.length} at once` : about.join(', ');
    say({
      text: `Taken back: ${what.length > LONGEST ? `${what.slice(0, LONGEST).trimEnd()}…` : what}.`,
      sort: 'done',
    });
    await beat();
  } catch (error) {
    say({ text: inWords(error), sort: 'trouble' });
  }
}
