import { defineContentScript } from "wxt/utils/define-content-script";
import { knownCodes } from "../lib/core/knowledge/codes/known-codes";
import { holdsKnownLine } from "../lib/core/reading/known-line";
import { onMessage, tellBackground } from "../lib/extension/messages";
import { openClosedRoot } from "../lib/extension/open-closed-root";
import { askTeaching, watchTeaching } from "../lib/extension/site-teaching";
import { ownScripts } from "../lib/page/own-scripts";
import { pointAt } from "../lib/page/point-at";
import { scan } from "../lib/page/scan";
import { selectedText } from "../lib/page/selected-text";
import { watchNote } from "../lib/page/watch-note";
import { watchReading } from "../lib/page/watch-reading";

// Injected into frames that hold a known code, and into all frames of a page with a claim: turns them into plain data.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  async main() {
    const signal = ownScripts.begin("reader");
    if (!signal) return;
    const taught = await askTeaching();
    if (signal.aborted) return;
    let found = false;
    const note = watchNote(openClosedRoot, signal, (read) => void tellBackground({ type: "note-read", note: read }));
    const watch = watchReading({
      openRoot: openClosedRoot,
      taught,
      signal,
      onSettled: () => note.changed(),
      onRead: (reading) => {
        const holds = holdsKnownLine(reading, knownCodes);
        if (holds && !found) void tellBackground({ type: "line-found" });
        found = holds;
        void tellBackground({ type: "frame-read", reading });
      },
      onStrain: (isStrained) => void tellBackground({ type: "frame-strained", isStrained }),
    });
    watchTeaching(watch.learn, signal);
    onMessage((message) => {
      if (message.type === "send-readings") {
        watch.sendAgain();
        note.sendAgain();
      }
      if (message.type === "send-selection")
        void tellBackground({ type: "selection-read", text: selectedText(document) });
      if (message.type === "show-words") note.show(message.words);
      if (message.type === "rest" && !scan(document, knownCodes, openClosedRoot)) ownScripts.end("reader");
      if (message.type === "show-field") pointAt(watch.elementOf(message.fieldId));
      return undefined;
    }, signal);
    const onLoad = (event: Event) =>
      event.target instanceof HTMLIFrameElement && void tellBackground({ type: "frame-opened" });
    // On the document: the load of a frame never reaches the window.
    document.addEventListener("load", onLoad, { capture: true, signal });
    addEventListener("pagehide", () => void tellBackground({ type: "frame-left" }), { signal });
  },
});
