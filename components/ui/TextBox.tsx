import type { Ref } from "preact";
import { Field } from "./Field";

interface TextBoxProps {
  label: string;
  hint?: string | undefined;
  problem?: string | null | undefined;
  disabled?: boolean | undefined;
  type?: "text" | "search";
  longest?: number;
  box?: Ref<HTMLInputElement>;
  value: string;
  onInput(text: string): void;
}

/** A box whose text is its caller's: for what is typed and then added, tried or searched for. */
export function TextBox({ type = "text", longest, box, value, onInput, ...field }: TextBoxProps) {
  const events = { onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value) };
  const own = { ...(longest !== undefined && { maxLength: longest }), ...(box && { ref: box }) };
  return (
    <Field {...field}>
      {(control) =>
        type === "search" ? (
          <input type="search" autocomplete="off" {...own} {...control} value={value} {...events} />
        ) : (
          <input type="text" autocomplete="off" {...own} {...control} value={value} {...events} />
        )
      }
    </Field>
  );
}
