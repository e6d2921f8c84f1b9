import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { step } from "./progress.mjs";
import { projectFolder } from "./project-folder";

export interface Build {
  browser: "chrome" | "firefox" | "edge";
  /** Differs from the product in one thing: its shadow root is open. */
  test?: boolean;
  /** Match patterns: makes an organisation's build, which is granted these sites at install. */
  sites?: string[];
}

const inputs = [
  "entrypoints",
  "components",
  "lib",
  "public",
  "wxt.config.ts",
  "scripts/setup/required-sites.ts",
  "tsconfig.json",
  "package-lock.json",
];
const cache = join(projectFolder, ".cache");

/** Builds the extension unless its inputs are unchanged since the last time, and returns the folder it is in. */
export async function buildExtension(build: Build): Promise<string> {
  const name = `${build.browser}-mv3${build.sites ? "-it" : ""}${build.test ? "-test" : ""}`;
  const output = join(projectFolder, ".output", name);
  const stamp = join(cache, `${name}.inputs`);
  mkdirSync(cache, { recursive: true });
  await whileLocked(async () => {
    const hash = hashInputs(build);
    if (existsSync(join(output, "manifest.json")) && readIfThere(stamp) === hash) return;
    await step(`Building the extension (${name})`, () => runWxt(build));
    writeFileSync(stamp, hash);
  });
  return output;
}

function hashInputs({ sites = [] }: Build): string {
  const hash = createHash("sha256").update(sites.join(" "));
  for (const input of inputs) {
    for (const file of filesIn(input)) hash.update(file).update(readFileSync(join(projectFolder, file)));
  }
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  const found = statSync(join(projectFolder, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  const names = readdirSync(join(projectFolder, path), { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => join(path, name)).filter((file) => statSync(join(projectFolder, file)).isFile());
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function runWxt({ browser, test, sites = [] }: Build): Promise<void> {
  const wxt = join(projectFolder, "node_modules", "wxt", "bin", "wxt.mjs");
  const child = spawn(process.execPath, [wxt, "build", "-b", browser, "--mv3"], {
    cwd: projectFolder,
    env: {
      ...process.env,
      // Whoever asks for it, tests too: what is tried is what is delivered.
      NODE_ENV: "production",
      CLAIMSIDE_TEST_BUILD: test ? "1" : "0",
      CLAIMSIDE_SITES: sites.join(" "),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (words += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${words}`))));
  });
}

/** One build at a time, also across processes: a folder is the one thing that only one of them can make. */
async function whileLocked(work: () => Promise<void>): Promise<void> {
  const lock = join(cache, "build.lock");
  while (!tryMake(lock)) await sleep(100);
  try {
    await work();
  } finally {
    rmdirSync(lock);
  }
}

function tryMake(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // A build takes seconds: a lock of minutes was left behind by one that was killed.
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > 120_000) rmdirSync(lock);
    return false;
  }
}
