import { Command } from 'commander';
import { workFor } from '../../pipeline/crew/worker.ts';
import { type DatabaseOptions, withStore } from '../context.ts';
import { say, visible } from '../io.ts';

const EXAMPLES = `
Examples:
  HEARSAY_DB=postgres://hearsay@db.example.org/hearsay hearsay worker

Start one for each core, on as many machines as there are; "hearsay add" and "hearsay check" on the same database hand
their work to those that are there. A worker may be killed at any moment: another one does what it was at.`;

/** `hearsay worker`: does what `add` and `check` on the same server have to be done. */
export function workerCommand(): Command {
  return new Command('worker')
    .description('read and compare for whoever adds and checks on the same PostgreSQL database, until Ctrl-C')
    .addHelpText('after', EXAMPLES)
    .action(async (options: DatabaseOptions) => {
      const stop = new AbortController();
      const stopped = () => {
        stop.abort();
      };
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopped);
      await withStore(options, async (store) => {
        const jobs = await workFor(store, {
          signal: stop.signal,
          done: (count) => {
            if (count === 0) say(visible(`Working for ${store.path} (Ctrl-C ends after the job at hand) …`));
          },
        });
        say(`Ended after ${String(jobs)} jobs.`);
      });
    });
}
