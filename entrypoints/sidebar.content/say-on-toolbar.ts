import type { ShownView } from "../../lib/core/view/shown-now";
import { type ToolbarView, toolbarView } from "../../lib/core/view/toolbar-view";
import { tell } from "../../lib/extension/messages";

/** Has the toolbar show what the sidebar says, each time it says something new. */
export function makeToolbarFace(): (view: ShownView | null, isOffer: boolean) => void {
  let last: ToolbarView = toolbarView(null, false);
  return (view, isOffer) => {
    const shows = toolbarView(view, isOffer);
    if (shows.badge === last.badge && shows.says === last.says) return;
    last = shows;
    tell("toolbar", { shows });
  };
}
