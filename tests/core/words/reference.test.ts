import { expect, test } from "vitest";
import { referenceEnglish } from "../../../lib/core/words/en/reference";
import { referenceSpanish } from "../../../lib/core/words/es/reference";
import { wantsOf } from "./both-languages";

test("what CMS's tables state is said in Spanish, with all that a sentence is given", () => {
  expect(wantsOf(referenceEnglish, referenceSpanish)).toEqual({ same: ["indicators.pcTc"], lossy: [] });
});
