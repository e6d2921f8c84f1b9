import type { PopupView } from "../../lib/core/view/popup-view";

export function makePopupView(over: Partial<PopupView> = {}): PopupView {
  return {
    site: { host: "portal.example", pattern: "https://portal.example/*", on: false },
    frames: [],
    sidebar: "off",
    ...over,
  };
}
