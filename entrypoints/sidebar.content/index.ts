import { defineContentScript } from "wxt/utils/define-content-script";
import type { CardName } from "../../lib/core/view/field-marks";
import { isAlive } from "../../lib/extension/listen";
import { ask, checkAlive, hear, tell, whenGone } from "../../lib/extension/messages";
import { watchStore } from "../../lib/extension/watch-store";
import { clearLeftovers } from "../../lib/page/surface/clear-leftovers";
import { everyBeat } from "../../lib/page/watch/every-beat";
import { ownScripts } from "../../lib/page/watch/own-scripts";
import { sayGone } from "./say-gone";
import { startSidebar } from "./start-sidebar";

// Injected into the top frame of a page with a claim: merges the frames' readings and stands beside the form.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("sidebar");
    if (!signal) return;
    clearLeftovers(document, "claimside-notice");
    // Before the sidebar itself hears of its end: whether it stood is known only until then.
    signal.addEventListener("abort", () => isAlive() || void sayGone(shown()));
    const { frames, answers, outliner, onForm, faces, learn, notes, open, mender, pen, update, report, shown } =
      startSidebar(signal);
    const goThere = (card?: CardName) => open() ?? faces.goTo(card);
    whenGone(ownScripts.endAll);
    everyBeat(() => checkAlive() && faces.stayAlive(), signal);
    watchStore(() => void update(), signal);
    hear(
      {
        "frame-read": (news) => void (frames.take(news) ? update() : tell("send-readings")),
        "frame-in-storm": ({ frameId, isInStorm }) => frames.storm(frameId, isInStorm) ?? void update(),
        "frame-left": ({ frameId }) => {
          for (const known of [frames, onForm]) known.delete(frameId);
          void update();
          notes.frame(frameId, null);
        },
        "note-read": ({ frameId, note }) => notes.frame(frameId, note),
        "selection-read": ({ frameId, text }) => void (text.trim() && notes.giveSelection(frameId, text)),
        lesson: () => learn({ isAside: true }),
        "lesson-over": () => learn({ isAside: false }),
        outlined: ({ frameId, drawn }) => outliner.heard(frameId, drawn),
        // What was typed last is judged first, and what is missing on the line that is being sent is said.
        saving: ({ frameId }) => void update().then(() => onForm.saved(frameId)),
        "mark-pressed": ({ card }) => goThere(card),
        "form-located": ({ selectors }) => void answers.located(selectors),
        "fields-written": ({ frameId, mend, outcome }) => pen.heard(frameId, mend, outcome),
        "undo-pressed": () => void mender.undo(),
        reopen: () => goThere(),
        "to-sidebar": () => goThere(),
        "page-report": report,
        "lines-shown": faces.lines,
      },
      signal,
    );
    tell("send-readings");
    void ask("shortcut").then((shortcut) => learn({ shortcut: shortcut ?? "" }));
  },
});
