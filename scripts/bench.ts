import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveBenchPages } from "./bench/bench-pages";
import { measureBundles } from "./bench/measure-bundles";
import { measureRows, measureTyping } from "./bench/measure-changes";
import { measureKeys } from "./bench/measure-keys";
import { measureLargeForms } from "./bench/measure-large-forms";
import { measureNote } from "./bench/measure-note";
import { measureOptions } from "./bench/measure-options";
import { measurePage } from "./bench/measure-page";
import { measureReference } from "./bench/measure-reference";
import { measureScan } from "./bench/measure-scan";
import { measureSidebar } from "./bench/measure-sidebar";
import { measureStorms } from "./bench/measure-storms";
import { holds, type Result, tableOf } from "./bench/result";
import { type Lab, openLab } from "./lab/lab";
import { buildExtension } from "./setup/build-extension";
import { say, step } from "./setup/progress.mjs";
import { projectFolder } from "./setup/project-folder";

// What the product costs a page, in one run of a real browser: a table on standard output, the same in .cache/bench.json.
// With "reference", what loading CMS's files costs instead, in .cache/bench-reference.json.
// Falling short of a bar is a result, not a failure: the exit code is 0 where everything was measured.

const isReference = process.argv[2] === "reference";

try {
  const results = await (isReference ? benchReference() : bench());
  const folder = join(projectFolder, ".cache");
  mkdirSync(folder, { recursive: true });
  const lines = results.map((result) => ({ ...result, ...(result.bar !== undefined && { holds: holds(result) }) }));
  writeFileSync(
    join(folder, isReference ? "bench-reference.json" : "bench.json"),
    `${JSON.stringify(lines, null, 2)}\n`,
  );
  process.stdout.write(`${tableOf(results)}\n`);
} catch (error) {
  say(`The bench could not run: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function benchReference(): Promise<Result[]> {
  const extension = await buildExtension({ browser: "chrome" });
  return step("Loading 2,500,000 pairs", () => measureReference(extension));
}

async function bench(): Promise<Result[]> {
  const extension = await buildExtension({ browser: "chrome" });
  const server = await serveBenchPages();
  const lab = await openLab({ engine: "chromium", extension, isWatched: false });
  try {
    await lab.turnOn("http://127.0.0.1/");
    return [...measureBundles(extension), ...(await measureIn(lab, server.origin))];
  } finally {
    await lab.close();
    await server.close();
  }
}

async function measureIn(lab: Lab, origin: string): Promise<Result[]> {
  const parts: [string, (lab: Lab, origin: string) => Promise<Result[]>][] = [
    ["Scanning pages of three sizes", measureScan],
    ["Replacing rows", measureRows],
    ["Typing into 5,000 fields", measureTyping],
    ["Waiting for the sidebar", measureSidebar],
    ["Typing beside the sidebar", measureKeys],
    ["Opening large claim forms", measureLargeForms],
    ["Loading, typing and updating, with and without the extension", measurePage],
    ["Reading a long note", measureNote],
    ["Standing pages that fight", measureStorms],
    ["Typing in options with 500 payers", measureOptions],
  ];
  const results: Result[] = [];
  for (const [title, measure] of parts) results.push(...(await step(title, () => measure(lab, origin))));
  return results;
}
