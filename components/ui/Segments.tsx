import { useId } from "preact/hooks";

interface SegmentsProps<T extends string> {
  /** What is chosen; for who cannot see the words beside it. */
  legend: string;
  value: T;
  /** Value and words of each choice, in order. */
  choices: readonly (readonly [T, string])[];
  disabled?: boolean | undefined;
  onChange(value: T): void;
}

/** A choice of one among a few that are all in sight: one press, or an arrow key. */
export function Segments<T extends string>({ legend, value, choices, disabled = false, onChange }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset class="cs-segments" disabled={disabled}>
      <legend class="cs-spoken">{legend}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
