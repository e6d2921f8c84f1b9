import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {"chromium" | "firefox"} Engine */
/** @typedef {{engine: Engine, name: string, path: string}} FoundBrowser */

/** Where browsers are, best first: Chromium before its branded kin, because it changes least between machines. */
/** @type {{engine: Engine, name: string, commands: string[], mac: string, windows: string}[]} */
const known = [
  {
    engine: "chromium",
    name: "Chromium",
    commands: ["chromium", "chromium-browser"],
    mac: "Chromium",
    windows: "Chromium\\Application\\chrome.exe",
  },
  {
    engine: "chromium",
    name: "Chrome",
    commands: ["google-chrome", "google-chrome-stable", "chrome"],
    mac: "Google Chrome",
    windows: "Google\\Chrome\\Application\\chrome.exe",
  },
  {
    engine: "chromium",
    name: "Edge",
    commands: ["microsoft-edge", "microsoft-edge-stable", "msedge"],
    mac: "Microsoft Edge",
    windows: "Microsoft\\Edge\\Application\\msedge.exe",
  },
  {
    engine: "firefox",
    name: "Firefox",
    commands: ["firefox", "firefox-esr"],
    mac: "Firefox",
    windows: "Mozilla Firefox\\firefox.exe",
  },
];

/**
 * The first browser of an engine on this machine, or null. CLAIMSIDE_CHROMIUM and CLAIMSIDE_FIREFOX name one by its path.
 * @param {Engine} engine
 * @returns {FoundBrowser | null}
 */
export function findBrowser(engine) {
  const named = process.env[`CLAIMSIDE_${engine.toUpperCase()}`];
  if (named) return { engine, name: named, path: named };
  for (const browser of known.filter((one) => one.engine === engine)) {
    const path = candidates(browser).find(isExecutable);
    if (path) return { engine, name: browser.name, path };
  }
  return null;
}

/** @param {(typeof known)[number]} browser */
function candidates({ commands, mac, windows }) {
  const onPath = commands.flatMap((command) => pathFolders().map((folder) => join(folder, command)));
  if (process.platform === "darwin") {
    return [`/Applications/${mac}.app/Contents/MacOS/${mac.toLowerCase() === "firefox" ? "firefox" : mac}`, ...onPath];
  }
  if (process.platform !== "win32") return onPath;
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const roots = [ProgramFiles, process.env["ProgramFiles(x86)"], LOCALAPPDATA];
  return roots.flatMap((root) => (root ? [join(root, windows)] : []));
}

/** The search path, and the usual places that a bare service account leaves out of it. */
function pathFolders() {
  const usual = process.platform === "win32" ? [] : ["/usr/local/bin", "/usr/bin", "/snap/bin"];
  return [...new Set([...(process.env.PATH ?? "").split(delimiter).filter(Boolean), ...usual])];
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there or not to be run: either way it is no browser for us.
    return false;
  }
}
