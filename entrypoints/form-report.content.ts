import { defineContentScript } from "wxt/utils/define-content-script";
import { openClosedRoot } from "../lib/extension/in-page/open-closed-root";
import { reportFrame } from "../lib/page/frame/report-frame";
import { lastReading } from "../lib/page/watch/last-reading";

// Injected beside the reader each time a person wants a report of the form: hands its part to the background, and is done.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main: () => reportFrame(document, openClosedRoot, lastReading()),
});
