import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./Icon";

interface FieldProps {
  label: string;
  /** What to type, or what it leads to: read with the label. */
  hint?: string | undefined;
  /** A sentence that says what is wrong with what was typed. */
  problem?: string | null | undefined;
  disabled?: boolean | undefined;
  /** Draws the control with the attributes that tie it to label, hint and problem. */
  children(control: ControlAttributes): ComponentChildren;
}

/** For the control itself: spread them on the input, select or textarea. */
export interface ControlAttributes {
  id: string;
  class: string;
  disabled: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

/** A control with its label above, and its hint and problem beneath. */
export function Field({ label, hint, problem, disabled = false, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div class="cs-field">
      <label for={id}>{label}</label>
      {children({
        id,
        class: "cs-input",
        disabled,
        ...(described && { "aria-describedby": described }),
        ...(problem && { "aria-invalid": true as const }),
      })}
      {problem && (
        <p id={`${id}-problem`} class="cs-problem" role="alert">
          <Icon name="error" />
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="cs-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
