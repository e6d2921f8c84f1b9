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
