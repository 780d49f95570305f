import type { Stated } from '../../model/source.ts';
import { safeLink } from '../safe-link.ts';
import type { Account } from '../views/account.ts';
import { dateInWords } from '../views/dates.ts';
import { howRead } from '../views/how-read.ts';
import type { RunIndex } from '../views/run-index.ts';
import { tag, type Child, type Markup } from './markup.ts';
import { folded, isolated, nameOf, section } from './names.ts';

const ORIGIN_WORDS: Readonly<Record<Stated['from'], string>> = {
  option: 'given when it was added',
  'front-matter': 'from the head of its file',
  sidecar: 'from the sidecar file',
  'json-ld': 'from the page’s JSON-LD',
  'open-graph': 'from the page’s Open Graph data',
  meta: 'from the head of the page',
  page: 'as the page shows it',
  address: 'where it was fetched',
  feed: 'from the feed it came in',
  row: 'from the list it came in',
  headers: 'from the mail’s headers',
  properties: 'from the document’s properties',
  'outlet-list': 'from the list of outlets, by its address',
  text: 'read in the article',
  reviewer: 'set by a reviewer',
};

/** Where each article is from and which words were read, so that anyone can check that they have the same. */
export function provenanceSection(index: RunIndex): Markup {
  return section(
    {
      id: 'provenance',
      title: 'Where each article is from',
      about: 'The hashes are SHA-256: the same hash is the same text, to the letter.',
    },
    tag('div', { class: 'sources' }, ...index.accounts.map((account) => sheet(index, account))),
  );
}

function sheet(index: RunIndex, account: Account): Markup {
  const { revision, path, address } = account.source;
  const { metadata } = revision;
  return folded(
    [
      nameOf(account),
      account.title !== null && [' ', tag('span', { class: 'title' }, isolated(account.title))],
    ],
    tag(
      'dl',
      { class: 'sheet' },
      ...row('Outlet', statedValue(metadata.outlet)),
      ...row('Author', statedValue(metadata.author)),
      ...row('Published', statedValue(metadata.published, dateInWords)),
      ...row('Agency credited', statedValue(metadata.agency)),
      ...row('Language', statedValue(metadata.language)),
      ...row('Address', metadata.url ? statedLink(metadata.url) : isolated(address)),
      ...(path === null ? [] : row('Read from', isolated(path))),
      ...row('How it was read', howRead(index, account)),
      ...(metadata.modified ? row('Changed', statedValue(metadata.modified, dateInWords)) : []),
      ...row(
        'Revision',
        tag('code', {}, revision.id),
        revision.supersedes !== null && [' after ', tag('code', {}, revision.supersedes)],
      ),
      ...row('Hash of the text', tag('code', {}, revision.textHash)),
      ...row('Hash of the bytes', tag('code', {}, revision.bytesHash)),
    ),
  );
}

function row(name: string, ...value: readonly Child[]): readonly Markup[] {
  return [tag('dt', {}, name), tag('dd', {}, ...value)];
}

function statedValue(stated: Stated | null, words: (value: string) => string = (value) => value): Child {
  if (stated === null) return tag('span', { class: 'nothing' }, 'not stated');
  return [isolated(words(stated.value)), origin(stated)];
}

function statedLink(stated: Stated): Child {
  const href = safeLink(stated.value);
  if (href === null) return [isolated(stated.value), origin(stated)];
  return [tag('a', { href, rel: 'noreferrer noopener' }, isolated(stated.value)), origin(stated)];
}

function origin({ from }: Stated): Markup {
  return tag('span', { class: 'aside' }, ORIGIN_WORDS[from]);
}
