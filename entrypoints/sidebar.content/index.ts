import { defineContentScript } from "wxt/utils/define-content-script";
import { followPreferences } from "../../lib/extension/follow-preferences";
import { onMessage, tellBackground } from "../../lib/extension/messages";
import { watchReference } from "../../lib/extension/reference-news";
import { ownScripts } from "../../lib/page/own-scripts";
import { startSidebar } from "./start-sidebar";

// Injected into the top frame of a page with a claim: merges the frames' readings and stands beside the form.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("sidebar");
    if (!signal) return;
    const { learn, ...sidebar } = startSidebar(signal);
    void followPreferences((preferences) => learn({ preferences }), signal);
    void watchReference((reference) => learn({ reference }), signal);
    onMessage((message) => {
      if (message.type === "frame-read") sidebar.read(message.frameId ?? 0, message.reading);
      if (message.type === "frame-strained") sidebar.strain(message.frameId ?? 0, message.isStrained);
      if (message.type === "frame-left") sidebar.forget(message.frameId ?? 0);
      if (message.type === "lesson" || message.type === "lesson-over") learn({ isAside: message.type === "lesson" });
      if (message.type === "reopen") learn({ isClosed: false });
      if (message.type === "report") return Promise.resolve(sidebar.report());
      return undefined;
    }, signal);
    void tellBackground({ type: "send-readings" });
  },
});
