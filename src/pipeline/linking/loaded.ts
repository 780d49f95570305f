import { sidesOf } from '../../link/sides.ts';
import type { Claim } from '../../model/claim.ts';
import type { ArticleReading, PairSide } from '../../model/pair.ts';
import type { Reading } from '../../model/run.ts';
import type { Source } from '../../model/source.ts';
import type { SourceKey } from '../../store/pending.ts';

/** An article as linking and comparing take it, with the key it has in this database. */
export interface Loaded {
  readonly key: SourceKey;
  /** Key of its revision. */
  readonly revision: number;
  readonly language: string;
  readonly article: ArticleReading;
  readonly sideOf: ReadonlyMap<Claim, PairSide>;
  readonly claimAt: ReadonlyMap<number, Claim>;
}

/** How long its text is. */
export const lettersIn = ({ article }: Loaded): number => article.source.revision.text.length;

/** Lays over a reading what people have corrected in it. */
export type Correct = (stored: { readonly source: Source; readonly reading: Reading }) => Reading;

/** What was read in an article, made ready for linking and comparing. */
export function loadedFrom(
  key: SourceKey,
  found: { readonly source: Source; readonly reading: Reading; readonly revision: number },
  correct: Correct,
): Loaded {
  const { source, revision } = found;
  const { claims, attributions, analysis } = correct(found);
  const { entities, paragraphs, language } = analysis;
  const article = { source, claims, attributions, entities, paragraphs };
  return {
    key,
    revision,
    language,
    article,
    sideOf: sidesOf(article),
    claimAt: new Map(claims.map((claim) => [claim.seq, claim])),
  };
}
