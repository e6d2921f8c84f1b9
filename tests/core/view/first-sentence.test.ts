import { expect, test } from "vitest";
import { firstSentence } from "../../../lib/core/view/first-sentence";

test.each([
  ["14 units. This code is paid once.", ["14 units.", "This code is paid once."]],
  ["Faltan unidades. Él lo dice.", ["Faltan unidades.", "Él lo dice."]],
  ["Faltan unidades. ¿Es así?", ["Faltan unidades.", "¿Es así?"]],
  ["See L70.0 and 1.5 units", ["See L70.0 and 1.5 units", ""]],
])("%s", (text, [first, rest]) => {
  expect(firstSentence(text)).toEqual([first, rest]);
});
