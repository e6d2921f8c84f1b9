import { readdirSync } from "node:fs";
import { join } from "node:path";
import { nothingRead } from "../lib/core/view/page-report";
import { openLab } from "./lab/lab";
import { makeLastingReader } from "./read/lasting-reader";
import { pageAddress } from "./read/page-address";
import { type Comparison, compare, withTrouble } from "./score/compare";
import { expectedOf } from "./score/expected";
import { summaryOf } from "./score/summary";
import { buildExtension } from "./setup/build-extension";
import { say } from "./setup/progress.mjs";

const usage = `Usage: npm run -s score -- FOLDER…
Each FOLDER holds folders of a page each: page.html, claim.json, and kind.txt (sure, maybe or quiet).
Prints how each page is read against what a person reads on it, and what they come to.`;

process.exitCode = await score(process.argv.slice(2));

async function score(folders: string[]): Promise<number> {
  if (folders.length === 0 || folders.some((folder) => folder.startsWith("--"))) {
    say(usage);
    return 2;
  }
  const pages = folders.flatMap((folder) => readdirSync(folder).map((slug) => join(folder, slug)));
  const extension = await buildExtension({ browser: "chrome" });
  const reader = makeLastingReader(async () => {
    const lab = await openLab({ engine: "chromium", extension });
    await lab.turnOn("http://127.0.0.1/", "http://localhost/");
    return lab;
  });
  const comparisons = await Promise.all(
    pages.map(async (page): Promise<Comparison> => {
      const read = reader.read(pageAddress(join(page, "page.html")));
      return await read.then(
        ({ report }) => compare(page, expectedOf(page), report),
        // One page that cannot be read counts as one on which nothing was, and says why.
        (error) => withTrouble(compare(page, expectedOf(page), nothingRead), String(error)),
      );
    }),
  ).finally(reader.close);
  for (const { page, lines } of comparisons) for (const line of lines) process.stdout.write(`${page}: ${line}\n`);
  process.stdout.write(`${summaryOf(comparisons)}\n`);
  return 0;
}
