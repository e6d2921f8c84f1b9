import { defineContentScript } from "wxt/utils/define-content-script";
import { speak } from "../lib/core/words/catalogue";
import { spanishInPage } from "../lib/core/words/es/in-page";

// Injected before each script that says something, where Spanish is spoken, and where it is set meanwhile: those hold the English words alone.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main: () => speak(spanishInPage, "es"),
});
