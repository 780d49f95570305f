import type { Claim } from '../../model/claim.ts';
import type { Side } from '../../model/finding.ts';
import { contains } from '../../model/span.ts';
import type { Account } from '../views/account.ts';
import { dateInWords } from '../views/dates.ts';
import { quotationOf } from '../views/quotation.ts';
import type { RunIndex } from '../views/run-index.ts';
import { CERTAINTY_WORDS } from '../views/words.ts';
import { voiceInWords, voiceOf } from '../views/voice.ts';
import { tag, type Child, type Markup } from './markup.ts';
import { isolated, nameOf, numberOf, timeOf, unseen } from './names.ts';

/** Letters of a value that is set large above its quotation. */
const LONGEST_VALUE = 60;

/** One side of a finding: who prints it, what it says, the words in their paragraph, on whose word. */
export function sideOf(index: RunIndex, side: Side): Markup {
  const account = index.accountOf.get(side.sourceId);
  const claim = index.claimOf.get(side.claimId);
  return tag(
    'figure',
    { class: 'side' },
    tag('figcaption', {}, account ? caption(account) : side.sourceId, readEarlier(side)),
    worthShowing(side) && tag('p', { class: 'value' }, isolated(side.value ?? '')),
    account && claim && contains(claim.span, side.span)
      ? inContext(account, claim, side)
      : tag('blockquote', { dir: 'auto', lang: account?.language }, side.text),
    claim && tag('p', { class: 'voice' }, ...onWhoseWord(index, claim)),
  );
}

/** Words that stand no more say when they were read. */
function readEarlier({ earlier }: Side): Child {
  return earlier ? tag('span', { class: 'title' }, 'as read on ', dateInWords(earlier.readAt)) : null;
}

function caption(account: Account): readonly Child[] {
  const title =
    account.title !== null &&
    tag('span', { class: 'title', dir: 'auto', lang: account.language }, account.title);
  return [nameOf(account), ' ', timeOf(account.published), title];
}

/** A value that is the quotation again, or as long as one, says nothing beside it. */
function worthShowing({ value, text }: Side): boolean {
  return value !== null && value.length <= LONGEST_VALUE && value !== text;
}

function inContext(account: Account, claim: Claim, side: Side): Markup {
  const quotation = quotationOf(account.source.revision.text, claim.span, side.span);
  return tag(
    'blockquote',
    { dir: 'auto', lang: account.language },
    quotation.before,
    tag(
      'mark',
      {},
      unseen('[the claim: '),
      quotation.lead,
      tag('span', { class: quotation.lead || quotation.tail ? 'compared' : null }, quotation.compared),
      quotation.tail,
      unseen(']'),
    ),
    quotation.after,
  );
}

/** "On the word of police", "In the outlet’s own voice, as a forecast". */
export function onWhoseWord(index: RunIndex, claim: Claim): readonly Child[] {
  const voice = voiceOf(index, claim);
  const certainty = CERTAINTY_WORDS[claim.certainty];
  const how = certainty === '' ? '' : `, ${certainty}`;
  if (voice.own) return [`In the outlet’s own voice${how}`];
  if (voice.name === null) return [`Attributed, but nobody is named${how}`];
  return ['On the word of ', isolated(voiceInWords(voice)), how];
}

/** One claim in a list: article's number, words, speaker. Its anchor is what tables link to. */
export function passage(index: RunIndex, claim: Claim): Markup {
  const account = index.accountOf.get(claim.sourceId);
  return tag(
    'li',
    { id: anchorOf(claim.id), class: 'passage' },
    account && [numberOf(account), ' '],
    tag('q', { dir: 'auto', lang: account?.language }, claim.text),
    ' ',
    tag('span', { class: 'voice' }, ...onWhoseWord(index, claim)),
  );
}

/** Where a claim stands on the page. */
export function anchorOf(claim: Claim['id']): string {
  return `c-${claim.replace('clm_', '')}`;
}
