import { h, render } from "preact";
import { Sidebar } from "../../components/sidebar/Sidebar";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { habitOn } from "../../lib/core/preferences/sites";
import type { CardName } from "../../lib/core/view/field-marks";
import type { ShownView } from "../../lib/core/view/shown-now";
import { patternOf } from "../../lib/extension/site-grants";
import type { Calls } from "../../lib/page/surface/make-call";
import type { SidebarHost } from "../../lib/page/surface/sidebar-host";
import type { SidebarStance } from "../../lib/page/surface/sidebar-stance";
import type { makeDrawnWidth } from "./draw-width";
import type { FaceCallbacks } from "./face-callbacks";
import type { Beside } from "./known";
import { writingHere } from "./writing-here";

export interface ShownSidebar extends Beside {
  view: ShownView;
  preferences: Preferences;
  /** The card that was just asked for. */
  wanted?: CardName;
}

interface Drawn extends ShownSidebar {
  /** The page has fought the sidebar too often to be written into. */
  isWithdrawn: boolean;
  width: ReturnType<typeof makeDrawnWidth>;
}

/** Puts the sidebar where it is to stand now, and into it what it shows. */
export function drawSidebar(host: SidebarHost, stance: SidebarStance, shown: Drawn, callbacks: FaceCallbacks) {
  const { view, notice, isInStorm, outlined, mended, preferences, shortcut, wanted } = shown;
  const said = { view, notice, isInStorm, mended, shortcut, wanted };
  const { theme, side, text, width: kept } = preferences.sidebar;
  const width = shown.width.now(kept);
  const site = patternOf(location.href) ?? "";
  const habit = habitOn(preferences, site);
  const collapsed = stance.stand({ side, width, habit, calls: callsOf(view.verdict) }) === "tab";
  host.place(side, collapsed, { width, top: stance.top() });
  const outline = { outlined, onOutline: callbacks.onOutline };
  const onCollapse = (collapse: boolean) => stance.press(collapse ? "fold" : "open");
  const standing = { side, theme, text, width, habit, collapsed, onCollapse };
  const writing = writingHere({ ...shown, site }, callbacks, host.press);
  render(
    h(Sidebar, { ...callbacks, ...standing, ...writing, onWidth: shown.width.onWidth, ...said, outline }),
    host.mount,
  );
  host.settle();
  host.stayAlive();
  stance.placed();
}

function callsOf({ kind }: ShownView["verdict"]): Calls {
  return kind === "fix" || kind === "ready" ? kind : "neither";
}
