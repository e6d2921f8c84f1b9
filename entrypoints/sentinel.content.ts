import { defineContentScript } from "wxt/utils/define-content-script";
import { knownCodes } from "../lib/core/knowledge/codes/known-codes";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { onMessage, tellBackground } from "../lib/extension/messages";
import { ownScripts } from "../lib/page/watch/own-scripts";
import { watchForCode } from "../lib/page/watch/watch-for-code";

// The only script that runs on every page of a granted site. It looks for five digits and does nothing else.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("sentinel");
    if (!signal) return;
    const onSeen = () => void tellBackground({ type: "code-seen" });
    // While the reader runs it sees every change itself.
    ownScripts.whileNot("reader", signal, (watch) => {
      watchForCode({ codes: knownCodes, openRoot: openClosedRoot, signal: watch, onSeen });
    });
    onMessage((message) => {
      if (message.type === "check-grant")
        void tellBackground({ type: "is-granted" }).then((granted) => granted || ownScripts.endAll());
      return undefined;
    }, signal);
  },
});
