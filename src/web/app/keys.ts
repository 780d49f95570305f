import { useLayoutEffect } from 'preact/hooks';

/** What a key does here, in words for the help. */
export interface Shortcut {
  readonly does: string;
  readonly run: () => void;
}

export type Shortcuts = Readonly<Record<string, Shortcut>>;

const stack: Shortcuts[] = [];
/** Where a person has turned single keys off (they collide with speech input for some: WCAG 2.1.4). */
const OFF = 'hearsay-keys-off';

export function keysAreOff(): boolean {
  return localStorage.getItem(OFF) !== null;
}

export function turnKeys(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'yes');
}

/** Every shortcut that works now: those of the screen come first. */
export function shortcutsNow(): Shortcuts {
  return Object.assign({}, ...stack) as Shortcuts;
}

/**
 * Lets these keys work while the part that asks is on the page. "Shift+j" is a name too. Those that work `everywhere`
 * give way to those of a screen.
 */
export function useKeys(shortcuts: Shortcuts, { everywhere = false } = {}): void {
  // In place before the next key can come: a fast "j c" must never decide on the finding before.
  useLayoutEffect(() => {
    if (everywhere) stack.unshift(shortcuts);
    else stack.push(shortcuts);
    return () => {
      stack.splice(stack.indexOf(shortcuts), 1);
    };
  });
}

/** Listens to the keyboard for the whole page. Keys are left alone while somebody types or a dialog is open. */
export function listenToKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    if (keysAreOff() && event.key !== 'Escape') return;
    const shortcut = stack.findLast((one) => nameOf(event) in one)?.[nameOf(event)];
    if (!shortcut || (event.key === 'Enter' && isPressable(event.target))) return;
    event.preventDefault();
    shortcut.run();
  };
  document.addEventListener('keydown', listen);
  return () => {
    document.removeEventListener('keydown', listen);
  };
}

function nameOf({ key, shiftKey }: KeyboardEvent): string {
  const letter = key.length === 1 && /[a-z]/iu.test(key);
  return shiftKey && (letter || key.length > 1) ? `Shift+${letter ? key.toLowerCase() : key}` : key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'))
  );
}

/** Enter on a link or button is theirs. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLAnchorElement || target instanceof HTMLButtonElement;
}
