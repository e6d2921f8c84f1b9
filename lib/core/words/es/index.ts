import type { Catalogues } from "../catalogue";
import { formReportSpanish } from "./form-report";
import { offerSpanish } from "./offer";
import { outlineSpanish } from "./outline";
import { popupSpanish } from "./popup";
import { practiceSpanish } from "./practice";
import { sidebarSpanish } from "./sidebar";
import { teachSpanish } from "./teach";
import { welcomeSpanish } from "./welcome";

/** Spanish, by catalogue. */
export const spanish: Catalogues = {
  "form-report": formReportSpanish,
  offer: offerSpanish,
  outline: outlineSpanish,
  popup: popupSpanish,
  practice: practiceSpanish,
  sidebar: sidebarSpanish,
  teach: teachSpanish,
  welcome: welcomeSpanish,
};
