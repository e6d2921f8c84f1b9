import type { KnipConfig } from "knip";

export default {
  entry: [
    // Commands, also those that are started by set-up or by hand.
    "scripts/*.ts",
    "scripts/bench/make-ptp.ts",
    // Bundled by path, to run inside of a page.
    "scripts/bench/*-against-*.ts",
    "scripts/gallery/in-page.tsx",
    "tests/attacks/{surface.ts,claim.js}",
    "tests/quiet/fires-on.ts",
    "tests/kits/in-page.ts",
    "tests/kits/*/page.{js,jsx}",
    // Pages that tests open, some of them built on real libraries of user interfaces.
    "{practice,tests}/**/*.html",
  ],
  // Named to the bundler, which brings it in by itself.
  ignoreDependencies: ["terser"],
  // A type that only its own file names is part of what the file exports all the same.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: { html: importsOfPage },
} satisfies KnipConfig;

/** What a page loads of installed packages, from where the practice server has them: /npm/<package>/… */
function importsOfPage(html: string): string {
  const packages = html.matchAll(/\/npm\/((?:@[\w-]+\/)?[\w.-]+)/g);
  return [...packages].map(([, name]) => `import "${name}";`).join("\n");
}
