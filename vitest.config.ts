import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing";

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
    ],
  },
});
