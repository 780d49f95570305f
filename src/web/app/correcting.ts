import { write } from './api.ts';
import { checkAgain } from './check-again.tsx';
import { takeBack } from './deciding/take-back.ts';
import { beat, inWords } from './live.ts';
import { reviewer } from './reviewer.ts';
import { say } from './toast.tsx';

/** Keeps a correction; true where it is kept. It counts from the next check on, which is offered at once. */
export async function correct(
  address: string,
  said: Readonly<Record<string, unknown>>,
  what: string,
): Promise<boolean> {
  try {
    await write(address, { reason: '', ...said, reviewer: reviewer() });
    say({
      text: `${what} Kept; what it changes shows after the next check.`,
      sort: 'done',
      action: { label: 'Check now', key: 'r', run: () => void checkAgain() },
      undo: () => void takeBack(),
    });
    await beat();
    return true;
  } catch (error) {
    say({ text: `Not kept: ${inWords(error)}`, sort: 'trouble' });
    return false;
  }
}
