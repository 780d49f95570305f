import type { InnocentCheck, Side } from '../../model/finding.ts';
import { claimId } from '../../model/ids.ts';
import type { ArticleReading, RevisionText } from '../../model/pair.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Draft } from '../findings/draft.ts';
import { LIKELY_FROM } from '../calibration.ts';
import { inMarks, ruledOut, stillOpen } from '../flag.ts';
import type { CompareInput } from '../input.ts';
import type { NoteDetector } from '../note-detector.ts';
import { type Edit, type Edits, editsBetween } from './edits.ts';

/** Which detector speaks of an edit: by whether a note tells of it. */
type Speaks = (note: string | null) => boolean;

/** How sure it is that an edit of this sort changes what is said, and how a reader would call it. */
const SORTS: Readonly<Record<Edit['touched'], { readonly score: number; readonly field: string }>> = {
  negation: { score: 0.9, field: 'whether it is so' },
  number: { score: 0.9, field: 'a number' },
  date: { score: 0.86, field: 'a date' },
  name: { score: 0.86, field: 'a name' },
  quotation: { score: 0.86, field: 'words of a quotation' },
  certainty: { score: 0.82, field: 'how certain it is' },
  removed: { score: 0.82, field: 'a sentence' },
  wording: { score: 0.6, field: 'the wording' },
};
/** A page that is fetched every hour has many revisions: the latest ones and the very first count. */
const MOST_REVISIONS = 20;
/** Letters of changed words that a message repeats; longer ones are read in the quotations. */
const LONGEST_WORDS = 80;
const DAY_LETTERS = 10;

/** What one detector says of all edited articles: each edit once, however many revisions had the earlier words. */
export function editDrafts(
  detector: NoteDetector,
  { articles, revised = [] }: CompareInput,
  speaks: Speaks,
): readonly Draft[] {
  const readings = new Map(articles.map((article) => [article.source.id, article]));
  return revised.flatMap(({ now, before }) => {
    const article = readings.get(now.revision.sourceId);
    if (!article) return [];
    const drafts = new Map<string, Draft>();
    for (const old of [...before.slice(0, 1), ...before.slice(1).slice(-MOST_REVISIONS)]) {
      const edits = editsBetween(old, now);
      if (!speaks(edits.note)) continue;
      for (const draft of draftsOf(detector, { article, old, now, edits }))
        drafts.set(draft.rests.join('\n'), draft);
    }
    return [...drafts.values()];
  });
}

interface Step {
  readonly article: ArticleReading;
  readonly old: RevisionText;
  readonly now: RevisionText;
  readonly edits: Edits;
}

function draftsOf(detector: NoteDetector, step: Step): readonly Draft[] {
  const { edits } = step.edits;
  const [first] = edits;
  if (first && step.edits.rewritten) return [rewritten(detector, step, first)];
  return edits.map((edit) => oneEdit(detector, step, edit));
}

function oneEdit(detector: NoteDetector, step: Step, edit: Edit): Draft {
  const { score, field } = SORTS[edit.touched];
  return draft(detector, step, { edit, score, field, message: messageOf(edit, step) });
}

function rewritten(detector: NoteDetector, step: Step, edit: Edit): Draft {
  const message = `Since it was read on ${dayOf(step.old)}, most of the article was replaced (${step.edits.edits.length} passages)${toldOf(step)}.`;
  return draft(detector, step, { edit, score: SORTS.wording.score, field: 'most of the text', message });
}

interface Told {
  readonly edit: Edit;
  readonly score: number;
  readonly field: string;
  readonly message: string;
}

function draft(detector: NoteDetector, step: Step, { edit, score, field, message }: Told): Draft {
  const { article, old, now } = step;
  const sides = [
    earlierSide(old, edit),
    ...(edit.now ? [currentSide(article, edit.now.span, now, edit.come)] : []),
  ];
  return {
    relation: 'note',
    kind: detector.kind,
    detector: detector.name,
    detectorVersion: detector.version,
    tier: score >= LIKELY_FROM ? 'likely' : 'possible',
    score,
    message,
    field,
    eventId: null,
    sides,
    checks: checksOf(step),
    independence: null,
    rests: [article.source.address, edit.before.key, edit.now?.key ?? ''],
  };
}

function earlierSide({ revision }: RevisionText, { before, gone }: Edit): Side {
  const { span, text } = before;
  return {
    claimId: claimId(revision.id, span.start, span.end),
    sourceId: revision.sourceId,
    span,
    text,
    value: gone === '' || gone === text ? null : gone,
    earlier: { revisionId: revision.id, readAt: revision.readAt },
  };
}

/** The claim it now stands in; the sentence where no claim was read in it. */
function currentSide({ claims }: ArticleReading, span: Span, { revision }: RevisionText, come: string): Side {
  const claim = claims.find((one) => overlaps(one.span, span));
  const id = claim?.id ?? claimId(revision.id, span.start, span.end);
  const text = revision.text.slice(span.start, span.end);
  return {
    claimId: id,
    sourceId: revision.sourceId,
    span,
    text,
    value: come === '' || come === text ? null : come,
  };
}

function messageOf({ touched, gone, come }: Edit, step: Step): string {
  const since = `Since it was read on ${dayOf(step.old)}`;
  if (touched === 'removed') return `${since}, the article has lost a sentence${toldOf(step)}.`;
  if (gone.length > LONGEST_WORDS || come.length > LONGEST_WORDS)
    return `${since}, the article has changed ${SORTS[touched].field}${toldOf(step)}.`;
  if (gone === '') return `${since}, the article has put in ${inMarks(come)}${toldOf(step)}.`;
  if (come === '') return `${since}, the article has left out ${inMarks(gone)}${toldOf(step)}.`;
  return `${since}, ${inMarks(gone)} has become ${inMarks(come)}${toldOf(step)}.`;
}

const toldOf = ({ edits }: Step): string =>
  edits.note === null ? '; no note tells of it' : '; a note tells of a change';

const dayOf = ({ revision }: RevisionText): string => revision.readAt.slice(0, DAY_LETTERS);

function checksOf({ edits: { note } }: Step): readonly InnocentCheck[] {
  return [
    ruledOut('typing or grammar', 'other words stand there, not the same ones spelled or bent otherwise'),
    note === null
      ? ruledOut(
          'a note tells of it',
          'no line of the page that was not there before speaks of an update or correction',
        )
      : stillOpen('a note tells of it', `the page now says ${inMarks(note)}`),
  ];
}
