import { defineContentScript } from "wxt/utils/define-content-script";
import { hear, tellTop, whenGone } from "../lib/extension/messages";
import { hearUndo } from "../lib/page/dom/hear-undo";
import { lastReading } from "../lib/page/watch/last-reading";
import { ownScripts } from "../lib/page/watch/own-scripts";
import { letPersonIn } from "../lib/page/write/keep-standing";
import { makeMendWriter } from "../lib/page/write/write-mends";

// Injected beside the reader once a person has pressed what writes into the form: nothing of it stands in a page before.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("write");
    if (!signal) return;
    whenGone(ownScripts.endAll);
    const writer = makeMendWriter(lastReading);
    hear(
      {
        "write-fields": async ({ mend, edits }) =>
          tellTop("fields-written", { mend, outcome: await writer.write(mend, edits) }),
        "take-back": async ({ mend }) => tellTop("fields-written", { mend, outcome: await writer.takeBack(mend) }),
        "keep-written": writer.forget,
        "show-field": letPersonIn,
      },
      signal,
    );
    hearUndo(writer.canTakeBack, () => tellTop("undo-pressed"), signal);
  },
});
