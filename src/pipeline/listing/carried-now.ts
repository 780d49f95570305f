import { carriedTexts } from '../../link/carried-texts.ts';
import type { CarriedText } from '../../model/carried-text.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Source } from '../../model/source.ts';
import { likelyCopies } from '../../store/article-links.ts';
import type { Store } from '../../store/store.ts';
import { sourcesWithTwins } from '../../store/tally.ts';

/** Texts that several sources carry, with those sources and the ones also asked for: nothing else is read. */
export async function carriedNow(
  store: Store,
  also: readonly SourceId[] = [],
): Promise<{ readonly carried: readonly CarriedText[]; readonly sources: readonly Source[] }> {
  const likely = await likelyCopies(store);
  const sources = await sourcesWithTwins(store, [...new Set([...likely.flat(), ...also])]);
  return { carried: carriedTexts(sources, likely), sources };
}
