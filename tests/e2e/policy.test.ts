import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Lab, openLab } from "../../scripts/lab/lab";
import { buildExtension } from "../../scripts/setup/build-extension";
import type { Engine } from "../../scripts/setup/find-browser.mjs";
import { chromiumFile, firefoxFile, firefoxManifest, idInDocs } from "../policy-files";

/** Where a browser looks for policies is the whole machine's: only root may write there. */
const isRoot = process.getuid?.() === 0;
const home = mkdtempSync(join(tmpdir(), "claimside-policy-"));
const usersHome = process.env.HOME;

interface Placed {
  title: string;
  engine: Engine;
  path: string;
  text(extension: string): string;
}

const places: Placed[] = [
  {
    title: "a policy file of Chromium",
    engine: "chromium",
    path: "/etc/chromium/policies/managed/claimside-test.json",
    text: (extension) => chromiumFile.replace(idInDocs, unpackedId(extension)),
  },
  {
    title: "a policy file of Firefox",
    engine: "firefox",
    path: "/etc/firefox/policies/policies.json",
    text: () => firefoxFile,
  },
  {
    title: "a person's manifest of Firefox",
    engine: "firefox",
    path: join(home, ".mozilla/managed-storage/claimside@claimside.example.json"),
    text: () => firefoxManifest,
  },
];

describe.each(places.filter(({ path }) => isRoot || path.startsWith(home)))("$title", ({ engine, path, text }) => {
  let lab: Lab;
  beforeAll(async () => {
    const extension = await buildExtension({ browser: engine === "firefox" ? "firefox" : "chrome", test: true });
    mkdirSync(dirname(path), { recursive: true });
    // Not over one that an administrator has put there.
    writeFileSync(path, text(extension), { flag: "wx" });
    process.env.HOME = home;
    lab = await openLab({ engine, extension });
  });
  afterAll(async () => {
    rmSync(path, { force: true });
    process.env.HOME = usersHome;
    await lab?.close();
  });

  test("sets what is in it, and shows it as the organisation's, to be read and not to be changed", async () => {
    const options = await lab.openExtensionPage("options.html");
    await options.evaluate(() => location.assign("#/payers/own%2Fcounty-employees"));
    // Chromium hands a policy on some time after the extension is there.
    await options.until("the filing limit to be held", isHeldAt, "Filing limit (days)", "90");
    expect(await options.text("main")).toContain("Set by your organisation");
    await options.evaluate(() => location.assign("#/sites"));
    await options.waitFor("button:Turn on all (1)");
    expect(await options.text("main")).toContain("https://portal.example/*");
  });
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function isHeldAt(title: string, wanted: string): boolean {
  const label = [...document.querySelectorAll("label")].find((one) => one.textContent === title);
  const { value, disabled } = (label?.control ?? {}) as Partial<HTMLInputElement>;
  return value === wanted && disabled === true;
}

/** The id that Chromium gives an extension that is loaded from a folder. */
function unpackedId(folder: string): string {
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16)));
}
