/** The server has said no, or was not there. `code` is stable, `message` is for people. */
export class ApiError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const GONE =
  'The server does not answer. Start "hearsay review" again and open the address it prints; what was decided is kept.';
const LOCKED = 'This window’s key no longer fits: open the address that "hearsay review" has printed last.';
const UNAUTHORIZED = 401;

/** Reads an address of the API. Throws ApiError. */
export async function read<T>(address: string): Promise<T> {
  return ask<T>(address, {});
}

/** Writes: JSON there, JSON back. Throws ApiError. */
export async function write<T>(address: string, body: unknown): Promise<T> {
  return ask<T>(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Hearsay': 'page' },
    body: JSON.stringify(body),
  });
}

async function ask<T>(address: string, init: RequestInit): Promise<T> {
  const response = await fetch(`/api/${address}`, init).catch(() => null);
  if (!response) throw new ApiError('gone', GONE);
  if (response.status === UNAUTHORIZED) throw new ApiError('locked-out', LOCKED);
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const { error } = (answer ?? {}) as { error?: { code: string; message: string } };
  throw new ApiError(
    error?.code ?? 'unexpected',
    error?.message ?? `The server answered ${response.status}.`,
  );
}
