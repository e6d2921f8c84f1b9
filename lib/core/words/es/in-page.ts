import type { Catalogues } from "../catalogue";
import { formReportSpanish } from "./form-report";
import { offerSpanish } from "./offer";
import { outlineSpanish } from "./outline";
import { saidSpanish } from "./said";
import { sidebarSpanish } from "./sidebar";
import { slotsSpanish } from "./slots";
import { teachSpanish } from "./teach";

/** Of Spanish, what our scripts say in pages; the rest comes to them said. */
export const spanishInPage: Catalogues = {
  report: formReportSpanish,
  offer: offerSpanish,
  outline: outlineSpanish,
  said: saidSpanish,
  sidebar: sidebarSpanish,
  slots: slotsSpanish,
  teach: teachSpanish,
};
