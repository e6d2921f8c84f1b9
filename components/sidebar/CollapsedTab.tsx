import type { RefObject } from "preact";
import type { ShownView } from "../../lib/core/view/shown-now";
import { isToFix } from "../../lib/core/view/verdict-view";
import { wording } from "../../lib/core/view/wording";
import { Icon } from "../ui/Icon";
import { verdictIcons } from "./VerdictBar";

interface CollapsedTabProps {
  view: ShownView;
  side: "left" | "right";
  /** Takes the focus when the sidebar was collapsed by its own button. */
  buttonRef: RefObject<HTMLButtonElement | null>;
  onExpand(): void;
}

/** The slim tab at the edge: the code, and how many problems wait behind it. All of it is the button. */
export function CollapsedTab({ view, side, buttonRef, onExpand }: CollapsedTabProps) {
  const { kind, word } = view.verdict;
  const toFix = view.findings.filter(isToFix).length;
  return (
    <div class="cs-tab" data-verdict-kind={kind}>
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
      {/* Only what is to be fixed is counted; all else is a sign. */}
      <p class="cs-tab-count">
        <span aria-hidden="true">{kind === "fix" ? toFix : <Icon name={verdictIcons[kind]} />}</span>
        <span class="cs-spoken">{word}</span>
      </p>
    </div>
  );
}
