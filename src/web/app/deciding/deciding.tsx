import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Decided } from '../../shapes.ts';
import { write } from '../api.ts';
import { beat, inWords } from '../live.ts';
import { reviewer } from '../reviewer.ts';
import { say } from '../toast.tsx';
import { ConfirmMany, FollowUp, WhyDismiss } from './dialogs.tsx';
import { askWhatWasMisread } from './misread.tsx';
import type { Reason } from './reasons.ts';
import { takeBack } from './take-back.ts';

export type Verdict = 'confirm' | 'dismiss' | 'follow-up';

const DONE: Readonly<Record<Verdict, string>> = {
  confirm: 'Confirmed',
  dismiss: 'Dismissed',
  'follow-up': 'To follow up',
};

/** What is decided on, and what happens then. */
export interface Task {
  /** Ids of findings: one, or several at once. */
  readonly findings: readonly string[];
  /** The end of the log as this window knows it. */
  readonly seen: number;
  /** It is on its way to be saved: the next one, at once, so that a fast key never meets the finding before. */
  readonly onDecided: () => void;
}

/** The decisions as actions for keys and buttons, and the dialog that is open, if any. */
export interface Deciding {
  readonly confirm: () => void;
  readonly dismiss: () => void;
  readonly followUp: () => void;
  readonly undo: () => void;
  readonly dialog: VNode | null;
}

/** Takes decisions down: each is saved as it is made, and can be taken back. */
export function useDeciding(task: Task): Deciding {
  const [asking, setAsking] = useState<Verdict | null>(null);
  const close = () => {
    setAsking(null);
  };
  const save = (verdict: Verdict, reason: string) => {
    close();
    void decide(task, verdict, reason);
  };
  const dismiss = (reason: string, because: Reason | null) => {
    save('dismiss', reason);
    const [only, ...more] = task.findings;
    if (because?.misread && only !== undefined && more.length === 0) askWhatWasMisread(only, because.words);
  };
  const ask = (verdict: Verdict) => () => {
    if (task.findings.length > 0) setAsking(verdict);
  };
  const count = task.findings.length;
  return {
    confirm: count > 1 ? ask('confirm') : () => void (count === 1 && decide(task, 'confirm', '')),
    dismiss: ask('dismiss'),
    followUp: ask('follow-up'),
    undo: () => void takeBack(),
    dialog:
      asking === 'confirm' ? (
        <ConfirmMany count={count} onSave={() => save('confirm', '')} onClose={close} />
      ) : asking === 'dismiss' ? (
        <WhyDismiss count={count} onSave={dismiss} onClose={close} />
      ) : asking === 'follow-up' ? (
        <FollowUp count={count} onSave={(reason) => save('follow-up', reason)} onClose={close} />
      ) : null,
  };
}

async function decide({ findings, seen, onDecided }: Task, verdict: Verdict, reason: string): Promise<void> {
  onDecided();
  try {
    const { meanwhile } = await write<Decided>('decisions', {
      findings,
      verdict,
      reason,
      reviewer: reviewer(),
      seen,
    });
    const many = findings.length > 1 ? ` ${findings.length} findings` : ` ${findings[0] ?? ''}`;
    const because = reason === '' ? '' : `: ${reason}`;
    say({
      text: `${DONE[verdict]}${many}${because}.${others(meanwhile)}`,
      sort: meanwhile.length > 0 ? 'also' : 'done',
      undo: () => void takeBack(),
    });
    await beat();
  } catch (error) {
    say({ text: `Not saved: ${findings.join(', ')}. ${inWords(error)}`, sort: 'trouble' });
  }
}

function others(meanwhile: Decided['meanwhile']): string {
  const [other] = meanwhile;
  if (!other) return '';
  const why = other.reason === '' ? '' : ` (${other.reason})`;
  return ` Also decided by ${other.reviewer}: ${DONE[other.verdict].toLowerCase()}${why}. Both are kept.`;
}
