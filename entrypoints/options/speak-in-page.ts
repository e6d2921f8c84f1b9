import type { Preferences } from "../../lib/core/preferences/preferences";
import { languageNow } from "../../lib/core/words/catalogue";
import type { Language } from "../../lib/core/words/language";
import { speakAsIn, speakAsSet } from "../../lib/extension/speak-as-set";
import { watchLayers } from "../../lib/extension/watch-store";

/** Has a page of ours speak what is set, and called so; it is drawn anew where another language is set. */
export async function speakInPage(title: () => string, draw: () => void, signal: AbortSignal): Promise<void> {
  watchLayers(async () => {
    const before = languageNow();
    await speakAsStored(title);
    if (languageNow() !== before) draw();
  }, signal);
  await speakAsStored(title);
}

/** Has it speak what is set now. */
export async function speakAsStored(title: () => string): Promise<void> {
  show(await speakAsSet(), title);
}

/** Has it speak what these preferences set. */
export async function speakAsRead(preferences: Preferences, title: () => string): Promise<void> {
  show(await speakAsIn(preferences), title);
}

function show(language: Language, title: () => string): void {
  const { documentElement } = document;
  // Said again, though it be the same, it has the browser style the whole page anew.
  if (documentElement.lang !== language) documentElement.lang = language;
  document.title = title();
}
