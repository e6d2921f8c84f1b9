import { defineContentScript } from "wxt/utils/define-content-script";
import { knownCodes } from "../lib/core/knowledge/codes/known-codes";
import type { SiteTeaching } from "../lib/core/portals/layout";
import { mayHoldKnownLine } from "../lib/core/reading/known-line";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { followTeaching } from "../lib/extension/in-page/site-teaching";
import { hear, tell, tellTop, whenGone } from "../lib/extension/messages";
import { hearLasting } from "../lib/page/dom/hear-lasting";
import { pointAt } from "../lib/page/surface/point-at";
import type { OnRead } from "../lib/page/watch/kept-reading";
import { shareReading } from "../lib/page/watch/last-reading";
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
    whenGone(ownScripts.endAll);
    let found = false;
    let watch: ReadingWatch | undefined;
    const elementOf = (id: number) => watch?.elementOf(id);
    const onRead: OnRead = (news, sight) => {
      shareReading({ sight, elementOf, readAt: news.readAt });
      const holds = news.sight ? mayHoldKnownLine(sight, knownCodes) : found;
      if (holds && !found) tell("line-found");
      found = holds;
      tellTop("frame-read", news);
    };
    const onStorm = (isInStorm: boolean) => tellTop("frame-in-storm", { isInStorm });
    const start = (taught: SiteTeaching) =>
      watchReading({ openRoot: openClosedRoot, taught, signal, onSettled: tellPageSettled, onRead, onStorm });
    followTeaching((taught) => {
      if (watch) watch.learn(taught);
      else watch = start(taught);
    }, signal);
    hear(
      {
        "send-readings": () => watch?.sendAgain(),
        rest: () => void (found || ownScripts.end("reader", "note", "outline", "marks", "saving", "write")),
        "show-field": ({ fieldId }) => pointAt(elementOf(fieldId)),
      },
      signal,
    );
    const onLoad = (event: Event) => event.target instanceof HTMLIFrameElement && tell("frame-opened");
    // On the document: the load of a frame never reaches the window.
    hearLasting(document, ["load"], onLoad, { capture: true, signal });
    hearLasting(window, ["pagehide"], () => tellTop("frame-left"), { signal });
  },
});
