import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { projectFolder } from "../../scripts/project-folder";
import { type ReadRun, runRead } from "./run-read";

// Every stored page of tests/portals, read by the product itself in one run of the command.
const portals = join(projectFolder, "tests", "portals");
const slugs = readdirSync(portals).filter((slug) => existsSync(join(portals, slug, "page.html")));

describe("the extension reads the stored portals, in Chromium", () => {
  let run: ReadRun;
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants the first argument, which nobody needs here, taken apart
  beforeAll(async ({}, { tasks }) => {
    // Only what `-t` leaves to be run.
    const wanted = tasks.filter(({ mode }) => mode !== "skip").map(({ name }) => name);
    run = await runRead(...slugs.filter((slug) => wanted.includes(slug)).map(pageOf));
  }, 400_000);

  test.each(slugs)("%s", (slug) => {
    const report = run.lines.find(({ page }) => page === pageOf(slug));
    const claim = JSON.parse(readFileSync(join(portals, slug, "claim.json"), "utf8"));
    expect(report?.claim).toEqual(claim);
    expect(report?.fired).toBe(claim !== null);
  });
});

function pageOf(slug: string): string {
  return `tests/portals/${slug}/page.html`;
}
