/** A line to type in, under its label. */
export function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** The keyboard begins here. */
  readonly first?: boolean;
  readonly longest?: number;
  /** How a value looks. */
  readonly like?: string;
}) {
  const { name, label, value, onValue, first = false, longest, like } = props;
  return (
    <label class="field">
      <span>{label}</span>
      <input
        name={name}
        value={value}
        maxLength={longest}
        placeholder={like}
        autocomplete="off"
        data-first={first ? true : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}
