import { Field } from "./Field";

interface DateFieldProps {
  label: string;
  hint?: string | undefined;
  /** YYYY-MM-DD; "" where none is set. */
  value: string;
  disabled?: boolean | undefined;
  /** Called with a whole calendar date, or "". */
  onChange(day: string): void;
}

/** A calendar day, typed or chosen in the browser's own calendar. */
export function DateField({ value, onChange, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input type="date" {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </Field>
  );
}
