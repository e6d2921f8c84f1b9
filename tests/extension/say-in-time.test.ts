import { expect, test } from "vitest";
import { makeSayer } from "../../entrypoints/sidebar.content/say-in-time";
import { makeFinding, makeSidebarView } from "../components/make-view";

const view = makeSidebarView({
  findings: [
    makeFinding({
      decidedBy: { slots: [{ line: 0, key: "units" }], otherLines: false, isFinal: false, isOpen: false, mark: "" },
    }),
  ],
});
const atUnits = { line: 0, key: "units" } as const;

test("what was said stays said where the person comes back to its field, but not once the claim was gone", () => {
  const sayInTime = makeSayer();
  expect(sayInTime(view, atUnits)?.findings).toEqual([]);
  expect(sayInTime(view, null)?.findings).toHaveLength(1);
  expect(sayInTime(view, atUnits)?.findings).toHaveLength(1);
  expect(sayInTime(null, null)).toBeNull();
  expect(sayInTime(view, atUnits)?.findings).toEqual([]);
});
