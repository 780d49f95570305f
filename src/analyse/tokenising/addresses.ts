import { ADDRESS_ENDINGS } from '../../lang/en/word-cuts.ts';
import type { Span } from '../../model/span.ts';

const BEFORE_ADDRESS = new Set('([{<"“‘\'«');
const AFTER_ADDRESS = new Set('.,;:!?)]}>"”’\'»');
const LINK = /^(?:https?:\/\/|ftp:\/\/|www\.|doi:)\S/iu;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
const LABEL = /^[\w-]+$/u;

function isHost(words: string): boolean {
  const host = words.split('/', 1)[0] ?? '';
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  return labels.length > 1 && ADDRESS_ENDINGS.has(ending) && labels.every((label) => LABEL.test(label));
}

/** The web or mail address a run without white space consists of, without the marks around it; null where it is none. */
export function addressIn(text: string, run: Span): Span | null {
  let { start, end } = run;
  while (start < end && BEFORE_ADDRESS.has(text.charAt(start))) start++;
  while (end > start && AFTER_ADDRESS.has(text.charAt(end - 1))) end--;
  const words = text.slice(start, end);
  if (!words.includes('.') && !words.includes(':')) return null;
  return LINK.test(words) || MAIL.test(words) || isHost(words) ? { start, end } : null;
}
