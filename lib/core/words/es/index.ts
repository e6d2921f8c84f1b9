import type { Catalogues } from "../catalogue";
import { formReportSpanish } from "./form-report";
import { languageSpanish } from "./language";
import { offerSpanish } from "./offer";
import { outlineSpanish } from "./outline";
import { popupSpanish } from "./popup";
import { practiceSpanish } from "./practice";
import { saidSpanish } from "./said";
import { sidebarSpanish } from "./sidebar";
import { teachSpanish } from "./teach";
import { viewSpanish } from "./view";
import { welcomeSpanish } from "./welcome";

/** Spanish, by catalogue. */
export const spanish: Catalogues = {
  "form-report": formReportSpanish,
  language: languageSpanish,
  offer: offerSpanish,
  outline: outlineSpanish,
  popup: popupSpanish,
  practice: practiceSpanish,
  said: saidSpanish,
  sidebar: sidebarSpanish,
  teach: teachSpanish,
  view: viewSpanish,
  welcome: welcomeSpanish,
};
