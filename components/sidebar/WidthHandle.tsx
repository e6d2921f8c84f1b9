import { sidebarWidths as widths } from "../../lib/core/preferences/sidebar-widths";
import type { SidebarProps } from "./Sidebar";

/** The inner edge, to be drawn by the mouse; by keys the width is set under "More". */
export function WidthHandle({ side, onWidth }: Required<Pick<SidebarProps, "side" | "onWidth">>) {
  const widthAt = ({ clientX }: PointerEvent) => {
    const width = Math.round(side === "right" ? innerWidth - clientX : clientX);
    return Math.min(widths.most, Math.max(widths.least, width));
  };
  const isDrawn = ({ currentTarget, pointerId }: PointerEvent) =>
    (currentTarget as Element).hasPointerCapture(pointerId);
  return (
    <div
      class="cs-width"
      aria-hidden="true"
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={(event) => isDrawn(event) && onWidth(widthAt(event), false)}
      onPointerUp={(event) => isDrawn(event) && onWidth(widthAt(event), true)}
    />
  );
}
