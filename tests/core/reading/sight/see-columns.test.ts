import { describe, expect, test } from "vitest";
import { nameFields } from "../../../../lib/core/reading/naming/name-fields";
import type { SeenField } from "../../../../lib/core/reading/reading";
import { seeColumns } from "../../../../lib/core/reading/sight/see-columns";
import { takeAllSteps } from "../../../../lib/core/reading/take-all-steps";

let next = 0;
/** A box in a row of the page, and the head of its column. */
function see(value: string, left: number, top: number, head = ""): SeenField {
  const words = head ? [{ from: "head" as const, text: head }] : [];
  return { id: next++, kind: "box", value, words, path: [], shown: true, box: { left, top, width: 60, height: 20 } };
}

function readOf(...fields: SeenField[]): string[] {
  return takeAllSteps(nameFields(takeAllSteps(seeColumns(fields)))).map(
    ({ reading }) => `${reading.role}=${reading.value}`,
  );
}

describe("a procedure code that no word names", () => {
  const parts = [see("25", 100, 0, "Mod"), see("1", 200, 0, "Qty"), see("90.00", 300, 0, "Charge")];

  test("is told by the parts of a line that stand on its row", () => {
    expect(readOf(see("17340", 0, 0), ...parts)).toContain("code=17340");
  });

  test("is none where the row has a code already, or words call it something else", () => {
    expect(readOf(see("17340", 0, 0), see("99213", 400, 0, "CPT"), ...parts)).not.toContain("code=17340");
    expect(readOf(see("17340", 0, 0, "ZIP"), ...parts)).not.toContain("code=17340");
    const employee = { ...see("17340", 0, 0), words: [{ from: "header" as const, text: "Employee" }] };
    expect(readOf(employee, ...parts)).not.toContain("code=17340");
  });

  test("is none where no more than one part stands beside it", () => {
    expect(readOf(see("17340", 0, 0), see("90.00", 300, 0, "Charge"))).not.toContain("code=17340");
  });

  test("makes its row one by which unnamed columns are told", () => {
    expect(readOf(see("17340", 0, 0), ...parts, see("11", 400, 0))).toContain("placeOfService=11");
  });
});
