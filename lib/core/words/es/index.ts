import type { Catalogues } from "../catalogue";
import { claimSpanish } from "./claim";
import { factsSpanish } from "./facts";
import { referenceSpanish } from "./reference";
import { rulesSpanish } from "./rules";
import { slotsSpanish } from "./slots";
import { tablesSpanish } from "./tables";

/** All that Claimside says in Spanish, by the name of the catalogue. */
export const spanish: Catalogues = {
  claim: claimSpanish,
  facts: factsSpanish,
  reference: referenceSpanish,
  rules: rulesSpanish,
  slots: slotsSpanish,
  tables: tablesSpanish,
};
