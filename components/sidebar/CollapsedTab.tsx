import type { RefObject } from "preact";
import type { SidebarView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Icon } from "../ui/Icon";
import { countFindings, findingKinds } from "./count-findings";

interface CollapsedTabProps {
  view: SidebarView;
  side: "left" | "right";
  /** Takes the focus when the sidebar was collapsed by its own button. */
  buttonRef: RefObject<HTMLButtonElement | null>;
  onExpand(): void;
}

/** The slim tab at the edge: the code, and how many problems wait behind it. All of it is the button. */
export function CollapsedTab({ view, side, buttonRef, onExpand }: CollapsedTabProps) {
  const counts = countFindings(view.findings);
  // What is unsure is no problem yet: it counts inside, not on the tab.
  const problems = counts.error + counts.warning + counts.info;
  return (
    <div class="cs-tab" data-kind={findingKinds.find((kind) => counts[kind] > 0)}>
      <button
        type="button"
        class="cs-tab-button"
        ref={buttonRef}
        aria-label={wording.sidebar.expand}
        onClick={onExpand}
      >
        <Icon name={side === "right" ? "expand" : "collapse"} />
      </button>
      <p class="cs-tab-code">{view.code}</p>
      <p class="cs-tab-count">
        <span aria-hidden="true">{problems}</span>
        <span class="cs-spoken">{wording.problemCount(problems)}</span>
      </p>
    </div>
  );
}
