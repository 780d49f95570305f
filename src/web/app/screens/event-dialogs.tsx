import { useState } from 'preact/hooks';
import type { Board, EventLine } from '../../shapes.ts';
import { correct } from '../correcting.ts';
import { useLive } from '../live.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Leave } from '../parts/leave.tsx';
import { No, Waiting } from '../parts/marks.tsx';
import { hasWords, SearchField } from '../parts/search-field.tsx';

interface Asked {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const LONGEST_REASON = 500;
/** Events listed to choose from: more are found by their words. */
const FEW = 8;

/** Several events are one happening: kept for every check to come. */
export function JoinEvents({ events, onClose, onDone }: Asked & { readonly events: readonly EventLine[] }) {
  const [reason, setReason] = useState('');
  const save = async () => {
    if (await correct('events/join', { events: events.map(({ id }) => id), reason }, 'Joined.')) onDone();
  };
  return (
    <FormDialog
      title={`Are these ${events.length} one happening?`}
      save="They are one"
      first="save"
      onSave={() => void save()}
      onClose={onClose}
    >
      <ul class="plain-names">
        {events.map(({ id, label }) => (
          <li key={id}>
            <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
      <Why reason={reason} onReason={setReason} />
    </FormDialog>
  );
}

/** Which other event is the same happening as this one? */
export function JoinWith({ board, onClose, onDone }: Asked & { readonly board: Board }) {
  const { value } = useLive<readonly EventLine[]>('events');
  const [words, setWords] = useState('');
  const [other, setOther] = useState<EventLine | null>(null);
  if (other) return <JoinEvents events={[board.event, other]} onClose={onClose} onDone={onDone} />;
  const here = new Set(board.sources.map(({ number }) => number));
  const shared = ({ telling }: EventLine) => telling.filter(({ number }) => here.has(number)).length;
  const others = (value ?? [])
    .filter(({ id, label }) => id !== board.event.id && hasWords([label], words))
    // Told by the same articles: likelier the same happening than one of another story.
    .toSorted((a, b) => shared(b) - shared(a));
  return (
    <Dialog title="Which other event is the same happening?" onClose={onClose}>
      <SearchField label="Search the events" words={words} onWords={setWords} first />
      {value === null ? (
        <Waiting error={null} />
      ) : (
        <ul class="choices">
          {others.slice(0, FEW).map((event) => (
            <li key={event.id}>
              <button type="button" onClick={() => setOther(event)}>
                <span>
                  <bdi>{event.label}</bdi>{' '}
                  <span class="aside">{event.telling.map(({ short }) => short).join(', ')}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > FEW && <p class="aside">{others.length - FEW} more: search for one by its words.</p>}
      {value !== null && others.length === 0 && <p class="aside">There is no other.</p>}
      <Leave onClose={onClose} />
    </Dialog>
  );
}

/** These claims are about another happening than the rest of the event. */
export function SplitEvent(props: Asked & { readonly event: string; readonly claims: Board['claims'] }) {
  const { event, claims, onClose, onDone } = props;
  const [reason, setReason] = useState('');
  const save = async () => {
    const said = { event, claims: claims.map(({ id }) => id), reason };
    if (await correct('events/split', said, 'Split.')) onDone();
  };
  return (
    <FormDialog
      title={`${claims.length === 1 ? 'Is this claim' : `Are these ${claims.length} claims`} about another happening?`}
      save="About another"
      first="save"
      onSave={() => void save()}
      onClose={onClose}
    >
      <ul class="plain-names">
        {claims.map(({ id, number, text }) => (
          <li key={id}>
            <No of={number} /> <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <Why reason={reason} onReason={setReason} />
    </FormDialog>
  );
}

function Why({ reason, onReason }: { readonly reason: string; readonly onReason: (words: string) => void }) {
  return (
    <Field
      name="reason"
      label="Why (may stay empty)"
      value={reason}
      onValue={onReason}
      longest={LONGEST_REASON}
    />
  );
}
