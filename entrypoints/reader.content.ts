import { defineContentScript } from "wxt/utils/define-content-script";
import { knownCodes } from "../lib/core/knowledge/codes/known-codes";
import type { SiteTeaching } from "../lib/core/portals/layout";
import { mayHoldKnownLine } from "../lib/core/reading/known-line";
import type { FrameSight } from "../lib/core/reading/reading";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { followTeaching } from "../lib/extension/in-page/site-teaching";
import { onMessage, tellBackground } from "../lib/extension/messages";
import { pointAt } from "../lib/page/surface/point-at";
import { ownScripts } from "../lib/page/watch/own-scripts";
import { tellPageSettled } from "../lib/page/watch/page-settled";
import { type ReadingWatch, watchReading } from "../lib/page/watch/watch-reading";

// Injected into frames that hold a known code, and into all frames of a page with a claim: turns them into plain data.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("reader");
    if (!signal) return;
    let found = false;
    let watch: ReadingWatch | undefined;
    const onRead = (sight: FrameSight) => {
      const holds = mayHoldKnownLine(sight, knownCodes);
      if (holds && !found) void tellBackground({ type: "line-found" });
      found = holds;
      void tellBackground({ type: "frame-read", sight });
    };
    const onStrain = (isStrained: boolean) => void tellBackground({ type: "frame-strained", isStrained });
    const start = (taught: SiteTeaching) =>
      watchReading({ openRoot: openClosedRoot, taught, signal, onSettled: tellPageSettled, onRead, onStrain });
    followTeaching((taught) => {
      if (watch) watch.learn(taught);
      else watch = start(taught);
    }, signal);
    onMessage((message) => {
      if (message.type === "send-readings") watch?.sendAgain();
      if (message.type === "rest" && !found) ownScripts.end("reader", "note");
      if (message.type === "show-field") pointAt(watch?.elementOf(message.fieldId));
      return undefined;
    }, signal);
    const onLoad = (event: Event) =>
      event.target instanceof HTMLIFrameElement && void tellBackground({ type: "frame-opened" });
    // On the document: the load of a frame never reaches the window.
    document.addEventListener("load", onLoad, { capture: true, signal });
    addEventListener("pagehide", () => void tellBackground({ type: "frame-left" }), { signal });
  },
});
