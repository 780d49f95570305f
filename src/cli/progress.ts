import { Presets, SingleBar } from 'cli-progress';
import { visible } from './io.ts';

/** Work shorter than this shows no bar: it would only flash. */
const SHOW_AFTER_MS = 1000;
const MS_PER_SECOND = 1000;

/** A progress bar on stderr: only on a terminal, only where work takes longer than a second. */
export interface ProgressBar {
  readonly step: (done: number, total: number, what: string) => void;
  readonly end: () => void;
}

/** Makes a bar that is not shown yet. */
export function progressBar(verb: string): ProgressBar {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  const started = performance.now();
  const format = `${verb} {bar} {value}/{total} {what} ({rate} a second, {eta_formatted} left)`;
  const bar = new SingleBar(
    { stream: process.stderr, clearOnComplete: true, format },
    Presets.shades_classic,
  );
  let shown = false;
  return {
    step(done, total, what) {
      if (!shown && performance.now() - started < SHOW_AFTER_MS) return;
      if (!shown) bar.start(total, done, { what: '', rate: '' });
      bar.setTotal(total);
      shown = true;
      const rate = Math.round((done * MS_PER_SECOND) / (performance.now() - started));
      bar.update(done, { what: visible(what), rate });
    },
    end() {
      if (shown) bar.stop();
    },
  };
}
