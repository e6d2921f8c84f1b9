import type { RefObject } from "preact";
import { useId, useState } from "preact/hooks";
import type { LinePart } from "../../lib/core/view/shown-now";
import { wording } from "../../lib/core/words/en/sidebar";
import { IconButton } from "../ui/IconButton";
import { LineTabs } from "./LineTabs";
import { MorePanel } from "./MorePanel";
import type { SidebarProps } from "./Sidebar";
import { VerdictBar } from "./VerdictBar";

interface HeaderProps extends SidebarProps {
  part: LinePart;
  onSelect(line: number): void;
  /** Collapses it, and keeps the focus at hand. */
  press(collapse: boolean): void;
  /** Takes the focus when the sidebar was expanded by its own button. */
  collapseButton: RefObject<HTMLButtonElement | null>;
}

/** The code, the line, and the one verdict. It stays while the rest scrolls. */
export function Header(props: HeaderProps) {
  const { view, part, side, notice, collapseButton, onCollapse, press, onSelect } = props;
  const words = wording.sidebar;
  const [isMore, setMore] = useState(false);
  const id = useId();
  return (
    <header class="cs-header">
      <div class="cs-header-row">
        <h2 class="cs-title">
          <span class="cs-code">{view.code}</span>{" "}
          <span class="cs-code-title">{view.parts.length === 1 ? part.line.title : view.title}</span>
        </h2>
        {onCollapse && (
          <IconButton
            icon={side === "right" ? "collapse" : "expand"}
            label={words.collapse}
            buttonRef={collapseButton}
            onClick={() => press(true)}
          />
        )}
        <IconButton icon="more" label={words.more} expanded={isMore} controls={id} onClick={() => setMore(!isMore)} />
      </div>
      {view.parts.length > 1 && <LineTabs parts={view.parts} selected={part} onSelect={onSelect} />}
      <div id={id} hidden={!isMore}>
        {isMore && <MorePanel {...props} />}
      </div>
      <VerdictBar verdict={part.verdict} />
      {notice && (
        <p class="cs-banner" role="status">
          {notice}
        </p>
      )}
    </header>
  );
}
