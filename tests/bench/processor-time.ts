import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second (proc(5), `sysconf(_SC_CLK_TCK)` everywhere Node runs). */
const TICKS = 100;

interface Counted {
  readonly parent: number;
  /** Seconds of processor time: its own, and that of its children that have ended. */
  readonly own: number;
  readonly ended: number;
}

/** Seconds of processor time a process has had; 0 where this system does not tell or it has ended. */
export function processorSeconds(pid: number): number {
  return countedOf(pid)?.own ?? 0;
}

/** The same of the process that started this one and of everything else it has started. */
export function familySeconds(pid: number): number {
  const parent = countedOf(pid)?.parent;
  if (parent === undefined) return 0;
  const head = countedOf(parent);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => countedOf(Number(name)) ?? [])
    .filter((one) => one.parent === parent);
  return (head ? head.own + head.ended : 0) + children.reduce((sum, { own }) => sum + own, 0);
}

function countedOf(pid: number): Counted | null {
  try {
    const said = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    // The name in parentheses may have spaces; what follows it is numbered from the third field on.
    const fields = said
      .slice(said.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent, own: (user + system) / TICKS, ended: (endedUser + endedSystem) / TICKS };
  } catch {
    return null;
  }
}
