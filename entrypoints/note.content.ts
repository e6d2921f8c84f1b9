import { defineContentScript } from "wxt/utils/define-content-script";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { onMessage, tellBackground } from "../lib/extension/messages";
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
    const note = watchNote(openClosedRoot, signal, (read) => void tellBackground({ type: "note-read", note: read }));
    onPageSettled(note.changed, signal);
    onMessage((message) => {
      if (message.type === "send-readings") note.sendAgain();
      if (message.type === "send-selection")
        void tellBackground({ type: "selection-read", text: selectedText(document) });
      if (message.type === "show-words") note.show(message.words);
      return undefined;
    }, signal);
    note.changed();
  },
});
