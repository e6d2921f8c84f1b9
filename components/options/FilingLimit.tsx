import { wording } from "../../lib/core/view/wording";
import { TextField } from "../ui/TextField";

interface FilingLimitProps {
  days: number | undefined;
  hint?: string | undefined;
  disabled: boolean;
  /** Called with whole days from 1 to 3660, or undefined: no limit. */
  onChange(days: number | undefined): void;
}

/** The days within which a claim must be filed: a whole number that is saved, or a sentence that says why not. */
export function FilingLimit({ days, onChange, ...field }: FilingLimitProps) {
  const words = wording.options;
  return (
    <TextField
      label={words.filingLimit}
      numeric
      value={days === undefined ? "" : String(days)}
      check={(text) => (isLimit(text) ? null : words.filingLimitProblem(text))}
      onChange={(text) => onChange(text.trim() === "" ? undefined : Number(text))}
      {...field}
    />
  );
}

function isLimit(text: string): boolean {
  const digits = text.trim();
  return digits === "" || (/^\d{1,4}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 3660);
}
