import type { Account } from '../views/account.ts';
import { dateInWords } from '../views/dates.ts';
import type { Child, Markup } from './markup.ts';
import { tag } from './markup.ts';

/** The number that stands for an article all over the page. */
export function numberOf(account: Account): Markup {
  return tag('b', { class: 'no' }, account.number);
}

/** "1 Harbour Post": number and name, the name shut off from the direction of writing around it. */
export function nameOf(account: Account): Markup {
  const missing = account.outletStated ? '' : ' unstated';
  return tag('span', { class: `who${missing}` }, numberOf(account), ' ', isolated(account.called));
}

/** "1 Harbour Post", "4 004.txt": where the page has already said that the outlet is not stated. */
export function shortNameOf(account: Account): Markup {
  const missing = account.outletStated ? '' : ' unstated';
  return tag('span', { class: `who${missing}` }, numberOf(account), ' ', isolated(account.short));
}

/** Several articles: "1 Harbour Post, 2 City Wire". */
export function namesOf(accounts: readonly Account[]): readonly Child[] {
  return accounts.flatMap((account, place) => [place > 0 && ', ', shortNameOf(account)]);
}

/** Words of an article inside ours: their direction of writing stays their own. */
export function isolated(words: string): Markup {
  return tag('bdi', {}, words);
}

/** A date as people read it; what is no date stays as it was written. */
export function timeOf(published: string | null): Markup {
  if (published === null) return tag('span', { class: 'undated' }, 'no date');
  const words = dateInWords(published);
  return words === published ? isolated(published) : tag('time', { datetime: published }, words);
}

/** Words only a screen reader and a text browser get: what others see by place or colour. */
export function unseen(...words: readonly Child[]): Markup {
  return tag('span', { class: 'unseen' }, ...words);
}

/** A section with its heading and anchor; `count` stands beside the heading. */
export function section(
  head: { readonly id: string; readonly title: string; readonly about?: string; readonly class?: string },
  ...content: readonly Child[]
): Markup {
  const heading = `${head.id}-title`;
  return tag(
    'section',
    { id: head.id, class: head.class, 'aria-labelledby': heading },
    tag('h2', { id: heading }, head.title),
    head.about !== undefined && tag('p', { class: 'about' }, head.about),
    ...content,
  );
}

/** Something that opens on demand, and on paper. */
export function folded(summary: Child, ...content: readonly Child[]): Markup {
  return tag('details', {}, tag('summary', {}, summary), ...content);
}

/** A box that scrolls sideways on a narrow screen, reachable by keyboard. */
export function scrolling(label: string, ...content: readonly Child[]): Markup {
  return tag('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': label }, ...content);
}
