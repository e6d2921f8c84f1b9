import type { ComponentChildren } from "preact";
import { Disclosure } from "./Disclosure";

interface SectionProps {
  /** Stands as a heading, so that a screen reader can go from part to part. */
  title: string;
  /** A few words at the end of the heading: a count, a state. */
  beside?: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}

/** A titled part of a surface that can be folded away. */
export function Section({ title, beside, open = true, children }: SectionProps) {
  const summary = (
    <>
      <h3 class="cs-section-title">{title}</h3>
      {/* An empty text would be set anew with each drawing, and have the browser paint the page again. */}
      {beside ? <span class="cs-section-beside">{beside}</span> : null}
    </>
  );
  return (
    <Disclosure class="cs-section" summary={summary} open={open}>
      <div class="cs-section-body">{children}</div>
    </Disclosure>
  );
}
