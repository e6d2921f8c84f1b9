import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser as WebExtensions } from "webextension-polyfill";
import { isRegistered } from "../../scripts/lab/in-extension";
import { type Lab, openLab } from "../../scripts/lab/lab";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import { buildExtension } from "../../scripts/setup/build-extension";
import { type Engine, findBrowser } from "../../scripts/setup/find-browser.mjs";
import { projectFolder } from "../../scripts/setup/project-folder";
import { forcedByList, forcedInChromium, forcedInFirefox, idCommand, idInDocs, updateManifest } from "../policy-files";
import { casesOf } from "./part-of-run";
import { maySeeOthers, seeing } from "./seeing-policies";

// What an organisation rolls out, with the files of docs/policy.md, their addresses put to this machine.

declare const chrome: WebExtensions;

const sites = ["http://127.0.0.1/*"];
const laterSites = [...sites, "http://localhost/*"];
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const laterVersion = `${version}.1`;
const folder = mkdtempSync(join(tmpdir(), "claimside-it-"));

interface Rollout {
  title: string;
  engine: Engine;
  policy: string;
  isUpdated?: true;
}

const rollouts: Rollout[] = [
  { title: "Chromium, by its settings", engine: "chromium", policy: forcedInChromium, isUpdated: true },
  { title: "Chromium, by its list", engine: "chromium", policy: forcedByList },
  { title: "Firefox", engine: "firefox", policy: forcedInFirefox },
];

const files: [string, string, string][] = [
  ["the manifest of updates", updateManifest, `version="${version}"`],
  ["the policy for Firefox", forcedInFirefox, `claimside-${version}.xpi`],
];

test.each(casesOf(files, () => true))("%s in the docs is for the version that is built", (_, text, part) => {
  expect(text).toContain(part);
});

// Each browser is installed anew here, with a build of its own.
describe.each(casesOf(maySeeOthers ? rollouts : [], () => false))(
  "forced by policy in $title",
  ({ engine, policy, isUpdated }) => {
    const [served, policies] = [mkdtempSync(join(folder, "served-")), mkdtempSync(join(folder, "policies-"))];
    const build = join(served, "chrome-mv3-it");
    let server: PracticeServer;
    let lab: Lab;
    const here = (text: string, id: string) =>
      text.replaceAll(idInDocs, id).replaceAll("https://it.practice.example/claimside", `${server.origin}/it`);

    beforeAll(async () => {
      server = await servePractice({ "/": join(projectFolder, "practice"), "/it/": served });
      const browser = engine === "firefox" ? "firefox" : "chrome";
      cpSync(await buildExtension({ browser, test: true, sites }), build, { recursive: true });
      const id = engine === "firefox" ? zip(build) : pack(build);
      writeFileSync(join(served, "update.xml"), here(updateManifest, id));
      writeFileSync(join(policies, "policies.json"), here(policy, id));
      // Without it, Chromium shows nobody what a policy has installed.
      writeFileSync(join(policies, "lab.json"), JSON.stringify({ DeveloperToolsAvailability: 1 }));
      lab = await seeing(policies, engine, () => openLab({ engine, extension: { id } }));
    });
    afterAll(async () => {
      await lab?.close();
      await server?.close();
    });

    test("it is on for the sites that it was made for, with nothing granted by hand", async () => {
      const page = await lab.open(`${server.origin}/cms-1500/`);
      await page.waitFor("claimside-sidebar");
      expect((await lab.registeredScripts()).flatMap(({ matches }) => matches)).toEqual(sites);
    });

    test("the options show them as the organisation's, with nothing to turn them off", async () => {
      const options = await lab.options("#/sites");
      const [site] = sites;
      await options.waitFor(`[data-site="${site}"]`);
      expect(await options.text(`[data-site="${site}"]`)).toBe(`${site}Set by your organisation`);
      expect(await options.exists(`[data-site="${site}"] button`)).toBe(false);
      expect(await options.exists("button:Turn on all (1)")).toBe(false);
    });

    // In Firefox each page of the lab is a window of its own, and the popup's has no portal in it.
    const inChromium = engine === "chromium" ? test : () => {};
    inChromium("the popup says that it is on, and that this stays", async () => {
      const page = await lab.open(`${server.origin}/cms-1500/`);
      const popup = await lab.openExtensionPage("popup.html");
      await page.page.bringToFront();
      await popup.page.reload();
      await popup.waitFor(".cs-popup input[role=switch]:checked:disabled");
      expect(await popup.text(".cs-popup")).toContain("Set by your organisation.");
    });

    const whereUpdated = isUpdated ? test : () => {};
    whereUpdated("a later version is fetched, and is on for the sites that came with it", async () => {
      raise(build, laterVersion, laterSites);
      const id = pack(build);
      writeFileSync(join(served, "update.xml"), here(updateManifest, id).replace(`"${version}"`, `"${laterVersion}"`));
      expect(await (await lab.options()).evaluate(fetchUpdate)).toBe(laterVersion);
      await lab.reload();
      const options = await lab.options();
      for (const site of laterSites) await options.until(`${site} to be turned on`, isRegistered, site, true);
    });
  },
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs a build into the file beside it, as docs/policy.md says, and returns the id that comes of its key. */
function pack(build: string): string {
  const key = existsSync(`${build}.pem`) ? [`--pack-extension-key=${build}.pem`] : [];
  const chromium = findBrowser("chromium")?.path ?? "";
  execFileSync(chromium, ["--headless", "--no-sandbox", `--pack-extension=${build}`, ...key], { stdio: "ignore" });
  return execFileSync("sh", ["-c", idCommand.replace(".output", dirname(build))], { encoding: "utf8", stdio: "pipe" });
}

function zip(build: string): string {
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const contents = paths.map((path) => [relative(build, path), new Uint8Array(readFileSync(path))] as const);
  writeFileSync(join(dirname(build), `claimside-${version}.xpi`), zipSync(Object.fromEntries(contents)));
  return "claimside@claimside.example";
}

/** A later version for other sites, otherwise the same. */
function raise(build: string, version: string, hosts: string[]): void {
  const file = join(build, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, version, host_permissions: hosts }));
}

/** Runs in the options page: has the browser look for another version at once, and returns which one it fetched. */
async function fetchUpdate(): Promise<string> {
  const fetched = new Promise<{ version: string }>((resolve) => chrome.runtime.onUpdateAvailable.addListener(resolve));
  await chrome.runtime.requestUpdateCheck();
  return (await fetched).version;
}
