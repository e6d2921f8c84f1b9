import { expect, test } from "vitest";
import { linesMeant } from "../../../lib/core/claim/lines-meant";
import type { FieldRole } from "../../../lib/core/reading/reading";
import { makeField, makePage } from "../reading/make-reading";

/** A row with its code, and a tick of this role where one is given. */
const row = (code: string, role?: FieldRole, checked = false) => [
  makeField("code", code),
  ...(role ? [makeField(role, "", { kind: "check", checked })] : []),
];
const codesOf = (...rows: ReturnType<typeof row>[]) =>
  linesMeant(makePage(rows).lines).map(({ fields }) => fields[0]?.value);

test("where rows are ticked in, only those are lines", () => {
  expect(codesOf(row("99213", "included"), row("17340", "included", true))).toEqual(["17340"]);
});

test("a row that is ticked to be taken out is none", () => {
  expect(codesOf(row("99213", "takenOut", true), row("17340", "takenOut"))).toEqual(["17340"]);
});

test("rows without ticks are all lines", () => expect(codesOf(row("99213"), row("17340"))).toEqual(["99213", "17340"]));
