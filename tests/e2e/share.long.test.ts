import { beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { giveFiles } from "./give-files";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const file = JSON.stringify({
  version: 1,
  payers: { aetna: { filingLimitDays: 90 } },
  rules: { "diagnosis-unspecified": "off" },
});
const days = "label:Filing limit (days)";

describe.each(casesOf(engines, inChromium))("a colleague's file, in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  const goTo = (hash: string) => page.evaluate((to) => location.assign(to), hash);
  const open = async (text: string) => {
    await goTo("#/share");
    await giveFiles(page, "choose", { name: "office.json", text });
  };
  const limit = async () => {
    await goTo("#/payers/aetna");
    await page.waitFor(days);
    return page.text(days);
  };
  beforeAll(async () => {
    page = await use.lab.openExtensionPage("options.html#/share");
  });

  test("that is none is refused in words, and nothing is changed", async () => {
    await open('{"version":1,"payerz":{}}');
    await page.waitFor("main [role=alert] li, main [role=alert] p");
    expect(await page.text("main [role=alert]")).toContain('"payerz", the nearest is "payers"');
    expect(await page.exists("button:Apply 1 change")).toBe(false);
  });

  test("changes nothing before Apply, and then what was not taken out of it", async () => {
    await open(file);
    await page.waitFor("button:Apply 2 changes");
    expect(await page.text(".cs-differences")).toContain("Aetna, filing limit: not set → 90 days");
    expect(await limit()).toBe("");
    // It is still opened for whoever has looked elsewhere meanwhile.
    await goTo("#/share");
    await page.waitFor("button:Apply 2 changes");
    const [, leftOut = ""] = await page.evaluate(namesOf, "main li label");
    await page.click(`label:${leftOut}`);
    await page.click("button:Apply 1 change");
    await page.waitFor(".cs-fine");
    await goTo("#/payers/aetna");
    await page.until("the filing limit of the file", isIn, "90");
    expect(await page.text("main")).toContain("practice file");
  });

  test("is undone, also in a page that is opened later", async () => {
    page = await use.lab.openExtensionPage("options.html#/history");
    await page.waitFor("[data-change] button");
    const [latest = ""] = await page.evaluate(namesOf, "[data-change] button");
    await page.click(`button:${latest}`);
    await page.until("it to be told as undone", () => document.body.textContent?.includes("Undone."));
    expect(await limit()).toBe("");
  });
});

// The functions below run in the page.

/** By what name controls, or labels, are called. */
function namesOf(selector: string): string[] {
  const all = [...document.querySelectorAll(selector)];
  return all.map((one) => one.getAttribute("aria-label") ?? (one.textContent ?? "").replace(/\s+/g, " ").trim());
}

function isIn(value: string): boolean {
  return [...document.querySelectorAll("input")].some((input) => input.value === value);
}
