import { useEffect, useState } from 'preact/hooks';

/** A short message at the foot of the page. */
export interface Message {
  readonly text: string;
  readonly sort: 'done' | 'trouble' | 'also';
  readonly undo?: (() => void) | undefined;
  /** `key`: the one that does the same all over the page. */
  readonly action?: { readonly label: string; readonly key?: string; readonly run: () => void };
}

/** Long enough to read two lines twice. */
const SHOWN_MS = 8_000;
let show: (message: Message | null) => void = () => undefined;

/** Says something. The one before goes. */
export function say(message: Message): void {
  show(message);
}

/** Where messages appear; a screen reader is told of each. */
export function Toast() {
  const [message, setMessage] = useState<Message | null>(null);
  show = setMessage;
  useEffect(() => {
    if (!message || message.sort === 'trouble') return;
    const timer = setTimeout(() => {
      setMessage(null);
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {message && (
        <p class={`toast ${message.sort}`}>
          <span>{message.text}</span>
          {message.action && (
            <button type="button" onClick={message.action.run}>
              {message.action.label}
              {message.action.key !== undefined && <kbd>{message.action.key}</kbd>}
            </button>
          )}
          {message.undo && (
            <button type="button" onClick={message.undo}>
              Undo <kbd>z</kbd>
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-label="Close this message"
            onClick={() => setMessage(null)}
          >
            ×
          </button>
        </p>
      )}
    </div>
  );
}
