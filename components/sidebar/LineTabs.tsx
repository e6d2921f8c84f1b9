import type { LinePart } from "../../lib/core/view/shown-now";
import { countToFix } from "../../lib/core/view/verdict-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Icon } from "../ui/Icon";
import { verdictIcons } from "./VerdictBar";

interface LineTabsProps {
  parts: LinePart[];
  selected: LinePart;
  onSelect(line: number): void;
}

/** Several lines hold the code: each is a tab with its own verdict, as a sign and in words. */
export function LineTabs({ parts, selected, onSelect }: LineTabsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = (parts.indexOf(selected) + step + parts.length) % parts.length;
    onSelect(parts[at]?.line.index ?? 0);
    const tabs = (event.currentTarget as Element).querySelectorAll<HTMLElement>("[role=tab]");
    tabs[at]?.focus();
  };
  return (
    <div class="cs-tabs" role="tablist" aria-label={wording.sidebar.lines} tabIndex={-1} onKeyDown={onKeyDown}>
      {parts.map((part) => {
        const { line, verdict, findings } = part;
        const toFix = countToFix(findings);
        return (
          <button
            key={line.index}
            type="button"
            role="tab"
            class="cs-line-tab"
            data-line-tab={line.index}
            data-verdict-kind={verdict.kind}
            aria-selected={part === selected}
            tabIndex={part === selected ? 0 : -1}
            onClick={() => onSelect(line.index)}
          >
            <Icon name={verdictIcons[verdict.kind]} />
            {wording.sidebar.lineTab(line.index + 1)}
            {toFix > 0 && <span aria-hidden="true">· {toFix}</span>}
            <span class="cs-spoken">{verdict.word}</span>
          </button>
        );
      })}
    </div>
  );
}
