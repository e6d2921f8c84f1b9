import { defineContentScript } from "wxt/utils/define-content-script";
import { type Message, onMessage, tellBackground } from "../../lib/extension/messages";
import { watchStore } from "../../lib/extension/watch-store";
import { ownScripts } from "../../lib/page/watch/own-scripts";
import { startSidebar } from "./start-sidebar";

const ofFrames: ReadonlySet<Message["type"]> = new Set(["frame-read", "frame-strained", "frame-left"] as const);

// Injected into the top frame of a page with a claim: merges the frames' readings and stands beside the form.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("sidebar");
    if (!signal) return;
    const { frames, learn, notes, update, report } = startSidebar(signal);
    watchStore(() => void update(), signal);
    onMessage((message) => {
      const frameId = "frameId" in message ? (message.frameId ?? 0) : 0;
      if (message.type === "frame-read") frames.set(frameId, message.sight);
      if (message.type === "frame-strained") frames.strain(frameId, message.isStrained);
      if (message.type === "frame-left") frames.delete(frameId);
      if (ofFrames.has(message.type)) void update();
      if (message.type === "note-read") notes.frame(frameId, message.note);
      if (message.type === "frame-left") notes.frame(frameId, null);
      if (message.type === "selection-read" && message.text.trim() !== "") notes.giveSelection(frameId, message.text);
      if (message.type === "lesson" || message.type === "lesson-over") learn({ isAside: message.type === "lesson" });
      if (message.type === "reopen") learn({ isClosed: false });
      if (message.type === "page-report") return Promise.resolve(report());
      return undefined;
    }, signal);
    void tellBackground({ type: "send-readings" });
  },
});
