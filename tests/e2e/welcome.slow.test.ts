import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser as WebExtensions } from "webextension-polyfill";
import { practiceWording } from "../../lib/core/words/en/practice";
import { welcomeWording } from "../../lib/core/words/en/welcome";
import { type Lab, openLab } from "../../scripts/lab/lab";
import type { LabPage } from "../../scripts/lab/lab-page";
import { waitUntil } from "../../scripts/lab/wait-until";
import { buildExtension } from "../../scripts/setup/build-extension";
import { engines } from "./shared-lab";

const sidebar = "claimside-sidebar >>> ";
const { boxes } = practiceWording;
const units = `label:${boxes.units.join(" ")}`;
const words = welcomeWording;

describe.each(engines)("the page of the first day, in %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "claimside-welcome-"));
  let lab: Lab;
  beforeAll(async () => {
    const built = await buildExtension({ browser: engine === "firefox" ? "firefox" : "chrome", test: true });
    cpSync(built, folder, { recursive: true });
    lab = await openLab({ engine, extension: folder, keepsWelcome: true });
  });
  afterAll(async () => {
    await lab?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is opened by the install, and shows a finding that is mended by one key", async () => {
    await waitUntil("the page of the first day to be there", async () => (await welcomes()) === 1, welcomes);
    const page = await lab.openExtensionPage("welcome.html");
    await page.waitFor(`${sidebar}[data-rule="units-above-one"]`);
    await page.fill(units, "1");
    await page.click(`label:${boxes.payerName.join(" ")}`);
    await page.waitGone(`${sidebar}[data-rule="units-above-one"]`);
    await page.waitFor(`${sidebar}[data-verdict-kind="ready"]`);
    await page.close();
  });

  test("turns Claimside on for a portal, says what is wrong with an address, and keeps the side", async () => {
    const page = await lab.openExtensionPage("welcome.html");
    await page.fill(`label:${words.site.label}`, "chrome://settings");
    await page.click(`button:${words.site.turnOn}`);
    await page.until("a sentence on the address", () => document.querySelector("[role=alert]")?.textContent);
    await turnOn(page, "portal.example");
    await page.click(`button:${words.side.left}`);
    await page.until("the left to be chosen", () =>
      [...document.querySelectorAll("[aria-pressed=true]")].some(({ textContent }) => textContent === "Left"),
    );
    expect(JSON.stringify(await lab.storage())).toContain('"side":"left"');
    await page.close();
  });

  test("is not opened by an update", async () => {
    const page = await lab.openExtensionPage("welcome.html");
    await turnOn(page, "claims.example");
    await page.close();
    await (await lab.options()).evaluate(closeWelcomes);
    await lab.closeOptions();
    const manifest = join(folder, "manifest.json");
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), version: "0.2.0" }));
    await lab.update();
    const options = await lab.options();
    // The sites are registered anew by what hears of the update: it has been heard by then.
    await options.until("the site to be registered by the new version", isRegisteredBy, "0.2.0");
    expect(await welcomes()).toBe(0);
  });

  async function turnOn(page: LabPage, host: string): Promise<void> {
    await lab.launched.approve([`https://${host}/*`]);
    await page.fill(`label:${words.site.label}`, host);
    await page.click(`button:${words.site.turnOn}`);
    await page.until(`${host} to be on`, isSaid, host);
  }

  async function welcomes(): Promise<number> {
    return (await lab.options()).evaluate(countWelcomes);
  }
});

// The functions below run in a page of the extension.

declare const chrome: Pick<WebExtensions, "extension" | "runtime" | "scripting">;

function isSaid(host: string): boolean {
  return [...document.querySelectorAll("[role=status]")].some(({ textContent }) => textContent?.includes(host));
}

function countWelcomes(): number {
  return chrome.extension.getViews({ type: "tab" }).filter(({ location }) => location.pathname === "/welcome.html")
    .length;
}

function closeWelcomes(): void {
  const welcomes = chrome.extension
    .getViews({ type: "tab" })
    .filter(({ location }) => location.pathname === "/welcome.html");
  for (const view of welcomes) view.close();
}

async function isRegisteredBy(version: string): Promise<boolean> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return chrome.runtime.getManifest().version === version && scripts.length > 0;
}
