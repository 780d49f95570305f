import { Refusal } from './refusal.ts';

/** What a page says it is. Null where it does not say; what it is in fact, its reader finds out. */
export interface ContentType {
  /** "text/html", in small letters. */
  readonly mediaType: string | null;
  /** "windows-1251", in small letters, as the header has it. */
  readonly charset: string | null;
}

/** What may hold an article or lead to some; pictures, films, programs and the like are not even read. */
const READ: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/json',
  'application/pdf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
  'multipart/related',
  'application/octet-stream',
]);

const CHARSET = /;\s*charset\s*=\s*"?([\w:.-]{1,40})/iu;

/** Reads a Content-Type header. Throws Refusal `unsupported` where no article can be in it. */
export function contentType(header: string | undefined): ContentType {
  const mediaType = header?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (mediaType === '') return { mediaType: null, charset: null };
  if (!READ.has(mediaType))
    throw new Refusal(
      'unsupported',
      `It is ${mediaType.slice(0, 80)}, and no article can be read from that.`,
    );
  return { mediaType, charset: CHARSET.exec(header ?? '')?.[1]?.toLowerCase() ?? null };
}
