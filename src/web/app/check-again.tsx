import { useState } from 'preact/hooks';
import { write } from './api.ts';
import { beat, inWords } from './live.ts';
import { say } from './toast.tsx';

interface Changed {
  readonly appeared: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
}

/** Compares what is new and says what that changed. */
export async function checkAgain(): Promise<void> {
  try {
    const { appeared, changed, gone, unchanged } = await write<Changed>('check', {});
    const text = `Checked: ${appeared} new, ${changed} changed, ${gone} gone, ${unchanged} unchanged.`;
    say({ text, sort: 'done', action: { label: 'What changed', run: () => location.assign('#/runs') } });
    await beat();
  } catch (error) {
    say({ text: inWords(error), sort: 'trouble' });
  }
}

/** Starts a check, and waits for it to be done. */
export function CheckAgain() {
  const [busy, setBusy] = useState(false);
  const check = async () => {
    setBusy(true);
    await checkAgain();
    setBusy(false);
  };
  return (
    <p class="check-again">
      <button type="button" class="strong" disabled={busy} onClick={() => void check()}>
        {busy ? 'Comparing…' : 'Check again'}
      </button>
    </p>
  );
}
