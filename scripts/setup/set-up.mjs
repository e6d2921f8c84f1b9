import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";
import { say, step } from "./progress.mjs";

/** @typedef {import("./find-browser.mjs").Engine} Engine */

const project = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(project, "node_modules", ".bin");
const debianPackages = { chromium: ["chromium", "fonts-liberation"], firefox: ["firefox-esr", "fonts-liberation"] };

/**
 * Makes a machine that has only npm and Node 20 ready, then hands over to a TypeScript script, which runs under the
 * project's own, newer Node. Ends the process with that script's exit code. Only `node:` modules here: nothing else is
 * installed yet.
 * @param {string} script path within the project: "scripts/start.ts"
 * @param {Engine[][]} browsers for each entry, one browser of its engines must be there
 */
export async function setUpAndRun(script, browsers) {
  try {
    await installDependencies();
    for (const engines of browsers) await ensureBrowser(engines);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
  // Ctrl-C reaches the child by itself; this process waits for it to put things away.
  process.on("SIGINT", () => {});
  const node = join(project, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  process.exit(await run([node, "--import", "tsx", script, ...process.argv.slice(2)], "inherit"));
}

async function installDependencies() {
  if (!isInstalled()) {
    await step("Installing the locked dependencies", () =>
      must(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"]),
    );
  }
  // WXT writes the base of tsconfig.json; a clone whose node_modules came from elsewhere lacks it.
  if (!existsSync(join(project, ".wxt", "tsconfig.json"))) await must(["npm", "run", "--silent", "prepare"]);
}

/** npm leaves a copy of the lock file in node_modules: it tells what is there, at no cost. */
function isInstalled() {
  const installed = readPackages(join("node_modules", ".package-lock.json"));
  const locked = readPackages("package-lock.json") ?? {};
  if (!installed || !existsSync(join(bin, process.platform === "win32" ? "node.cmd" : "node"))) return false;
  return Object.entries(locked).every(
    ([path, wanted]) => path === "" || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean}> | null}
 */
function readPackages(file) {
  const path = join(project, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : null;
}

/** @param {Engine[]} engines any of them will do; the first is installed where none is found */
async function ensureBrowser(engines) {
  if (engines.some((engine) => findBrowser(engine))) return;
  const wanted = engines[0] ?? "chromium";
  const asRoot = rootPrefix();
  if (existsSync("/etc/debian_version") && asRoot) {
    const apt = [...asRoot, "apt-get", "-qq"];
    await step(`Installing Debian's ${wanted === "firefox" ? "firefox-esr" : "chromium"}`, async () => {
      await must([...apt, "update"]);
      await must([...apt, "install", "-y", "--no-install-recommends", ...debianPackages[wanted]]);
    });
  }
  if (!findBrowser(wanted)) throw new Error(howToInstall(wanted));
}

/** How to run a command as root: directly, through a sudo that asks nothing, or (null) not at all. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : null;
}

/** @param {Engine} engine */
function howToInstall(engine) {
  return engine === "firefox"
    ? "No Firefox was found: install Firefox (https://www.mozilla.org/firefox), or set CLAIMSIDE_FIREFOX to its path."
    : "No browser was found: install Chromium, Chrome or Edge, or set CLAIMSIDE_CHROMIUM to the path of one.";
}

/** @param {string[]} command */
async function must(command) {
  const code = await run(command);
  if (code !== 0) throw new Error(`"${command.join(" ")}" ended with ${code}; its own words stand above.`);
}

/**
 * @param {string[]} command the program and its arguments
 * @param {"inherit" | 2} output where its standard output goes: 2 is where progress goes
 * @returns {Promise<number>} its exit code; 1 where it could not be started or was ended by a signal
 */
function run([program = "", ...args], output = 2) {
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH, DEBIAN_FRONTEND: "noninteractive" };
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = process.platform === "win32" && program === "npm";
  const child = spawn(program, args, { cwd: project, env, shell, stdio: ["inherit", output, "inherit"] });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
