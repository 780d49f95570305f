import { foundDate } from '../found-date.ts';
import { type Input, oneDraft, type Reader, type ReadOutcome, unreadable } from './reader.ts';

const LARGEST_MAIL = 20 * 1024 * 1024;
/** Mails begin with fields: "Subject: …", a field's further lines indented. */
const FIELD_LINE = /^(?:[\w-]{1,60}:|[ \t])/u;

/** A mail, such as a newsletter: "morning.eml". Its text, or its HTML made text; subject, sender and date from its headers. */
export const eml: Reader = {
  name: 'mail',
  extensions: ['.eml'],
  mediaTypes: ['message/rfc822'],
  recognises: ({ words }) => isMail(words),
  read: readMail,
};

async function readMail({ bytes }: Input): Promise<ReadOutcome> {
  if (bytes.length > LARGEST_MAIL)
    return unreadable('too-large', `The mail has more than ${LARGEST_MAIL / 1024 / 1024} MB.`);
  const { default: PostalMime } = await import('postal-mime');
  const { fragmentParagraphs } = await import('../html/fragment.ts');
  const mail = await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 20 });
  const text = mail.html
    ? `${fragmentParagraphs(mail.html).join('\n\n')}\n`
    : (mail.text ?? '').replaceAll('\r\n', '\n');
  const body = text.replaceAll('\u0000', '\uFFFD').toWellFormed();
  if (body.trim() === '') return unreadable('empty', 'The mail has no text.');
  const keys = {
    title: mail.subject,
    outlet: mail.from?.name,
    published: mail.date === undefined ? undefined : (foundDate(mail.date) ?? undefined),
  };
  return oneDraft({
    body,
    statements: [
      {
        from: 'headers',
        keys: Object.fromEntries(
          Object.entries(keys).filter(([, value]) => value !== undefined && value !== ''),
        ),
      },
    ],
    headline: null,
    notes: [],
  });
}

function isMail(words: string): boolean {
  const lines = words.split(/\r?\n/u);
  const end = lines.findIndex((line) => !FIELD_LINE.test(line));
  const fields = end === -1 ? lines : lines.slice(0, end);
  const has = (names: RegExp) => fields.some((line) => names.test(line));
  // These are in every mail that was sent.
  return has(/^from:/u) && has(/^(?:mime-version|message-id|received|return-path):/u);
}
