import type { RefObject } from "preact";
import type { ShownView } from "../../lib/core/view/shown-now";
import { countToFix } from "../../lib/core/view/verdict-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Icon } from "../ui/Icon";
import { verdictIcons } from "./VerdictBar";

interface CollapsedTabProps {
  view: ShownView;
  /** Takes the focus when the sidebar was collapsed by its own button. */
  buttonRef: RefObject<HTMLButtonElement | null>;
  onExpand(): void;
}

/**
 * The slim tab at the edge: the verdict, the code, and how much is to be fixed. Where nothing is asked of the person it is
 * the verdict's sign alone. All of it is the button.
 */
export function CollapsedTab({ view, buttonRef, onExpand }: CollapsedTabProps) {
  const { kind, word } = view.verdict;
  const toFix = countToFix(view.findings);
  const isQuiet = kind === "ready" || kind === "in-progress";
  return (
    <div class="cs-tab" data-verdict-kind={kind}>
      <button
        type="button"
        class="cs-tab-button"
        ref={buttonRef}
        aria-label={wording.sidebar.expand}
        onClick={onExpand}
      >
        <Icon name={verdictIcons[kind]} />
      </button>
      <p class="cs-spoken">{word}</p>
      {!isQuiet && <p class="cs-tab-code">{view.code}</p>}
      {kind === "fix" && <p class="cs-tab-count">{toFix}</p>}
    </div>
  );
}
