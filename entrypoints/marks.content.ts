import { defineContentScript } from "wxt/utils/define-content-script";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { hear, tellTop, whenGone } from "../lib/extension/messages";
import { makeMarksDrawer } from "../lib/page/surface/marks-drawer";
import { lastReading, onReading } from "../lib/page/watch/last-reading";
import { ownScripts } from "../lib/page/watch/own-scripts";
import { onPageSettled } from "../lib/page/watch/page-settled";

// Injected beside the reader with the first finding that is shown of a field in this frame: marks such fields on the form.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("marks");
    if (!signal) return;
    whenGone(ownScripts.endAll);
    const drawer = makeMarksDrawer({
      openRoot: openClosedRoot,
      reading: lastReading,
      signal,
      onPress: ({ card }) => tellTop("mark-pressed", { card }),
    });
    onReading(drawer.read, signal);
    // A value that was typed moves no field; what the page makes of it does.
    onPageSettled((touched) => touched || drawer.drawAgain(), signal);
    hear({ marks: drawer.show }, signal);
  },
});
