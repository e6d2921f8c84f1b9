import { optionsWording } from "../../lib/core/words/en/options";
import { TextField } from "../ui/TextField";

interface DayFieldProps {
  label: string;
  days: number | undefined;
  hint?: string | undefined;
  disabled: boolean;
  /** Called with whole days from 1 to 3660, or undefined: no limit. */
  onChange(days: number | undefined): void;
}

/** Days within which something must be done: a whole number that is saved, or a sentence that says why not. */
export function DayField({ days, onChange, ...field }: DayFieldProps) {
  return (
    <TextField
      numeric
      value={days === undefined ? "" : String(days)}
      check={(text) => (areDays(text) ? null : optionsWording.daysProblem(text))}
      onChange={(text) => onChange(text.trim() === "" ? undefined : Number(text))}
      {...field}
    />
  );
}

function areDays(text: string): boolean {
  const digits = text.trim();
  return digits === "" || (/^\d{1,4}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 3660);
}
