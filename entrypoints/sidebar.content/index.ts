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
    const sidebar = startSidebar(signal);
    void followPreferences(sidebar.usePreferences, signal);
    void watchReference(sidebar.useReference, signal);
    onMessage((message) => {
      if (message.type === "frame-read") sidebar.read(message.frameId ?? 0, message.reading);
      if (message.type === "frame-strained") sidebar.strain(message.frameId ?? 0, message.isStrained);
      if (message.type === "frame-left") sidebar.forget(message.frameId ?? 0);
      if (message.type === "reopen") sidebar.reopen();
      if (message.type === "report") return Promise.resolve(sidebar.report());
      return undefined;
    }, signal);
    void tellBackground({ type: "send-readings" });
  },
});
