import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildExtension } from "./setup/build-extension";
import { say, step } from "./setup/progress.mjs";
import { projectFolder } from "./setup/project-folder";

const conventions = "tests/conventions";
/** How many test files run at a time: of two cores, a third keeps busy what two leave idle while they wait. */
const workers = 3;
/** `npm run test:all` */
const withLong = process.argv.includes("--all");
let passed = 0;
/** "tests/e2e/x.test.ts, in firefox the sidebar stands: Waited 90 s for …": said again at the end, which of a long run is read first. */
const failures: string[] = [];

// What takes seconds comes first, and ends the run where it fails.
await Promise.all([
  check("types of the whole project", () => run("tsc", ["--noEmit"])),
  check("types of the core alone", () => run("tsc", ["-p", "lib/core"])),
  check("lint and format", () => run("biome", ["check", "--error-on-warnings"])),
  check("that nothing is left unused", () => run("knip", [])),
]);
await runVitest("the conventions", [conventions]);
if (failures.length === 0) await runTests();
if (failures.length > 0) say(`What failed:\n  ${failures.join("\n  ")}`);
process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function runTests(): Promise<void> {
  await check("that the extension builds for Chromium", () => buildExtension({ browser: "chrome", test: true }));
  await check("that the extension builds for Firefox", () => buildExtension({ browser: "firefox", test: true }));
  const args = [`--exclude=${conventions}/**`, `--maxWorkers=${workers}`];
  await runVitest("the tests, in Node, Chromium and Firefox", ["--project=!long", ...args]);
  if (withLong) await runVitest("what takes longer: all else of the .long.test.ts", ["--project=long", ...args]);
}

/** A check that is one case: it fails by throwing. */
async function check(title: string, work: () => Promise<unknown> | unknown): Promise<void> {
  try {
    await step(`Checking ${title}`, work);
    passed++;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    failures.push(title);
  }
}

/** Runs test files and counts their cases; a skipped case, or a run that broke, counts as failed. */
async function runVitest(title: string, args: string[]): Promise<void> {
  const results = join(projectFolder, ".cache", "test-results.json");
  rmSync(results, { force: true });
  mkdirSync(join(projectFolder, ".cache"), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${results}`];
  const isGreen = await step(`Running ${title}`, () =>
    run("vitest", ["run", ...args, ...reporters], { isShown: true }),
  ).then(
    () => true,
    () => false,
  );
  const files = readResults(results);
  const failed = failuresOf(files);
  passed += files.flatMap((file) => file.assertionResults).filter(isPassed).length;
  failures.push(...(failed.length === 0 && !isGreen ? [`${title}: the run broke.`] : failed));
  if (files.length > 1) say(`  longest: ${longest(files)}`);
}

interface CaseResult {
  status: string;
  fullName: string;
  failureMessages: string[] | null;
}

interface FileResult {
  name: string;
  status: string;
  message: string;
  /** Milliseconds, as of Date.now(). */
  startTime: number;
  endTime: number;
  assertionResults: CaseResult[];
}

function isPassed(one: CaseResult): boolean {
  return one.status === "passed";
}

function failuresOf(files: FileResult[]): string[] {
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(projectFolder, "");
    const cases = assertionResults.filter((one) => !isPassed(one));
    // A file may break outside of its cases, in its set-up or while it is loaded.
    if (cases.length === 0 && status !== "passed") return [`${file}: ${firstLine(message)}`];
    return cases.map(
      (one) => `${file}, ${one.fullName}: ${firstLine(one.failureMessages?.[0] || message || one.status)}`,
    );
  });
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}

function readResults(file: string): FileResult[] {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { testResults: FileResult[] }).testResults;
  } catch {
    // A run that broke has written none; runVitest counts it as one that failed.
    return [];
  }
}

/** "tests/e2e/read.test.ts 31 s, …": the files that took longest. */
function longest(files: FileResult[]): string {
  const times = files.map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }));
  const slowest = times.sort((one, other) => other.seconds - one.seconds).slice(0, 8);
  return slowest.map(({ name, seconds }) => `${name.replace(projectFolder, "")} ${seconds.toFixed(0)} s`).join(", ");
}

/** Runs a tool of the project; its words are shown as they come, or only where it fails. */
function run(tool: string, args: string[], { isShown = false } = {}): Promise<void> {
  const child = spawn(tool, args, {
    cwd: projectFolder,
    shell: process.platform === "win32",
    stdio: ["ignore", isShown ? process.stderr : "pipe", isShown ? process.stderr : "pipe"],
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (words += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(words || `${tool} ended with ${code}.`))));
  });
}
