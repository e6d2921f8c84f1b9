import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Lab, openLab } from "../../scripts/lab/lab";
import { buildExtension } from "../../scripts/setup/build-extension";
import type { Engine } from "../../scripts/setup/find-browser.mjs";
import { chromiumFile, firefoxFile, firefoxManifest, idInDocs } from "../policy-files";
import { maySeeOthers, seeing } from "./seeing-policies";

const home = mkdtempSync(join(tmpdir(), "claimside-policy-"));
const usersHome = process.env.HOME;

interface Placed {
  title: string;
  engine: Engine;
  /** Where the file stands: among the machine's policies, or in the home of the person. */
  path: string;
  text(extension: string): string;
}

const ofMachine: Placed[] = [
  {
    title: "a policy file of Chromium",
    engine: "chromium",
    path: "policies/claimside.json",
    text: (extension) => chromiumFile.replace(idInDocs, unpackedId(extension)),
  },
  { title: "a policy file of Firefox", engine: "firefox", path: "policies/policies.json", text: () => firefoxFile },
];
const ofPerson: Placed = {
  title: "a person's manifest of Firefox",
  engine: "firefox",
  path: ".mozilla/managed-storage/claimside@claimside.example.json",
  text: () => firefoxManifest,
};

describe.each([...(maySeeOthers ? ofMachine : []), ofPerson])("$title", (placed) => {
  const { engine, text } = placed;
  let lab: Lab;
  beforeAll(async () => {
    const extension = await buildExtension({ browser: engine === "firefox" ? "firefox" : "chrome", test: true });
    const path = join(home, engine, placed.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text(extension));
    const open = () => openLab({ engine, extension });
    process.env.HOME = join(home, engine);
    lab = await (placed === ofPerson ? open() : seeing(dirname(path), engine, open));
  });
  afterAll(async () => {
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

test.runIf(maySeeOthers)(
  "of a policy with mistakes Chromium hands all on, and what is wrong in it is said",
  async () => {
    const extension = await buildExtension({ browser: "chrome", test: true });
    const path = join(home, "mistaken", "claimside.json");
    mkdirSync(dirname(path), { recursive: true });
    const policy = {
      payers: {
        aetna: { filingLimitDays: 5000, appealDays: 60, coverage: "sometimes" },
        bcbs: { filingLimitDays: 90.5 },
      },
      rules: { "visit-without-25": "loud", "timely-filling": "error", "date-future": "warning" },
      sidebar: { width: 1 },
    };
    writeFileSync(path, JSON.stringify({ "3rdparty": { extensions: { [unpackedId(extension)]: policy } } }));
    const lab = await seeing(dirname(path), "chromium", () => openLab({ engine: "chromium", extension }));
    try {
      const options = await lab.openExtensionPage("options.html#/payers/aetna");
      await options.until("what is right of it to be held", isHeldAt, "Appeal (days)", "60");
      const told = await options.text(".cs-problems");
      const wrong = ["aetna.filingLimitDays", "aetna.coverage", "bcbs.filingLimitDays", "rules.visit-without-25"];
      for (const one of [...wrong, "sidebar.width", 'the nearest is "timely-filing"']) expect(told).toContain(one);
    } finally {
      await lab.close();
    }
  },
);

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
