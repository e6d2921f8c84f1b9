import { defineContentScript } from "wxt/utils/define-content-script";
import { onMessage, tellBackground } from "../../lib/extension/messages";
import { loadPreferences, watchPreferences } from "../../lib/extension/preference-store";
import { watchReference } from "../../lib/extension/reference-news";
import { ownScripts } from "../../lib/page/own-scripts";
import { startSidebar } from "./start-sidebar";

// Injected into the top frame of a page with a claim: merges the frames' readings and stands beside the form.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  async main() {
    const signal = ownScripts.begin("sidebar");
    if (!signal) return;
    const sidebar = startSidebar(await loadPreferences(), signal);
    watchPreferences(sidebar.usePreferences, signal);
    void watchReference(sidebar.useReference, signal);
    onMessage((message) => {
      if (message.type === "frame-read") sidebar.read(message.frameId ?? 0, message.reading);
      if (message.type === "frame-left") sidebar.forget(message.frameId ?? 0);
      if (message.type === "lesson" || message.type === "lesson-over") sidebar.stepAside(message.type === "lesson");
      if (message.type === "reopen") sidebar.reopen();
      if (message.type === "report") return Promise.resolve(sidebar.report());
      return undefined;
    }, signal);
    void tellBackground({ type: "send-readings" });
  },
});
