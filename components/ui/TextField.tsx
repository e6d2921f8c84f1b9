import { useState } from "preact/hooks";
import { Field } from "./Field";

interface TextFieldProps {
  label: string;
  hint?: string | undefined;
  value: string;
  /** More than one: a box that grows with its text. */
  lines?: number;
  /** What holds while nothing is typed. */
  placeholder?: string;
  /** Digits are wanted: phones show their number keys. Not type="number", which hides a wrong text from `check`. */
  numeric?: boolean;
  disabled?: boolean | undefined;
  /** A sentence where the text cannot be taken; it is then shown and not handed on. */
  check?(text: string): string | null;
  onChange(text: string): void;
}

/**
 * A text box whose changes are handed on as typed. While it is being typed in, the draft stands: a stored value that
 * comes back tidied ("A, " as "A") must not move the words under the typist's fingers.
 */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, lines = 1, placeholder = "", numeric, disabled, check, onChange } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const problem = draft === null ? null : check?.(draft);
  const events = {
    value: draft ?? value,
    placeholder,
    onInput(event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) {
      const text = event.currentTarget.value;
      setDraft(text);
      if (!check?.(text)) onChange(text);
    },
    onBlur() {
      if (!problem) setDraft(null);
    },
  };
  return (
    <Field label={label} hint={hint} problem={problem} disabled={disabled}>
      {(control) =>
        lines > 1 ? (
          <textarea rows={lines} {...control} {...events} />
        ) : (
          <input type="text" autocomplete="off" {...(numeric && { inputMode: "numeric" })} {...control} {...events} />
        )
      }
    </Field>
  );
}
