import type { RefObject } from "preact";
import { wording } from "../../lib/core/view/wording";
import { IconButton } from "../ui/IconButton";
import type { SidebarProps } from "./Sidebar";
import { VerdictBar } from "./VerdictBar";

interface HeaderProps extends SidebarProps {
  /** Takes the focus when the sidebar was expanded by its own button. */
  collapseButton: RefObject<HTMLButtonElement | null>;
}

/** The code's number and name, and the buttons that move the sidebar about. It stays while the rest scrolls. */
export function Header(props: HeaderProps) {
  const { view, side, notice, collapseButton, onCollapse, onClose, onMoveSide, onOpenOptions } = props;
  const words = wording.sidebar;
  const other = side === "right" ? "left" : "right";
  return (
    <header class="cs-header">
      <div class="cs-header-row">
        <p class="cs-brand">{wording.product}</p>
        <IconButton icon="options" label={words.openOptions} onClick={onOpenOptions} />
        <IconButton icon={other} label={other === "left" ? words.moveLeft : words.moveRight} onClick={onMoveSide} />
        <IconButton
          icon={side === "right" ? "collapse" : "expand"}
          label={words.collapse}
          buttonRef={collapseButton}
          onClick={() => onCollapse(true)}
        />
        <IconButton icon="close" label={words.close} onClick={onClose} />
      </div>
      <h1 class="cs-title">
        <span class="cs-code">{view.code}</span> <span class="cs-code-title">{view.title}</span>
      </h1>
      <VerdictBar verdict={view.verdict} />
      {notice && (
        <p class="cs-banner" role="status">
          {notice}
        </p>
      )}
    </header>
  );
}
