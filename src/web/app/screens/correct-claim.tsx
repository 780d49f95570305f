import { useState } from 'preact/hooks';
import type { EventLine, ReadArticle, ReadClaim } from '../../shapes.ts';
import { correct } from '../correcting.ts';
import { useLive } from '../live.ts';
import { Field } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';

interface Props {
  readonly article: ReadArticle;
  readonly claim: ReadClaim;
  /** Words that were chosen in the article; empty where none were. */
  readonly chosen: string;
  /** Why, where that is known already: "the claim was misread". */
  readonly because?: string;
  readonly onClose: () => void;
}

/** Speaker and event are left as they are. */
const AS_IS = 'as-is';
const OWN = 'own';
const OTHER = 'other';
const LONGEST_NAME = 200;
const LONGEST_REASON = 500;
const KINDS = ['person', 'organisation', 'document', 'anonymous'] as const;

/** Who says a claim, which words it is, which event it belongs to: what a reviewer says wins over the machine. */
export function CorrectClaim({ article, claim, chosen, because = '', onClose }: Props) {
  const [who, setWho] = useState(AS_IS);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<string>(KINDS[0]);
  const [words, setWords] = useState(chosen === '' ? claim.text : chosen);
  const [event, setEvent] = useState(AS_IS);
  const [reason, setReason] = useState(because);
  const said = correctionOf(claim, { who, name: name.trim(), kind, words: words.trim(), event });
  const save = async () => {
    if (await correct('claims/correct', { claim: claim.id, ...said, reason }, 'Corrected.')) onClose();
  };
  return (
    <FormDialog
      title="Correct this claim"
      save="Keep this correction"
      disabled={Object.keys(said).length === 0}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Passage article={article} claim={claim} onWords={setWords} />
      <WhoSaysIt article={article} claim={claim} who={who} onWho={setWho} />
      {who === OTHER && (
        <div class="pair">
          <Field
            name="speaker"
            label="Full name"
            value={name}
            onValue={setName}
            longest={LONGEST_NAME}
            first
          />
          <label class="field">
            <span>Is</span>
            <select name="kind" value={kind} onChange={(picked) => setKind(picked.currentTarget.value)}>
              {KINDS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        </div>
      )}
      <label class="field">
        <span>The words of the claim, as they stand in the article</span>
        <textarea
          name="words"
          rows={3}
          value={words}
          onInput={(typed) => setWords(typed.currentTarget.value)}
        />
      </label>
      <WhichEvent claim={claim} event={event} onEvent={setEvent} />
      <Field
        name="reason"
        label="Why (may stay empty)"
        value={reason}
        onValue={setReason}
        longest={LONGEST_REASON}
      />
    </FormDialog>
  );
}

/** The paragraph the claim stands in: words chosen in it become the claim's. */
function Passage({
  article,
  claim,
  onWords,
}: Pick<Props, 'article' | 'claim'> & { readonly onWords: (words: string) => void }) {
  const pieces = article.paragraphs.find((one) =>
    one.pieces.some(({ start, length }) => start <= claim.start && claim.start < start + length),
  )?.pieces;
  if (!pieces) return null;
  return (
    <blockquote
      class="passage"
      dir="auto"
      lang={article.source.language ?? undefined}
      title="Choose words here: they become the claim"
      onMouseUp={() => {
        const chosen = getSelection()?.toString().trim() ?? '';
        if (chosen !== '') onWords(chosen);
      }}
    >
      {pieces.map(({ start, text }) =>
        start >= claim.start && start < claim.end ? <mark key={start}>{text}</mark> : text,
      )}
    </blockquote>
  );
}

function WhoSaysIt({
  article,
  claim,
  who,
  onWho,
}: Pick<Props, 'article' | 'claim'> & { readonly who: string; readonly onWho: (who: string) => void }) {
  const others = article.speakers.filter(
    ({ key, name }) => key !== 'outlet' && name !== 'Nobody named' && key !== claim.speaker,
  );
  return (
    <label class="field">
      <span>On whose word</span>
      <select name="who" value={who} data-first onChange={(picked) => onWho(picked.currentTarget.value)}>
        <option value={AS_IS}>{claim.voice} (as it is)</option>
        {claim.speaker !== null && <option value={OWN}>The outlet itself</option>}
        {others.map(({ key, name }) => (
          <option key={key} value={`name:${name}`}>
            {name}
          </option>
        ))}
        <option value={OTHER}>Somebody else…</option>
      </select>
    </label>
  );
}

function WhichEvent({
  claim,
  event,
  onEvent,
}: Pick<Props, 'claim'> & { readonly event: string; readonly onEvent: (event: string) => void }) {
  const { value } = useLive<readonly EventLine[]>('events');
  return (
    <label class="field">
      <span>Event</span>
      <select name="event" value={event} onChange={(picked) => onEvent(picked.currentTarget.value)}>
        <option value={AS_IS}>{claim.event ? `${claim.event.label} (as it is)` : 'None (as it is)'}</option>
        {claim.event && <option value="">Another happening, none of these</option>}
        {(value ?? [])
          .filter(({ id }) => id !== claim.event?.id)
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </select>
    </label>
  );
}

interface Said {
  readonly who: string;
  readonly name: string;
  readonly kind: string;
  readonly words: string;
  readonly event: string;
}

/** Only what is to be changed. */
function correctionOf(
  claim: ReadClaim,
  { who, name, kind, words, event }: Said,
): Readonly<Record<string, unknown>> {
  return {
    ...(who === OWN ? { speaker: null } : {}),
    ...(who.startsWith('name:') ? { speaker: who.slice('name:'.length) } : {}),
    ...(who === OTHER && name !== '' ? { speaker: name, speakerKind: kind } : {}),
    ...(words !== '' && words !== claim.text ? { words } : {}),
    ...(event === AS_IS ? {} : { event: event === '' ? null : event }),
  };
}
