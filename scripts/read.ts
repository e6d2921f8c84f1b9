import type { PageReport } from "../lib/core/view/page-report";
import { buildExtension } from "./build-extension";
import { type Lab, openLab } from "./lab/lab";
import { pageAddress } from "./page-address";
import { say } from "./progress.mjs";
import { readPage } from "./read-page";
import { servePractice } from "./serve-practice";

const usage = `Usage: npm run -s read -- [--firefox] PAGE…
PAGE is an .html file, a folder with index.html, or an http://127.0.0.1 address.
Prints what the extension reads on each page and says of it, one JSON object a line.`;
/** Pages at a time: reading is mostly waiting for a page to be quiet. Firefox needs a window for each. */
const atOnce = { chromium: 6, firefox: 4 };

process.exitCode = await read(process.argv.slice(2)).catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});

/** Prints a line for each page, in the order of the arguments; returns the exit code of contracts.md. */
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
  const lab = await openLab({ engine, extension });
  try {
    await lab.turnOn("http://127.0.0.1/", "http://localhost/");
    return await readAll(lab, pages);
  } finally {
    await lab.close();
  }
}

async function readAll(lab: Lab, pages: string[]): Promise<number> {
  const reports: Promise<PageReport | null>[] = [];
  const waiting = pages.map((page) => {
    const { promise, resolve } = Promise.withResolvers<PageReport | null>();
    reports.push(promise);
    return async () => resolve(await readOne(lab, page));
  });
  const workers = Array.from({ length: atOnce[lab.engine] }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  });
  let isComplete = true;
  for (const [index, promise] of reports.entries()) {
    const report = await promise;
    if (report) process.stdout.write(`${JSON.stringify({ page: pages[index], ...report })}\n`);
    else isComplete = false;
  }
  await Promise.all(workers);
  return isComplete ? 0 : 1;
}

/** What the extension reports of one page; null, and a sentence on standard error, where it could not be read. */
async function readOne(lab: Lab, page: string): Promise<PageReport | null> {
  try {
    const address = pageAddress(page);
    if ("url" in address) return await readPage(lab, address.url);
    // An origin of its own for each page: what one keeps in its storage is no concern of the next.
    const server = await servePractice({ "/": address.folder });
    try {
      return await readPage(lab, `${server.origin}/${address.path}`);
    } finally {
      await server.close();
    }
  } catch (error) {
    say(`${page} could not be read: ${error instanceof Error ? error.message : error}.`);
    return null;
  }
}
