import { expect, test } from "vitest";
import { claimEnglish } from "../../../lib/core/words/en/claim";
import { slotsEnglish } from "../../../lib/core/words/en/slots";
import { claimSpanish } from "../../../lib/core/words/es/claim";
import { slotsSpanish } from "../../../lib/core/words/es/slots";
import { wantsOf } from "./both-languages";

test.each([
  ["of a form, a visit and own prompts", claimEnglish, claimSpanish],
  ["of what stands in a claim", slotsEnglish, slotsSpanish],
])("the words %s are there in Spanish, with all that a sentence is given", (_, english, said) => {
  expect(wantsOf(english, said)).toEqual({ same: [], lossy: [] });
});
