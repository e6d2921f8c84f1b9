import { defineContentScript } from "wxt/utils/define-content-script";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { hear, tellTop, whenGone } from "../lib/extension/messages";
import { makeOutlineDrawer } from "../lib/page/surface/outline-drawer";
import { formSelectors } from "../lib/page/teach/form-selectors";
import { elementOfField, onReading } from "../lib/page/watch/last-reading";
import { ownScripts } from "../lib/page/watch/own-scripts";
import { onPageSettled } from "../lib/page/watch/page-settled";

// Injected beside the reader once a person asks more of the fields that were read: draws them over the page, and says what
// finds them again.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("outline");
    if (!signal) return;
    whenGone(ownScripts.endAll);
    const drawer = makeOutlineDrawer(openClosedRoot, elementOfField, signal, (drawn) => tellTop("outlined", { drawn }));
    onReading(drawer.read, signal);
    onPageSettled(drawer.drawAgain, signal);
    hear(
      {
        outline: ({ outline }) => drawer.draw(outline),
        "locate-form": ({ fieldIds }) =>
          tellTop("form-located", { selectors: formSelectors(fieldIds.map(elementOfField), openClosedRoot) }),
      },
      signal,
    );
  },
});
