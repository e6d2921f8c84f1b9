import { defineContentScript } from "wxt/utils/define-content-script";
import { openClosedRoot } from "../../lib/extension/in-page/open-closed-root";
import { hear, tellTop, whenGone } from "../../lib/extension/messages";
import { readFrame } from "../../lib/page/frame/read-frame";
import { framePath } from "../../lib/page/select/frame-path";
import { selectorOf } from "../../lib/page/select/selector-of";
import { makeMark } from "../../lib/page/teach/mark";
import { patternSelectorOf } from "../../lib/page/teach/pattern-selector-of";
import { pickFields } from "../../lib/page/teach/pick-fields";
import { ownScripts } from "../../lib/page/watch/own-scripts";
import { startLesson } from "./start-lesson";

// Injected on demand into every granted frame: fields are picked in all of them, and asked for in the top one.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main() {
    const signal = ownScripts.begin("teach");
    if (!signal) return;
    whenGone(ownScripts.endAll);
    const path = framePath(window);
    const picker = pickFields({
      openRoot: openClosedRoot,
      mark: makeMark(__OPEN_SHADOW_ROOT__ ? "open" : "closed", signal),
      signal,
      onPick: (element) => tellTop("field-picked", { path, picked: element && waysTo(element) }),
    });
    hear(
      {
        "lesson-over": () => ownScripts.end("teach"),
        lesson: ({ isAsking, taught }) => {
          picker.ask(isAsking, taught);
          tellTop("lesson-read", { reading: readFrame(document, openClosedRoot, taught).reading });
        },
      },
      signal,
    );
    if (path.length === 0) void startLesson(signal);
    else tellTop("picker-ready");
  },
});

function waysTo(element: Element) {
  return { selector: patternSelectorOf(element, openClosedRoot), locator: selectorOf(element, "to keep") };
}
