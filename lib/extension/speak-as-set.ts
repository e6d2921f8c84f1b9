import type { Preferences } from "../core/preferences/preferences";
import { type Language, languageSpoken } from "../core/words/language";
import { speakIn } from "../core/words/speak-in";
import { loadPreferences } from "./preference-store";

/** Speaks, in this process, what is set now; before anything is said. */
export async function speakAsSet(): Promise<Language> {
  const { preferences } = await loadPreferences();
  return speakAsIn(preferences);
}

/** Speaks what these preferences set. */
export async function speakAsIn({ sidebar }: Preferences): Promise<Language> {
  const language = languageSpoken(sidebar.language, navigator.languages);
  await speakIn(language);
  return language;
}
