import type { RevisionText } from '../model/pair.ts';
import type { Revision } from '../model/source.ts';
import { paragraphsOf } from '../analyse/paragraphs.ts';
import { quotationsOf } from '../analyse/quotations.ts';
import { sentencesIn } from '../analyse/sentences.ts';

/** A revision cut into the sentences of its headline and body; nothing else is read in them. */
export function revisionText(revision: Revision): RevisionText {
  const { text, metadata } = revision;
  const paragraphs = paragraphsOf(text, metadata.title?.value ?? null);
  const quotations = quotationsOf(text, paragraphs);
  const sentences = paragraphs
    .filter(({ role }) => role === 'headline' || role === 'body')
    .flatMap(({ span, dateline }) =>
      sentencesIn(text, { start: dateline?.end ?? span.start, end: span.end }, quotations),
    );
  return { revision, sentences };
}
