import type { ComponentChild } from "preact";
import { Popup } from "../../components/popup/Popup";
import { Offer } from "../../components/sidebar/Offer";
import { Sidebar, type SidebarProps } from "../../components/sidebar/Sidebar";
import { UndoNotice } from "../../components/sidebar/UndoNotice";
import type { PopupSite, PopupState, PopupView } from "../../lib/core/view/popup-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { shownViews } from "./claims";
import { MarkedForm } from "./MarkedForm";

/** One way that a surface can stand, and what a person presses to see it so. */
export interface GalleryState {
  draw(theme: "light" | "dark"): ComponentChild;
  /** Names of buttons, pressed one after the other. */
  press?: readonly string[];
}

const nothing = () => {};
const copied = async () => true;

function sidebarOf(
  name: keyof typeof shownViews,
  over: Partial<SidebarProps> = {},
  press: readonly string[] = [],
): GalleryState {
  const props = (theme: "light" | "dark"): SidebarProps => ({
    view: shownViews[name](),
    side: "right",
    theme,
    habit: "errors",
    text: "normal",
    width: 340,
    shortcut: "Alt+C",
    collapsed: false,
    onCollapse: nothing,
    onClose: nothing,
    onMoveSide: nothing,
    onHabit: nothing,
    onWidth: nothing,
    onText: nothing,
    onShowField: nothing,
    onNotCode: nothing,
    onFormAnswer: nothing,
    onOpenOptions: nothing,
    mend: {
      guard: { watch: () => nothing, judge: () => null },
      onMend: nothing,
      onUnsafe: nothing,
      onUndo: nothing,
    },
    aside: { until: () => ["2027-02-22", "2026-12-24"], onSetAside: nothing, onTakeBack: nothing, onCopy: copied },
    note: {
      onShowWords: nothing,
      onOverrule: nothing,
      onReadSelection: nothing,
      onReadPage: nothing,
      onPaste: nothing,
      onCopy: copied,
    },
    ...over,
  });
  return { draw: (theme) => <Sidebar {...props(theme)} />, press };
}

const site: PopupSite = { host: "portal.example", pattern: "https://portal.example/*", on: true };
const frame: PopupSite = { host: "claims.partner.example", pattern: "https://claims.partner.example/*", on: false };

function popupOf(state: PopupState, over: Partial<PopupView> = {}): GalleryState {
  const view = { site, state, frames: [], lines: [], mayTeach: true, troubles: [], shortcut: "Alt+C", ...over };
  const calls = { onTurnOn: nothing, onTurnOff: nothing, onStart: nothing, onReopen: nothing, onTeach: nothing };
  const ways = { onOpenOptions: nothing, onOpenPractice: nothing };
  return { draw: (theme) => <Popup view={{ ...view, theme }} {...calls} {...ways} /> };
}

const toFix = { number: 3, toFix: 2, says: ["14 units; this code is paid once a day.", "No charge."] };

/** Every state of every surface, by a name of its own. */
export const galleryStates: Readonly<Record<string, GalleryState>> = {
  "sidebar-ready": sidebarOf("ready"),
  "sidebar-fix": sidebarOf("one to fix"),
  "sidebar-know": sidebarOf("one to know"),
  "sidebar-ten": sidebarOf("ten found"),
  "sidebar-in-progress": sidebarOf("in progress"),
  "sidebar-not-read": sidebarOf("not read"),
  "sidebar-two-lines": sidebarOf("two lines"),
  "sidebar-set-aside": sidebarOf("set aside"),
  "sidebar-off": sidebarOf("one switched off"),
  "sidebar-not-here": sidebarOf("one to fix", {}, [wording.sidebar.aside.open]),
  "sidebar-why": sidebarOf("one to fix", {}, [wording.sidebar.whyFinding]),
  "sidebar-mend-asks": sidebarOf("a pair"),
  "sidebar-usual": sidebarOf("boxes still empty"),
  "sidebar-mended": sidebarOf("ready", { mended: { says: "24G: 14 → 1.", isDone: true } }),
  "sidebar-not-mended": sidebarOf("one to fix", {
    mended: { says: "24G not changed: the form did not keep it. Type it there yourself.", isDone: false },
  }),
  "sidebar-note": sidebarOf("a note read"),
  "sidebar-visit": sidebarOf("a visit beside it"),
  "sidebar-payer": sidebarOf("its payer named"),
  "sidebar-payer-unknown": sidebarOf("a payer unknown"),
  "sidebar-note-lacks": sidebarOf("a note that lacks"),
  "sidebar-more": sidebarOf("ready", {}, [wording.sidebar.more]),
  "sidebar-keys": sidebarOf("ready", {}, [wording.sidebar.keys.list]),
  "sidebar-offered": sidebarOf("a form offered"),
  "sidebar-behind": sidebarOf("ready", { notice: wording.sidebar.behind }),
  "sidebar-larger": sidebarOf("one to fix", { text: "larger" }),
  "tab-fix": sidebarOf("one to fix", { collapsed: true }),
  "tab-ready": sidebarOf("ready", { collapsed: true }),
  "tab-in-progress": sidebarOf("in progress", { collapsed: true }),
  mark: { draw: (theme) => <Offer code="17340" side="right" theme={theme} onOpen={nothing} onDismiss={nothing} /> },
  marks: { draw: (theme) => <MarkedForm theme={theme} /> },
  notice: {
    draw: () => <UndoNotice says={wording.sidebar.rememberedNotCode} onUndo={nothing} onDismiss={nothing} />,
  },
  "popup-not-here": popupOf("not-here", { site: null }),
  "popup-off": popupOf("off", { site: { ...site, on: false } }),
  "popup-off-with-frame": popupOf("off", { site: { ...site, on: false }, frames: [frame] }),
  "popup-frame-off": popupOf("frame-off", { frames: [frame] }),
  "popup-not-running": popupOf("not-running"),
  "popup-at-work": popupOf("at-work", { lines: [{ number: 2, toFix: 0, says: [] }, toFix] }),
  "popup-only-here": popupOf("at-work", { site: { ...site, on: false }, lines: [toFix] }),
  "popup-troubles": popupOf("at-work", { lines: [toFix], troubles: ["a look failed: TypeError at reader.js:1:200"] }),
  "popup-offered": popupOf("offered"),
  "popup-closed": popupOf("closed"),
  "popup-nothing-found": popupOf("nothing-found"),
};
