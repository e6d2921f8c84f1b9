import { describe, expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import type { FieldReading } from "../../../lib/core/reading/reading";
import { makeField, makeFields, makePage } from "../reading/make-reading";

describe("the total charge", () => {
  const totalOf = (...fields: FieldReading[]) =>
    buildClaim(makePage([makeFields({ code: "17340", charge: "95" })], fields), "2026-11-25").claim;
  const typed = (value: string, changes: Partial<FieldReading> = {}) => makeField("totalCharge", value, changes);
  const shown = (value: string) => typed(value, { kind: "text" });

  test("is read as it stands, whatever the lines come to", () => {
    expect(totalOf(typed("1,223.50")).totalCharge).toBe(1223.5);
    expect(totalOf(shown("$ 0.00")).totalCharge).toBe(0);
  });

  test("is null where its field is empty, and absent where there is none", () => {
    expect(totalOf(typed("")).totalCharge).toBeNull();
    expect(totalOf()).not.toHaveProperty("totalCharge");
    expect(totalOf(typed("(95.00)"))).not.toHaveProperty("totalCharge");
  });

  test("may have its cents in a box of their own", () => {
    expect(totalOf(typed("223"), typed("50", { maxLength: 2 })).totalCharge).toBe(223.5);
    expect(totalOf(typed("223"), typed("", { maxLength: 2 })).totalCharge).toBe(223);
    expect(totalOf(typed(""), typed("", { maxLength: 2 })).totalCharge).toBeNull();
  });

  test("may have its cents in a box under the same words, wherever they are seen", () => {
    const under = (text: string): Partial<FieldReading> => ({ evidence: [{ from: "head", text }] });
    expect(totalOf(typed("223", under("28. Total")), typed("50", under("28. Total"))).totalCharge).toBe(223.5);
    const apart = totalOf(typed("223", under("28. Total")), typed("50", under("Total claim")));
    expect(apart).not.toHaveProperty("totalCharge");
  });

  test("may be said twice, and is absent where two that count as much disagree", () => {
    expect(totalOf(shown("$223.00"), shown("223.00")).totalCharge).toBe(223);
    expect(totalOf(shown("$223.00"), shown(""), shown("223")).totalCharge).toBe(223);
    expect(totalOf(shown("$223.00"), shown("95.00"))).not.toHaveProperty("totalCharge");
    expect(totalOf(typed("200"), shown("223.00")).totalCharge).toBe(200);
  });
});
