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
    const { learn, notes, ...sidebar } = startSidebar(signal);
    void followPreferences((preferences) => learn({ preferences }), signal);
    void watchReference((reference) => learn({ reference }), signal);
    onMessage((message) => {
      const frameId = "frameId" in message ? (message.frameId ?? 0) : 0;
      if (message.type === "frame-read") sidebar.hear((frames) => frames.set(frameId, message.reading));
      if (message.type === "frame-strained") sidebar.hear((frames) => frames.strain(frameId, message.isStrained));
      if (message.type === "note-read") notes.frame(frameId, message.note);
      if (message.type === "selection-read" && message.text.trim() !== "") notes.giveSelection(frameId, message.text);
      if (message.type === "frame-left") {
        sidebar.hear((frames) => frames.delete(frameId));
        notes.frame(frameId, null);
      }
      if (message.type === "lesson" || message.type === "lesson-over") learn({ isAside: message.type === "lesson" });
      if (message.type === "reopen") learn({ isClosed: false });
      if (message.type === "report") return Promise.resolve(sidebar.report());
      return undefined;
    }, signal);
    void tellBackground({ type: "send-readings" });
  },
});
