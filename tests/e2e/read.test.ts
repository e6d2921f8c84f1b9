import { describe, expect, test } from "vitest";
import { practicePages } from "./practice-page";
import { runRead } from "./run-read";
import { engines } from "./shared-lab";

describe.each(engines)("npm run read, in %s", (engine) => {
  const option = engine === "firefox" ? ["--firefox"] : [];

  test("prints the claim of every practice page exactly, in the order of the arguments", async () => {
    const { lines, code } = await runRead(...option, ...practicePages.map(({ slug }) => `practice/${slug}`));
    expect(lines.map(({ page, fired, claim }) => ({ page, fired, claim }))).toEqual(
      practicePages.map(({ slug, claim }) => ({ page: `practice/${slug}`, fired: claim !== null, claim })),
    );
    expect(code).toBe(0);
  }, 360_000);
});

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
