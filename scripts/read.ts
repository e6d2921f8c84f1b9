import type { PageReport } from "../lib/core/view/page-report";
import { openLab } from "./lab/lab";
import { makeLastingReader } from "./read/lasting-reader";
import { pageAddress } from "./read/page-address";
import type { PageReader } from "./read/page-reader";
import { buildExtension } from "./setup/build-extension";
import { say } from "./setup/progress.mjs";

const usage = `Usage: npm run -s read -- [--firefox] PAGE…
PAGE is an .html file, a folder with index.html, or an http://127.0.0.1 address.
Prints what the extension reads on each page and says of it, one JSON object a line.`;

process.exitCode = await read(process.argv.slice(2)).catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});

/** Prints a line for each page, in the order of the arguments; returns the exit code of docs/contracts.md. */
async function read(args: string[]): Promise<number> {
  const pages = args.filter((arg) => !arg.startsWith("--"));
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--firefox");
  if (unknown) say(`There is no option ${unknown}.`);
  if (unknown || pages.length === 0) {
    say(usage);
    return 2;
  }
  const engine = args.includes("--firefox") ? "firefox" : "chromium";
  const extension = await buildExtension({ browser: engine === "firefox" ? "firefox" : "chrome" });
  const reader = makeLastingReader(async () => {
    const lab = await openLab({ engine, extension });
    await lab.turnOn("http://127.0.0.1/", "http://localhost/");
    return lab;
  });
  return await readAll(reader, pages).finally(reader.close);
}

async function readAll(reader: PageReader, pages: string[]): Promise<number> {
  let isComplete = true;
  for (const [index, reading] of pages.map((page) => readOne(reader, page)).entries()) {
    const report = await reading;
    if (report) process.stdout.write(`${JSON.stringify({ page: pages[index], ...report })}\n`);
    else isComplete = false;
  }
  return isComplete ? 0 : 1;
}

/** What the extension reports of one page; null, and a sentence on standard error, where it could not be read. */
async function readOne(reader: PageReader, page: string): Promise<PageReport | null> {
  try {
    const { report, troubles } = await reader.read(pageAddress(page));
    for (const trouble of troubles) say(`${page}: ${trouble}.`);
    return report;
  } catch (error) {
    say(`${page} could not be read: ${error instanceof Error ? error.message : error}.`);
    return null;
  }
}
