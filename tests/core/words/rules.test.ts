import { afterEach, expect, test } from "vitest";
import { rules } from "../../../lib/core/rules";
import { speak } from "../../../lib/core/words/catalogue";
import { spanish } from "../../../lib/core/words/es";

afterEach(() => speak({}));

test("a rule's title is that of the language that is spoken when it is read", () => {
  const titles = () => rules.map(({ title }) => title);
  const inEnglish = titles();
  speak(spanish);
  expect(titles().filter((title) => inEnglish.includes(title))).toEqual([]);
});
