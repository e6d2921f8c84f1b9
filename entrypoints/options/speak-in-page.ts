import { languageNow } from "../../lib/core/words/catalogue";
import { speakAsSet } from "../../lib/extension/speak-as-set";
import { watchLayers } from "../../lib/extension/watch-store";

/** Has a page of ours speak what is set, and called so; it is drawn anew where another language is set. */
export async function speakInPage(title: () => string, draw: () => void, signal: AbortSignal): Promise<void> {
  const say = async () => {
    document.documentElement.lang = await speakAsSet();
    document.title = title();
  };
  watchLayers(async () => {
    const before = languageNow();
    await say();
    if (languageNow() !== before) draw();
  }, signal);
  await say();
}
