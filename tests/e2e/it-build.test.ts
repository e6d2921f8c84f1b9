import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Lab, openLab } from "../../scripts/lab/lab";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import { buildExtension } from "../../scripts/setup/build-extension";
import { type Engine, findBrowser } from "../../scripts/setup/find-browser.mjs";
import { projectFolder } from "../../scripts/setup/project-folder";
import { forcedByList, forcedInChromium, forcedInFirefox, idCommand, idInDocs, updateManifest } from "../policy-files";

// What an organisation rolls out: the files of docs/policy.md, their addresses put to this machine.

const site = "http://127.0.0.1/*";
const folder = mkdtempSync(join(tmpdir(), "claimside-it-"));
const [served, policies] = [join(folder, "served"), join(folder, "policies")];
const isRoot = process.getuid?.() === 0;
const maySeeOwnPolicies = isRoot && spawnSync("unshare", ["--mount", "true"]).status === 0;

interface Rollout {
  title: string;
  engine: Engine;
  policy: string;
  file: string;
}

const managed = "/etc/chromium/policies/managed";
const rollouts: Rollout[] = [
  { title: "Chromium, by its settings", engine: "chromium", policy: forcedInChromium, file: "claimside-it.json" },
  { title: "Chromium, by its list", engine: "chromium", policy: forcedByList, file: "claimside-it.json" },
  { title: "Firefox", engine: "firefox", policy: forcedInFirefox, file: "policies.json" },
];

describe.each(maySeeOwnPolicies ? rollouts : [])("forced by policy in $title", ({ engine, policy, file }) => {
  let server: PracticeServer;
  let lab: Lab;
  beforeAll(async () => {
    for (const place of [served, policies]) mkdirSync(place, { recursive: true });
    server = await servePractice({ "/": join(projectFolder, "practice"), "/it/": served });
    const build = await buildExtension({
      browser: engine === "firefox" ? "firefox" : "chrome",
      test: true,
      sites: [site],
    });
    const id = engine === "firefox" ? zip(build) : pack(build);
    const here = (text: string) =>
      text.replaceAll(idInDocs, id).replaceAll("https://it.practice.example/claimside", `${server.origin}/it`);
    writeFileSync(join(served, "update.xml"), here(updateManifest));
    writeFileSync(join(policies, file), here(policy));
    lab = await withBrowser(engine, () => openLab({ engine, extension: { id } }));
  });
  afterAll(async () => {
    await lab?.close();
    await server?.close();
    for (const place of [served, policies]) rmSync(place, { recursive: true, force: true });
  });

  test("it is on for the sites that it was made for, with nothing granted by hand", async () => {
    const page = await lab.open(`${server.origin}/cms-1500/`);
    await page.waitFor("claimside-sidebar");
    expect((await lab.registeredScripts()).flatMap(({ matches }) => matches)).toEqual([site]);
  });

  test("the options show the site as the organisation's, with nothing to turn it off", async () => {
    const options = await lab.options("#/sites");
    await options.waitFor(`[data-site="${site}"]`);
    expect(await options.text(`[data-site="${site}"]`)).toBe(`${site}Set by your organisation`);
    expect(await options.exists(`[data-site="${site}"] button`)).toBe(false);
    expect(await options.exists("button:Turn on all (1)")).toBe(false);
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a browser that sees our policies in place of the machine's: in no other that runs meanwhile anything is installed. */
async function withBrowser<T>(engine: Engine, open: () => Promise<T>): Promise<T> {
  const name = `CLAIMSIDE_${engine.toUpperCase()}`;
  const before = process.env[name];
  const place = engine === "firefox" ? "/etc/firefox/policies" : managed;
  mkdirSync(place, { recursive: true });
  const script = join(folder, engine);
  const mount = `mount --bind ${policies} ${place} && exec "$0" "$@"`;
  writeFileSync(script, `#!/bin/sh\nexec unshare --mount sh -c '${mount}' ${findBrowser(engine)?.path} "$@"\n`, {
    mode: 0o755,
  });
  process.env[name] = script;
  try {
    return await open();
  } finally {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

/** Packs the build as docs/policy.md says, and returns the id that comes of it. */
function pack(build: string): string {
  const copy = join(served, "chrome-mv3-it");
  cpSync(build, copy, { recursive: true });
  const chromium = findBrowser("chromium")?.path ?? "";
  execFileSync(chromium, ["--headless", "--no-sandbox", `--pack-extension=${copy}`], { stdio: "ignore" });
  // No extension of a policy is shown to the lab otherwise.
  writeFileSync(join(policies, "lab.json"), JSON.stringify({ DeveloperToolsAvailability: 1 }));
  return execFileSync("sh", ["-c", idCommand.replace(".output", served)], { encoding: "utf8", stdio: "pipe" });
}

function zip(build: string): string {
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const contents = paths.map((path) => [path.slice(build.length + 1), new Uint8Array(readFileSync(path))] as const);
  writeFileSync(join(served, "claimside-0.1.0.xpi"), zipSync(Object.fromEntries(contents)));
  return "claimside@claimside.example";
}
