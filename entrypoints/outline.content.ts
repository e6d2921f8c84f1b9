import { defineContentScript } from "wxt/utils/define-content-script";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { hear, tell, whenGone } from "../lib/extension/messages";
import { makeOutlineDrawer } from "../lib/page/surface/outline-drawer";
import { elementOfField, onReading } from "../lib/page/watch/last-reading";
import { ownScripts } from "../lib/page/watch/own-scripts";
import { onPageSettled } from "../lib/page/watch/page-settled";

// Injected beside the reader once a person wants to see what was taken for a field: draws it over the page.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("outline");
    if (!signal) return;
    whenGone(ownScripts.endAll);
    const drawer = makeOutlineDrawer(openClosedRoot, elementOfField, signal, (drawn) => tell("outlined", { drawn }));
    onReading(drawer.read, signal);
    onPageSettled(drawer.drawAgain, signal);
    hear({ outline: ({ outline }) => drawer.draw(outline) }, signal);
  },
});
