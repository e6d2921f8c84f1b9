import type { Catalogues } from "../catalogue";
import { rulesSpanish } from "./rules";

/** All that Claimside says in Spanish, by the name of the catalogue. */
export const spanish: Catalogues = {
  rules: rulesSpanish,
};
