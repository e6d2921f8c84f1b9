import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Begins with the files that take longest, so that none is left alone at the end: stored pages, other browsers, the rest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      moduleId.includes("/e2e/stored/") ? 0 : moduleId.includes("/e2e/") ? 1 : 2;
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

/** All of their cases are left to the long part. */
const slow = ["tests/**/*.slow.test.ts"];

/** Far more than the slowest machine needs, in milliseconds: a guard against what never ends. */
const guard = 300_000;

// The core runs without a DOM on purpose; page and components get a small one; the extension layer a fake browser.
export default defineConfig({
  test: {
    testTimeout: guard,
    hookTimeout: guard,
    // Pages that are read at a time in one browser.
    maxConcurrency: 6,
    sequence: { sequencer: LongestFirst },
    // Which cases of a `.long.test.ts` run (tests/e2e/part-of-run.ts).
    provide: { part: "short" },
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          include: ["tests/{core,conventions,scripts}/**/*.test.ts", "tests/*.test.ts"],
          exclude: slow,
          environment: "node",
          // Pure functions leave nothing behind for the next file.
          isolate: false,
        },
      },
      {
        extends: true,
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "page",
          include: ["tests/page/**/*.test.ts", "tests/components/**/*.test.tsx"],
          environment: "happy-dom",
          // A world of its own for each file, without a process of its own.
          pool: "vmThreads",
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { name: "extension", include: ["tests/extension/**/*.test.ts"] },
      },
      {
        extends: true,
        // Real browsers: the files of a process use the same, one after the other (tests/e2e/shared-lab.ts).
        test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], exclude: slow, isolate: false },
      },
      {
        extends: true,
        // All that `npm test` leaves to `npm run test:all`.
        test: {
          name: "long",
          include: ["tests/**/*.long.test.ts", ...slow],
          isolate: false,
          provide: { part: "long" },
        },
      },
    ],
  },
});
