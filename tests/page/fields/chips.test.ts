import { expect, test } from "vitest";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { collectFields } from "../../../lib/page/fields/collect-fields";
import { show } from "../show";

test("chips are said by their box alone, whatever their buttons say", () => {
  show(`<div><label for=m>Modifiers</label><p><i>59 <button>Remove <u>59</u></button></i>
    <i>LT <button>Remove</button></i><input id=m></p></div>`);
  const { fields } = takeAllSteps(collectFields(document));
  expect(fields.map(({ kind, value }) => [kind, value])).toEqual([
    ["text", "Modifiers"],
    ["choice", "59 LT"],
  ]);
});
