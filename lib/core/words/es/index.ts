import type { Catalogues } from "../catalogue";
import { claimSpanish } from "./claim";
import { factsSpanish } from "./facts";
import { formReportSpanish } from "./form-report";
import { languageSpanish } from "./language";
import { offerSpanish } from "./offer";
import { outlineSpanish } from "./outline";
import { popupSpanish } from "./popup";
import { practiceSpanish } from "./practice";
import { referenceSpanish } from "./reference";
import { rulesSpanish } from "./rules";
import { saidSpanish } from "./said";
import { sidebarSpanish } from "./sidebar";
import { slotsSpanish } from "./slots";
import { tablesSpanish } from "./tables";
import { teachSpanish } from "./teach";
import { viewSpanish } from "./view";
import { welcomeSpanish } from "./welcome";

/** All that Claimside says in Spanish, by the name of the catalogue. */
export const spanish: Catalogues = {
  claim: claimSpanish,
  facts: factsSpanish,
  "form-report": formReportSpanish,
  language: languageSpanish,
  offer: offerSpanish,
  outline: outlineSpanish,
  popup: popupSpanish,
  practice: practiceSpanish,
  reference: referenceSpanish,
  rules: rulesSpanish,
  said: saidSpanish,
  sidebar: sidebarSpanish,
  slots: slotsSpanish,
  tables: tablesSpanish,
  teach: teachSpanish,
  view: viewSpanish,
  welcome: welcomeSpanish,
};
