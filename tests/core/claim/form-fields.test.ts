import { expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import { formFields } from "../../../lib/core/claim/form-fields";
import { makeField } from "../reading/make-reading";

const line = (frame: string, frameId: number, id: number) => ({
  frame,
  fields: [makeField("code", "17340", { id, frameId }), makeField("units", "1", { id: id + 100, frameId })],
});
const originsOf = (...lines: ReturnType<typeof line>[]) => buildClaim({ lines, claimWide: [] }, "2026-11-25").origins;

test("a form is known by the code fields of all its lines", () => {
  expect(formFields(originsOf(line("", 0, 1), line("", 0, 2)), 1)).toEqual({ frame: "", frameId: 0, fieldIds: [1, 2] });
});

test("lines in another document are none of the form", () => {
  const origins = originsOf(line("", 0, 1), line("#claim", 7, 1), line("#claim", 7, 2));
  expect(formFields(origins, 1)).toEqual({ frame: "#claim", frameId: 7, fieldIds: [1, 2] });
});

test("X12 text is known by its box, once for all its lines", () => {
  const text = "ISA*00*~CLM*1*190***11~HI*ABK:L700~LX*1~SV1*HC:17340*95*UN*1***1~LX*2~SV1*HC:99213*95*UN*1***1~";
  const x12 = makeField("x12", text, { id: 4, frameId: 0, kind: "rich" });
  const { origins } = buildClaim({ lines: [], claimWide: [x12] }, "2026-11-25");
  expect(origins).toHaveLength(2);
  expect(formFields(origins, 0)).toEqual({ frame: "", frameId: 0, fieldIds: [4] });
});

test("where there is no such line, or no document is known, there is none", () => {
  expect(formFields([], 0)).toBeNull();
  const unsent = { frame: "", fields: [makeField("code", "17340")] };
  expect(formFields(buildClaim({ lines: [unsent], claimWide: [] }, "2026-11-25").origins, 0)).toBeNull();
});
