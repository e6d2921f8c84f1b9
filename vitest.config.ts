import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

// The core runs without a DOM on purpose; page and components get a small one; the extension layer a fake browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "core", include: ["tests/core/**/*.test.ts", "tests/*.test.ts"], environment: "node" },
      },
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "page",
          include: ["tests/page/**/*.test.ts", "tests/components/**/*.test.tsx"],
          environment: "happy-dom",
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: "extension", include: ["tests/extension/**/*.test.ts"] },
      },
      {
        // Real browsers: each file launches its own, and two cores bear two of them.
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          pool: "forks",
          maxWorkers: 2,
          // A busy machine may be late once; twice is a fault.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
