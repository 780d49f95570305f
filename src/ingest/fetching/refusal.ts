/**
 * Why a page was not fetched. Stable, for scripts.
 * Of the address: `bad-address`, `unsupported-scheme`, `credentials`, `bad-port`, `private-address`.
 * Of the way there: `unresolved`, `unreachable`, `tls`, `timeout`, `too-many-redirects`, `downgrade`, `robots`.
 * Of the answer: `busy`, `not-there`, `not-allowed`, `http-error`, `bad-answer`, `headers-too-large`, `too-large`,
 * `bad-encoding`, `truncated`, `unsupported`.
 */
export type FetchCode =
  | 'bad-address'
  | 'unsupported-scheme'
  | 'credentials'
  | 'bad-port'
  | 'private-address'
  | 'unresolved'
  | 'unreachable'
  | 'tls'
  | 'timeout'
  | 'too-many-redirects'
  | 'downgrade'
  | 'robots'
  | 'busy'
  | 'not-there'
  | 'not-allowed'
  | 'http-error'
  | 'bad-answer'
  | 'headers-too-large'
  | 'too-large'
  | 'bad-encoding'
  | 'truncated'
  | 'unsupported';

/** A page that was not fetched, and what to do: a value to whoever asked, an error only inside this folder. */
export class Refusal extends Error {
  readonly code: FetchCode;

  constructor(code: FetchCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What the system and undici call their errors, and what they are to us. */
const CODES: readonly (readonly [RegExp, FetchCode, string])[] = [
  [
    /^(?:ENOTFOUND|EAI_)/u,
    'unresolved',
    'No such host is known: look at the address, and whether you are online.',
  ],
  [
    /^UND_ERR_HEADERS_OVERFLOW|^HPE_HEADER_OVERFLOW/u,
    'headers-too-large',
    'It answers with headers far beyond any page.',
  ],
  [
    /^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|^ETIMEDOUT/u,
    'timeout',
    'It does not answer in time: try again later.',
  ],
  [
    /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH/u,
    'truncated',
    'Its answer ends before it is whole: try again later.',
  ],
  [/^Z_|^ERR_(?:BROTLI|_)/u, 'bad-encoding', 'Its answer cannot be unpacked as it says it is packed.'],
  [/^HPE_|^HTTPParserError|^UND_ERR_RESPONSE/u, 'bad-answer', 'It does not answer as a web server does.'],
  [
    /^(?:CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/u,
    'tls',
    'Its certificate does not hold.',
  ],
];

/** Any error on the way to a page as a refusal with one of our codes. */
export function asRefusal(error: unknown): Refusal {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause;
    if (cause.name === 'TimeoutError')
      return new Refusal('timeout', 'It does not answer in time: try again later.');
    const code = String(('code' in cause ? cause.code : undefined) ?? cause.name);
    const known = CODES.find(([pattern]) => pattern.test(code));
    if (known) return new Refusal(known[1], known[2]);
  }
  const words = error instanceof Error ? error.message : String(error);
  return new Refusal('unreachable', `It cannot be reached (${words}).`);
}
