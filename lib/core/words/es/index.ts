import type { Catalogues } from "../catalogue";
import { factsSpanish } from "./facts";
import { referenceSpanish } from "./reference";
import { rulesSpanish } from "./rules";

/** All that Claimside says in Spanish, by the name of the catalogue. */
export const spanish: Catalogues = {
  facts: factsSpanish,
  reference: referenceSpanish,
  rules: rulesSpanish,
};
