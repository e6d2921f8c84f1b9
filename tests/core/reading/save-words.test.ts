import { expect, test } from "vitest";
import { savesByWords } from "../../../lib/core/reading/save-words";

test.each([
  ["Save", "yes"],
  ["Save draft", "yes"],
  ["Save & add another", "yes"],
  ["Submit  claim", "yes"],
  ["Post charges", "yes"],
  ["Sign the visit", "yes"],
  ["Enviar", "yes"],
  ["Continue", "maybe"],
  ["OK", "maybe"],
  ["", "maybe"],
  ["Search", "no"],
  ["Add line", "no"],
  ["Validate", "no"],
  ["Sign out", "no"],
  ["Cancel", "no"],
  ["Please complete all of the boxes of this form before you send it", "no"],
])("a button that says %j saves the form: %s", (words, saves) => {
  expect(savesByWords(words)).toBe(saves);
});
