import { defineContentScript } from "wxt/utils/define-content-script";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { hear, tellTop, whenGone } from "../lib/extension/messages";
import { selectedText } from "../lib/page/note/selected-text";
import { watchNote } from "../lib/page/note/watch-note";
import { ownScripts } from "../lib/page/watch/own-scripts";
import { onPageSettled } from "../lib/page/watch/page-settled";

// Injected into all frames of a page with a claim, beside the reader: finds the visit note and shows its words.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("note");
    if (!signal) return;
    whenGone(ownScripts.endAll);
    const note = watchNote(openClosedRoot, signal, (read) => tellTop("note-read", { note: read }));
    onPageSettled(note.changed, signal);
    hear(
      {
        "send-readings": note.sendAgain,
        "send-selection": () => tellTop("selection-read", { text: selectedText(document) }),
        "show-words": ({ words }) => note.show(words),
      },
      signal,
    );
    note.changed();
  },
});
