import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./Icon";

interface DisclosureProps {
  /** What is seen while it is closed. Pressing anywhere on it opens. */
  summary: ComponentChildren;
  class?: string;
  /** Whether it starts open. Later changes do not move it: from then on it is the reader's. */
  open?: boolean;
  children: ComponentChildren;
}

/** What is folded away is drawn when nothing has changed for so long, in milliseconds: nobody waits for it. */
const drawAfter = 400;

/** A part that opens and closes: the browser's own <details>, so keyboard and search-in-page come with it. */
export function Disclosure({ summary, class: className = "", open = false, children }: DisclosureProps) {
  const [startsOpen] = useState(open);
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      class={`cs-disclosure ${className}`}
      open={startsOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {summary}
        <Icon name="chevron" class="cs-chevron" />
      </summary>
      {useDrawnWhileSeen(children, isOpen)}
    </details>
  );
}

/** What was drawn last, which is drawn anew at once while it is seen, else later: typing on in a form does not pay for it. */
function useDrawnWhileSeen(children: ComponentChildren, isSeen: boolean): ComponentChildren {
  const drawn = useRef<ComponentChildren>(null);
  const [, drawAgain] = useState({});
  if (isSeen) drawn.current = children;
  // Of the effects that wait for a picture each asks the browser for one.
  useLayoutEffect(() => {
    if (isSeen) return;
    const timer = setTimeout(() => {
      drawn.current = children;
      drawAgain({});
    }, drawAfter);
    return () => clearTimeout(timer);
  }, [children, isSeen]);
  return drawn.current;
}
