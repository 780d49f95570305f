import type { Deciding } from './deciding.tsx';

/** The decisions as buttons with their keys, always at hand at the foot of the screen. */
export function DecisionBar({ deciding, count }: { readonly deciding: Deciding; readonly count: number }) {
  return (
    <div class="decide" role="toolbar" aria-label="Decide">
      {count > 0 && (
        <span class="chosen" role="status">
          {count} chosen
        </span>
      )}
      <button type="button" class="confirm" onClick={deciding.confirm}>
        <span aria-hidden="true">✓</span> Confirm <kbd>c</kbd>
      </button>
      <button type="button" class="dismiss" onClick={deciding.dismiss}>
        <span aria-hidden="true">×</span> Dismiss… <kbd>x</kbd>
      </button>
      <button type="button" class="follow-up" onClick={deciding.followUp}>
        <span aria-hidden="true">→</span> Follow up <kbd>f</kbd>
      </button>
      <button type="button" class="plain undo" onClick={deciding.undo}>
        <span aria-hidden="true">↶</span> <span class="word">Undo</span> <kbd>z</kbd>
      </button>
    </div>
  );
}
