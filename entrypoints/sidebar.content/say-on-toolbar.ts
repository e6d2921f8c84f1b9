import type { Preferences } from "../../lib/core/preferences/preferences";
import { type ForToolbar, type ToolbarView, toolbarView } from "../../lib/core/view/toolbar-view";
import { tell } from "../../lib/extension/messages";

/** Has the toolbar show what the sidebar says, each time it says something new. */
export function makeToolbarFace(): (shown: ForToolbar, preferences: Preferences) => void {
  let last: ToolbarView = { badge: "", says: null, isUrgent: false };
  return (shown, { sidebar }) => {
    const shows = toolbarView(shown, sidebar.badge);
    if (shows.badge === last.badge && shows.says === last.says) return;
    last = shows;
    tell("toolbar", { shows });
  };
}
