import type { PopupView } from "../../lib/core/view/popup-view";

export function makePopupView(over: Partial<PopupView> = {}): PopupView {
  return {
    site: { host: "portal.example", pattern: "https://portal.example/*", on: false },
    state: "off",
    frames: [],
    lines: [],
    mayTeach: false,
    troubles: [],
    shortcut: "Alt+C",
    ...over,
  };
}
