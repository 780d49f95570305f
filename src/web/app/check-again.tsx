import type { Checked } from '../shapes.ts';
import { write } from './api.ts';
import { beat, inWords, usePulse } from './live.ts';
import { hashOf } from './route.ts';
import { say } from './toast.tsx';

/** Compares what is new and says what that changed. Another's check that is under way is waited for. */
export async function checkAgain(): Promise<void> {
  const checked = write<Checked>('check', {});
  // Every window shows that it is under way.
  setTimeout(() => void beat(), SOON_MS);
  try {
    say(saidOf(await checked));
    await beat();
  } catch (error) {
    say({ text: inWords(error), sort: 'trouble' });
  }
}

/** By then the server has begun. */
const SOON_MS = 100;

function saidOf(checked: Checked): Parameters<typeof say>[0] {
  if (!checked) return { text: 'Checked: nothing is new since the last check.', sort: 'done' };
  const { appeared, changed, gone, unchanged } = checked;
  return {
    text: `Checked: ${appeared} new, ${changed} changed, ${gone} gone, ${unchanged} unchanged.`,
    sort: 'done',
    action: { label: 'What changed', run: () => location.assign(hashOf('runs')) },
  };
}

/** Starts a check; while one is under way, whoever has started it, says so. */
export function CheckAgain() {
  const { check } = usePulse();
  return (
    <p class="check-again">
      <button type="button" class="strong" disabled={check !== null} onClick={() => void checkAgain()}>
        {check ? 'Comparing…' : 'Check again'} <kbd>r</kbd>
      </button>
    </p>
  );
}

/** Below the masthead: how far a check is, or that one is due. */
export function CheckState() {
  const { check, waiting } = usePulse();
  if (check) {
    const { doing, done, total } = check;
    const words = doing === 'reading' ? 'Reading again' : 'Comparing';
    return (
      <aside class="check-state" aria-label="The check">
        <progress {...(total === null ? {} : { value: done, max: total })} aria-label="The check under way" />
        {words}
        {total === null ? '…' : `: ${done} of ${total} articles`}
        <span class="aside"> What was found before is shown until it is done; go on deciding.</span>
      </aside>
    );
  }
  if (!waiting) return null;
  return (
    <aside class="check-state" aria-label="The check">
      Not everything has been through a check yet.
      <button type="button" class="plain" onClick={() => void checkAgain()}>
        Compare it now <kbd>r</kbd>
      </button>
    </aside>
  );
}
