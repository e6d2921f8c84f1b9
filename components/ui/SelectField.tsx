import { Field } from "./Field";

interface SelectFieldProps<T extends string> {
  label: string;
  hint?: string | undefined;
  value: T;
  /** Value and words of each choice, in order. */
  choices: readonly (readonly [T, string])[];
  disabled?: boolean | undefined;
  onChange(value: T): void;
}

/** A choice of one among a few. */
export function SelectField<T extends string>({ choices, value, onChange, ...field }: SelectFieldProps<T>) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice} selected={choice === value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
