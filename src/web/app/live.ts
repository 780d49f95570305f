import { useEffect, useState } from 'preact/hooks';
import type { Pulse } from '../shapes.ts';
import { ApiError, read } from './api.ts';

/** How often a window asks whether anything has changed: another's decision shows within about a second. */
const PULSE_MS = 1_000;

interface Beat extends Pulse {
  /** Why the server does not answer; null while it does. */
  readonly trouble: string | null;
}

let pulse: Beat = { stamp: '', waiting: false, check: null, trouble: null };
const listeners = new Set<(pulse: Beat) => void>();
/** What was last read from each address: shown at once, then brought up to date. */
const known = new Map<string, unknown>();

/** Asks once whether anything has changed, and tells every screen. */
export async function beat(): Promise<void> {
  const next = await read<Pulse>('pulse').then(
    (answer): Beat => ({ ...answer, trouble: null }),
    (error: unknown): Beat => ({ ...pulse, trouble: inWords(error) }),
  );
  if (JSON.stringify(next) === JSON.stringify(pulse)) return;
  pulse = next;
  for (const listener of listeners) listener(pulse);
}

/** Keeps asking while the window is open. */
export function useHeart(): string | null {
  const { trouble } = usePulse();
  useEffect(() => {
    void beat();
    const timer = setInterval(() => void beat(), PULSE_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return trouble;
}

/** What every window is told each second. */
export function usePulse(): Beat {
  const [now, setNow] = useState(pulse);
  useEffect(() => {
    listeners.add(setNow);
    return () => {
      listeners.delete(setNow);
    };
  }, []);
  return now;
}

/** Something read from the API: null until it is there. */
export interface Live<T> {
  readonly value: T | null;
  readonly error: string | null;
}

/** What an address of the API gives, kept up to date. Null asks nothing. */
export function useLive<T>(address: string | null): Live<T> {
  const { stamp } = usePulse();
  const [live, setLive] = useState<Live<T> & { readonly address: string | null }>({
    address: null,
    value: null,
    error: null,
  });
  useEffect(() => {
    if (address === null || stamp === '') return;
    let wanted = true;
    read<T>(address).then(
      (value) => {
        known.set(address, value);
        if (wanted) setLive({ address, value, error: null });
      },
      (error: unknown) => {
        if (wanted) setLive({ address, value: null, error: inWords(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [address, stamp]);
  if (address === null) return { value: null, error: null };
  if (live.address === address) return live;
  return { value: (known.get(address) as T | undefined) ?? null, error: null };
}

/** An error as a sentence. */
export function inWords(error: unknown): string {
  return error instanceof ApiError || error instanceof Error ? error.message : String(error);
}
