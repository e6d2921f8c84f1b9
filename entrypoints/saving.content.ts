import { defineContentScript } from "wxt/utils/define-content-script";
import { hear, tellTop, whenGone } from "../lib/extension/messages";
import { makeSummaryHost } from "../lib/page/surface/summary-host";
import { holdsClaim } from "../lib/page/watch/holds-claim";
import { ownScripts } from "../lib/page/watch/own-scripts";
import { watchSaving } from "../lib/page/watch/watch-saving";

// Injected into the frames of a claim once its sidebar stands: hears that the form is saved or sent, and says beside the
// button what is open.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("saving");
    if (!signal) return;
    whenGone(ownScripts.endAll);
    let button: Element | null = null;
    const show = makeSummaryHost(__OPEN_SHADOW_ROOT__ ? "open" : "closed", signal, ({ card }) =>
      tellTop("mark-pressed", { card }),
    );
    const onSave = (at: Element) => {
      button = at;
      tellTop("saving");
    };
    watchSaving(holdsClaim, onSave, signal);
    hear({ "before-saving": ({ summary }) => void (button?.isConnected && show(summary, button)) }, signal);
  },
});
