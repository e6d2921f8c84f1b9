import { expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import { makeFields, makePage } from "../reading/make-reading";

const today = "2026-11-25";

test("a line repeated as text is one line, and the form's own counts", () => {
  const typed = makeFields({ code: "17340", units: "1", charge: "95" });
  const shown = makeFields({ code: "17340", charge: "$95.00" }, { kind: "text" });
  const { claim, origins } = buildClaim(makePage([shown, typed]), today);
  expect(claim.lines).toEqual([{ code: "17340", units: 1, charge: 95 }]);
  expect(origins[0]?.fields).toBe(typed);
});

test("a text line that differs in anything is a line of its own, and one typed line stands for one copy only", () => {
  const typed = makeFields({ code: "17340", units: "1" });
  const other = makeFields({ code: "17340", units: "2" }, { kind: "text" });
  const copy = makeFields({ code: "17340" }, { kind: "text" });
  expect(buildClaim(makePage([typed, other]), today).claim.lines).toHaveLength(2);
  expect(buildClaim(makePage([typed, copy, copy]), today).claim.lines).toHaveLength(2);
});

test("a line edited beside the list it stands in keeps its place there", () => {
  const listed = ["99213", "17340", "10060"].map((code) => makeFields({ code, units: "1" }, { kind: "text" }));
  const panel = makeFields({ code: "17340", units: "1" });
  const { claim, origins } = buildClaim(makePage([...listed, panel]), today);
  expect(claim.lines.map(({ code }) => code)).toEqual(["99213", "17340", "10060"]);
  expect(origins[1]?.fields).toBe(panel);
});

test("a form for one line alone does not take it out of its place in the list", () => {
  const [first, second] = ["11102", "17340"].map((code) => makeFields({ code, units: "1" }, { kind: "text" }));
  const typed = makeFields({ code: "17340", units: "1" });
  const { claim, origins } = buildClaim(makePage([typed, first ?? [], second ?? []]), today);
  expect(claim.lines.map(({ code }) => code)).toEqual(["11102", "17340"]);
  expect(origins[1]?.fields).toBe(typed);
});

test("the only row of its code and day is what is open in the editor, however much was changed", () => {
  const row = makeFields({ code: "11900", units: "1", dateFrom: "10/06/2026", charge: "88.00" }, { kind: "text" });
  const editorOn = (dateFrom: string) =>
    makeFields({ code: "11900", units: "3", dateFrom, modifier: "LT", charge: "264.00" });
  const chargesWith = (dateFrom: string) =>
    buildClaim(makePage([row, editorOn(dateFrom)]), today).claim.lines.map(({ charge }) => charge);
  expect(chargesWith("10/06/2026")).toEqual([264]);
  expect(chargesWith("10/07/2026")).toEqual([88, 264]);
});

test("two equal lines of the form stay two", () => {
  const typed = makeFields({ code: "17340", units: "1" });
  expect(buildClaim(makePage([typed, typed]), today).claim.lines).toHaveLength(2);
});

test("the row of a list that is open in an editor is what the editor shows by now", () => {
  const row = (units: string, dateFrom: string) =>
    makeFields({ code: "17340", units, dateFrom, placeOfService: "11", charge: "150.00" }, { kind: "text" });
  const editor = makeFields({ code: "17340", units: "1", dateFrom: "11/20/2026", placeOfService: "11", charge: "75" });
  const { claim } = buildClaim(makePage([row("1", "11/03/2026"), row("2", "11/20/2026"), editor]), today);
  expect(claim.lines.map(({ dateFrom, units }) => [dateFrom, units])).toEqual([
    ["2026-11-03", 1],
    ["2026-11-20", 1],
  ]);
});

test("a row that can be ticked for deletion is shown all the same", () => {
  const day = { units: "1", dateFrom: "10/06/2026" };
  const tick = makeFields({ takenOut: "" }, { kind: "check", checked: false });
  const row = [...makeFields({ code: "17340", ...day }, { kind: "text" }), ...tick];
  const panel = makeFields({ code: "17340", modifier: "51", ...day });
  expect(buildClaim(makePage([row, panel]), today).claim.lines).toMatchObject([{ modifiers: ["51"] }]);
});
