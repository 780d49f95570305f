import { useEffect } from 'preact/hooks';

/** Names the window after what it shows. */
export function useTitle(name: string): void {
  useEffect(() => {
    document.title = `${name} · Hearsay`;
  }, [name]);
}
