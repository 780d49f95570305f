import { useEffect, useState } from 'preact/hooks';

/** The screens, as their addresses name them. */
export const SCREENS = ['findings', 'events', 'sources', 'speakers', 'runs', 'log'] as const;
export type Screen = (typeof SCREENS)[number];
/** As people call them. */
export const SCREEN_NAMES: Readonly<Record<Screen, string>> = {
  findings: 'Findings',
  events: 'Events',
  sources: 'Sources',
  speakers: 'Speakers',
  runs: 'Runs',
  log: 'Log',
};

/** Where the page is: `#/findings/F-1a2b3c4d?relation=conflict`. */
export interface Route {
  readonly screen: Screen;
  readonly id: string | null;
  readonly query: URLSearchParams;
}

/** Reads an address; what it does not know leads to the findings. */
export function routeFrom(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/u, '').split('?');
  const [name = '', id] = path.split('/');
  const screen = SCREENS.find((one) => one === name) ?? 'findings';
  return { screen, id: id ? decoded(id) : null, query: new URLSearchParams(search) };
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** The address of a screen, of one thing on it, and of what is chosen there. */
export function hashOf(
  screen: Screen,
  id: string | null = null,
  query: URLSearchParams | null = null,
): string {
  const search = query?.toString() ?? '';
  return `#/${screen}${id === null ? '' : `/${encodeURIComponent(id)}`}${search === '' ? '' : `?${search}`}`;
}

/** Goes there; with `replace`, without leaving a trace in the browser's history. */
export function go(hash: string, { replace = false } = {}): void {
  if (hash === location.hash) return;
  if (replace) {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = hash;
}

/** Where the page is, kept up with the address. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return routeFrom(hash);
}
