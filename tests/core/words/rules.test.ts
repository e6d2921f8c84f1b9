import { afterEach, expect, test } from "vitest";
import { rules } from "../../../lib/core/rules";
import { speak } from "../../../lib/core/words/catalogue";
import { rulesEnglish } from "../../../lib/core/words/en/rules";
import { spanish } from "../../../lib/core/words/es";
import { rulesSpanish } from "../../../lib/core/words/es/rules";
import { wantsOf } from "./both-languages";

afterEach(() => speak({}));

test("what rules say is said in Spanish, with all that a sentence is given", () => {
  expect(wantsOf(rulesEnglish, rulesSpanish)).toEqual({
    same: [
      "own.saw",
      "payerNotCovered.stances.experimental",
      "terms.distinct.59",
      "terms.distinct.X",
      "totalCharge.total",
    ],
    lossy: [],
  });
});

test("a rule's title is that of the language that is spoken when it is read", () => {
  const titles = () => rules.map(({ title }) => title);
  const inEnglish = titles();
  speak(spanish);
  expect(titles().filter((title) => inEnglish.includes(title))).toEqual([]);
});
