import { defineContentScript } from "wxt/utils/define-content-script";
import { knownCodes } from "../lib/core/knowledge/codes/known-codes";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { ask, hear, tell, whenGone } from "../lib/extension/messages";
import { whenParsed } from "../lib/page/dom/when-parsed";
import { clearLeftovers } from "../lib/page/surface/clear-leftovers";
import { ownScripts, whileNot } from "../lib/page/watch/own-scripts";
import { watchForCode } from "../lib/page/watch/watch-for-code";

// The only script that runs on every page of a granted site. It looks for five digits and does nothing else.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("sentinel");
    if (!signal) return;
    clearLeftovers(document);
    whenGone(ownScripts.endAll);
    const onSeen = () => tell("code-seen");
    whenParsed(signal, () => {
      // While the reader runs it sees every change itself.
      whileNot("reader", signal, (watch) => {
        watchForCode({ codes: knownCodes, openRoot: openClosedRoot, signal: watch, onSeen });
      });
    });
    hear({ "check-grant": leaveUnlessGranted }, signal);
  },
});

async function leaveUnlessGranted(): Promise<void> {
  if ((await ask("is-granted")) !== true) ownScripts.endAll();
}
