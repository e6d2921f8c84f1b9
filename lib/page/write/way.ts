import type { WriteTrouble } from "../../core/mend/write-outcome";

/** How one kind of control is read and written. */
export interface Way<Control extends Element = Element> {
  /** The control to be written into, where an element is one of this kind or stands for one. */
  controlOf(element: Element): Control | null;
  isFixed(control: Control): boolean;
  /** What stands there, in words that bring it back when they are written. */
  read(control: Control): string;
  /** Whether what stands there is what was to be written. */
  shows(control: Control, to: string): boolean;
  /** Writes as a person would and leaves the field; says what is known at once to be in the way. */
  write(control: Control, to: string): Promise<WriteTrouble | undefined>;
}

/** Disabled, read-only, or out of a person's reach. */
export function isDisabled(control: Element): boolean {
  return control.matches(":disabled, [aria-disabled=true], [inert], [inert] *");
}
