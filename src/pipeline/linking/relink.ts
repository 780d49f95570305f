import { linkOf, DAYS_APART, type Profile, profileOf, SHARED_AT_LEAST } from '../../link/profile.ts';
import { profileBytes, profileFrom } from '../../link/profile-bytes.ts';
import { type ArticleLink, dropLinks, keepLinks } from '../../store/article-links.ts';
import { keepArticle, sharing, sketchesOf } from '../../store/articles.ts';
import { dropPair } from '../../store/compared-pairs.ts';
import { eventsIn } from '../../store/events.ts';
import type { Node } from '../../store/kept-findings.ts';
import type { SourceKey } from '../../store/pending.ts';
import type { Store } from '../../store/store.ts';
import type { Articles } from './articles.ts';
import type { Helpers } from './helpers.ts';
import type { Loaded } from './loaded.ts';
import { EVENTS, type NodeSets } from './nodes.ts';
import { dropFromStories } from './registered.ts';
import type { Said } from './said.ts';
import type { Story } from './story.ts';

/** The languages we can take apart; articles in others are kept and shown as not compared. */
const COMPARED_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/** What linking works on. */
export interface Desk {
  readonly store: Store;
  readonly articles: Articles;
  readonly story: Story;
  /** What must be worked out again. */
  readonly dirty: NodeSets;
  readonly said: Said;
  /** Others who compare; null where nobody helps. */
  readonly helpers: Helpers | null;
}

/**
 * Takes these articles out of their stories and links them as they are now. Gives every other article whose links may have
 * changed. Two articles' link depends on the two alone.
 */
export async function relink(desk: Desk, keys: readonly SourceKey[]): Promise<ReadonlySet<SourceKey>> {
  const { store, articles, story, dirty } = desk;
  const changed = new Set<SourceKey>();
  await story.read(keys);
  // An event may have lost a source that held it together: what is left of it hangs on no pair.
  dirty.add(EVENTS, await placesInEvents(store, keys));
  await dropFromStories(store, keys);
  for (const key of keys) {
    for (const other of await dropLinks(store, key)) changed.add(other);
    for (const row of story.rowsOf(key)) {
      dirty.addPair(row);
      await dropPair(store, row.left, row.right);
    }
  }
  const profiles = new Map<SourceKey, Profile>();
  for (const loaded of (await articles.load(store, keys)).values()) {
    const profile = await register(store, loaded);
    if (profile) profiles.set(loaded.key, profile);
  }
  const found: ArticleLink[] = [];
  for (const [key, profile] of profiles) {
    const links = await findLinks(store, key, profile, profiles);
    for (const link of links) {
      found.push(link);
      changed.add(link.other);
    }
  }
  await keepLinks(store, found);
  return changed;
}

async function placesInEvents(store: Store, keys: readonly SourceKey[]): Promise<readonly Node[]> {
  return [...(await eventsIn(store, keys)).keys()].map((place) => {
    const [source = 0, at = 0] = place.split(' ').map(Number);
    return { source, at };
  });
}

/** Keeps the article where others find it. Null where it is not compared. */
async function register(store: Store, { key, revision, language, article }: Loaded): Promise<Profile | null> {
  const compared = COMPARED_LANGUAGES.has(language);
  const profile = profileOf(compared ? article : { ...article, claims: [] });
  const row = {
    source: key,
    revision,
    language,
    claims: article.claims.length,
    attributions: article.attributions.length,
    unnamed: article.attributions.filter(({ speaker }) => speaker === null).length,
  };
  const { terms, bands, day } = compared ? profile : { terms: [], bands: [], day: null };
  await keepArticle(store, row, profileBytes({ ...profile, terms, bands, day }), {
    terms: [...terms, ...bands],
    day,
  });
  return compared ? profile : null;
}

async function findLinks(
  store: Store,
  key: SourceKey,
  profile: Profile,
  fresh: ReadonlyMap<SourceKey, Profile>,
): Promise<readonly ArticleLink[]> {
  const { terms, bands, day } = profile;
  const found = new Set([
    ...(await sharing(store, { terms, day }, { atLeast: SHARED_AT_LEAST, daysApart: DAYS_APART })),
    ...(await sharing(store, { terms: bands, day }, { atLeast: 1, daysApart: DAYS_APART })),
  ]);
  found.delete(key);
  const sketches = await sketchesOf(
    store,
    [...found].filter((other) => !fresh.has(other)),
  );
  return [...found].flatMap((other): readonly ArticleLink[] => {
    const bytes = sketches.get(other);
    const theirs = fresh.get(other) ?? (bytes ? profileFrom(bytes) : null);
    const link = theirs ? linkOf(profile, theirs) : null;
    return link === null ? [] : [{ source: key, other, ...link }];
  });
}
