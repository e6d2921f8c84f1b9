import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "./Icon";

interface DisclosureProps {
  /** What is seen while it is closed. Pressing anywhere on it opens. */
  summary: ComponentChildren;
  class?: string;
  /** Whether it starts open. Later changes do not move it: from then on it is the reader's. */
  open?: boolean;
  children: ComponentChildren;
}

/** What is folded away is drawn when the surface has long been painted, in milliseconds: nobody waits for it. */
const fillAfter = 400;

/** A part that opens and closes: the browser's own <details>, so keyboard and search-in-page come with it. */
export function Disclosure({ summary, class: className = "", open = false, children }: DisclosureProps) {
  const [startsOpen] = useState(open);
  const [isFilled, fill] = useState(open);
  useEffect(() => {
    const timer = setTimeout(fill, fillAfter, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <details class={`cs-disclosure ${className}`} open={startsOpen} onToggle={() => fill(true)}>
      <summary>
        {summary}
        <Icon name="chevron" class="cs-chevron" />
      </summary>
      {isFilled && children}
    </details>
  );
}
