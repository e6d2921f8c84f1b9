import { defineContentScript } from "wxt/utils/define-content-script";
import { speak } from "../lib/core/words/catalogue";

// Injected where another language was spoken, and English is set meanwhile: each script holds the English words itself.
export default defineContentScript({
  registration: "runtime",
  noScriptStartedPostMessage: true,
  main: () => speak({}),
});
