import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { Icon } from "./Icon";

interface RevealProps {
  /** Words of the button; they stay the same while it is open, aria-expanded tells the state. */
  label: string;
  /** Further buttons on the same row, before and after it. */
  before?: ComponentChildren;
  beside?: ComponentChildren;
  /** A press by mouse leaves the page's selection as it is. */
  keepsSelection?: boolean;
  /** Tab passes it by: arrow keys lead to it. */
  byArrows?: boolean;
  children: ComponentChildren;
}

/** A quiet button that shows more beneath it, for what is wanted now and then. */
export function Reveal({ label, before, beside, keepsSelection = false, byArrows = false, children }: RevealProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="cs-reveal">
      <div class="cs-reveal-row">
        {before}
        <button
          type="button"
          class="cs-quiet-button"
          aria-expanded={open}
          // Named only while it is there: a reference to nothing is an error to assistive technology.
          {...(open && { "aria-controls": id })}
          {...(byArrows && { tabIndex: -1 })}
          {...(keepsSelection && { onMouseDown: (event) => event.preventDefault() })}
          onClick={() => setOpen(!open)}
        >
          {label}
          <Icon name="chevron" class="cs-chevron" />
        </button>
        {beside}
      </div>
      {open && (
        <div id={id} class="cs-reveal-body">
          {children}
        </div>
      )}
    </div>
  );
}
