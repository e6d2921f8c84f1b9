import { lockedSpanish } from "./locked";
import { optionsSpanish } from "./options";
import { ownRulesSpanish } from "./own-rules";
import { payerSettingsSpanish } from "./payer-settings";
import { preferencesSpanish } from "./preferences";
import { settingsSpanish } from "./settings";
import { shareSpanish } from "./share";
import { sourcesSpanish } from "./sources";
import { usualLineSpanish } from "./usual-line";

/** All that is said, in Spanish, by the names of the catalogues. */
export const spanish = {
  locked: lockedSpanish,
  options: optionsSpanish,
  "own-rules": ownRulesSpanish,
  "payer-settings": payerSettingsSpanish,
  preferences: preferencesSpanish,
  settings: settingsSpanish,
  share: shareSpanish,
  sources: sourcesSpanish,
  "usual-line": usualLineSpanish,
};
