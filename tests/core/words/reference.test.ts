import { expect, test } from "vitest";
import { referenceEnglish } from "../../../lib/core/words/en/reference";
import { tablesEnglish } from "../../../lib/core/words/en/tables";
import { referenceSpanish } from "../../../lib/core/words/es/reference";
import { tablesSpanish } from "../../../lib/core/words/es/tables";
import { wantsOf } from "./both-languages";

test("what CMS's tables state is said in Spanish, with all that a sentence is given", () => {
  expect(wantsOf(referenceEnglish, referenceSpanish)).toEqual({ same: ["indicators.pcTc"], lossy: [] });
});

test("why a file of CMS was not taken is said in Spanish, with all that a sentence is given", () => {
  expect(wantsOf(tablesEnglish, tablesSpanish)).toEqual({ same: [], lossy: [] });
});
