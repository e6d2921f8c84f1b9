import type { Catalogues } from "../catalogue";
import { claimSpanish } from "./claim";
import { factsSpanish } from "./facts";
import { formReportSpanish } from "./form-report";
import { languageSpanish } from "./language";
import { offerSpanish } from "./offer";
import { optionsSpanish } from "./options";
import { outlineSpanish } from "./outline";
import { ownRulesSpanish } from "./own-rules";
import { payerSettingsSpanish } from "./payer-settings";
import { popupSpanish } from "./popup";
import { practiceSpanish } from "./practice";
import { preferencesSpanish } from "./preferences";
import { referenceSpanish } from "./reference";
import { rulesSpanish } from "./rules";
import { saidSpanish } from "./said";
import { settingsSpanish } from "./settings";
import { shareSpanish } from "./share";
import { sidebarSpanish } from "./sidebar";
import { slotsSpanish } from "./slots";
import { sourcesSpanish } from "./sources";
import { tablesSpanish } from "./tables";
import { teachSpanish } from "./teach";
import { usualLineSpanish } from "./usual-line";
import { viewSpanish } from "./view";
import { welcomeSpanish } from "./welcome";

/** All that Claimside says in Spanish, by the name of the catalogue. */
export const spanish: Catalogues = {
  claim: claimSpanish,
  facts: factsSpanish,
  report: formReportSpanish,
  language: languageSpanish,
  offer: offerSpanish,
  options: optionsSpanish,
  outline: outlineSpanish,
  "own-rules": ownRulesSpanish,
  "payer-settings": payerSettingsSpanish,
  popup: popupSpanish,
  practice: practiceSpanish,
  preferences: preferencesSpanish,
  reference: referenceSpanish,
  rules: rulesSpanish,
  said: saidSpanish,
  settings: settingsSpanish,
  share: shareSpanish,
  sidebar: sidebarSpanish,
  slots: slotsSpanish,
  sources: sourcesSpanish,
  tables: tablesSpanish,
  teach: teachSpanish,
  "usual-line": usualLineSpanish,
  view: viewSpanish,
  welcome: welcomeSpanish,
};
