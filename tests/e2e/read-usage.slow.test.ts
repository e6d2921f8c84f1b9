import { expect, test } from "vitest";
import { runRead } from "./run-read";

test("a page that is not there is named on standard error, and the others are still read", async () => {
  const { lines, errors, code } = await runRead("practice/nowhere", "practice/address");
  expect(lines.map(({ page }) => page)).toEqual(["practice/address"]);
  expect(errors).toContain("practice/nowhere could not be read: there is no such file or folder.");
  expect(code).toBe(1);
});

test("without a page it says how it is used", async () => {
  const { lines, errors, code } = await runRead();
  expect(lines).toEqual([]);
  expect(errors).toContain("Usage: npm run -s read");
  expect(code).toBe(2);
});
