import { expect, test } from "vitest";
import { usDate } from "../../../lib/core/values/us-date";

test("a date as it is written in sentences", () => {
  expect(usDate("2026-11-20")).toBe("11/20/2026");
});

test("what is no date stays as it is", () => {
  expect(usDate("")).toBe("");
  expect(usDate("soon")).toBe("soon");
  expect(usDate("2026-11")).toBe("2026-11");
});
