import type { ComponentChildren } from 'preact';

/** What can be done with what is chosen in a list, at the foot of the screen. Nothing where too few are chosen. */
export function ChooseBar(props: {
  readonly label: string;
  readonly count: number;
  readonly atLeast: number;
  readonly onNone: () => void;
  readonly children: ComponentChildren;
}) {
  const { label, count, atLeast, onNone, children } = props;
  if (count < atLeast) return null;
  return (
    <div class="decide" role="toolbar" aria-label={label}>
      <span class="chosen" role="status">
        {count} chosen
      </span>
      {children}
      <button type="button" class="plain" onClick={onNone}>
        Choose none
      </button>
    </div>
  );
}
