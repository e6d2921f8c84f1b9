import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Build, buildExtension } from "./build-extension";
import { say, step } from "./progress.mjs";
import { projectFolder } from "./project-folder";

const builds: Build[] = [
  { browser: "chrome" },
  { browser: "firefox" },
  { browser: "edge" },
  { browser: "chrome", test: true },
  { browser: "firefox", test: true },
];
/** Largest sizes of the content scripts in bytes, gzipped: the sentinel runs on every page of a granted site. */
const budgets = { sentinel: 5000, reader: 15_000, sidebar: 45_000 };

const totals = { passed: 0, failed: 0 };

await Promise.all([
  check("types of the whole project", () => run("tsc", ["--noEmit"])),
  check("types of the core alone", () => run("tsc", ["-p", "lib/core"])),
]);
await check("lint and format", () => run("biome", ["check", "--error-on-warnings"]));
for (const build of builds)
  await check(`build ${build.browser}${build.test ? " (test)" : ""}`, () => buildExtension(build));
for (const [script, limit] of Object.entries(budgets)) {
  await check(`${script} is at most ${limit} bytes gzipped`, () => weigh(script, limit));
}
await runVitest("unit, component and conventions tests", ["core", "page", "extension"]);
await runVitest("end-to-end tests in Chromium and Firefox", ["e2e"]);

process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** A check that is one case: it fails by throwing. */
async function check(title: string, work: () => Promise<unknown> | unknown): Promise<void> {
  try {
    await step(`Checking ${title}`, work);
    totals.passed++;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    totals.failed++;
  }
}

function weigh(script: string, limit: number): void {
  for (const folder of ["chrome-mv3", "firefox-mv3"]) {
    const file = join(projectFolder, ".output", folder, "content-scripts", `${script}.js`);
    const size = gzipSync(readFileSync(file), { level: 9 }).length;
    say(`  ${folder}: ${size} bytes`);
    if (size > limit) throw new Error(`${script}.js of ${folder} has ${size} bytes gzipped, ${limit} are allowed.`);
  }
}

/** Runs test projects and adds their cases to the totals; a skipped case, or a run that broke, counts as failed. */
async function runVitest(title: string, projects: string[]): Promise<void> {
  const results = join(projectFolder, ".cache", `results-${projects.join("-")}.json`);
  rmSync(results, { force: true });
  mkdirSync(join(projectFolder, ".cache"), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${results}`];
  const run = () => vitest([...projects.flatMap((project) => ["--project", project]), ...reporters]);
  const isGreen = await step(`Running ${title}`, run).then(
    () => true,
    () => false,
  );
  const { passed, failed } = countCases(results);
  totals.passed += passed;
  totals.failed += failed === 0 && !isGreen ? 1 : failed;
}

function vitest(args: string[]): Promise<void> {
  return run("vitest", ["run", ...args], { isShown: true });
}

interface Results {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

function countCases(file: string): { passed: number; failed: number } {
  const counts = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of readResults(file)) {
    const passed = assertionResults.filter((one) => one.status === "passed").length;
    const failed = assertionResults.length - passed;
    counts.passed += passed;
    // A file may break outside of its cases, in its set-up or while it is loaded.
    counts.failed += failed === 0 && status !== "passed" ? 1 : failed;
  }
  return counts;
}

function readResults(file: string): Results["testResults"] {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as Results).testResults;
  } catch {
    return [];
  }
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
