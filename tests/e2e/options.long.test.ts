import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { optionsPlaces } from "./options-places";
import { casesOf, enginesInPart, inSample } from "./part-of-run";
import { useLab } from "./use-lab";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is done from a page that stands at its payers, and the label of the control that is then there. Typing counts as one. */
const settings: readonly (readonly [steps: readonly string[], label: string])[] = [
  ...["Covered", "Wanted", "Paid at half", "XE, XS, XP or XU", "Filing limit (days)", "Appeal (days)"].map(
    (label) => [["search Health Plan 321"], label] as const,
  ),
  ...["Corrected claim (days)", "Taken", "Not taken", "Units and frequency", "Amount for 17340 ($)", "Portal"].map(
    (label) => [["search Health Plan 321"], label] as const,
  ),
  ...["Phone or person", "Look again on", "Use Claimside's guidance for this payer"].map(
    (label) => [["search Health Plan 321"], label] as const,
  ),
  ...["24B Place", "24E Pointer", "24F Charge ($)", "24G Units"].map(
    (label) => [["search Health Plan 321"], label] as const,
  ),
  [["link Usual line"], "24B Place"],
  [["search usual line"], "24G Units"],
  [["search Health Plan 321", "part Names and ids"], "Other names on forms"],
  [["search Health Plan 321", "part Names and ids"], "Plan of"],
  [["search Health Plan 321", "part Note must hold"], "Care of the treated skin"],
  [["search Health Plan 321", "part Checks"], "Find a check to weigh for this payer"],
  [["search Health Plan 321", "part Your notes"], "Notes"],
  [["search no units"], "Off"],
  [["search no units"], "Because"],
  [["link Visit note"], "Query to the clinician"],
  [["link Sites and forms"], "Site address"],
  [["link CMS tables"], "Official descriptor of 17340"],
  [["link Sidebar"], "Width (pixels)"],
];

describe.each(enginesInPart(1))("the options with 500 payers, in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  beforeAll(async () => {
    page = await use.lab.openExtensionPage("options.html#/payers");
    await page.evaluate(storePayers);
    await page.until("500 payers to be listed", () => document.querySelectorAll("[data-listed]").length > 500);
  });
  afterAll(() => page?.close());

  const go = async (place: string) => {
    await page.evaluate(goTo, place);
    await page.until(`the page to be at ${place}`, isThere, place.split(/[/?]/)[1] ?? "");
  };

  test.each(casesOf(optionsPlaces, inSample(engine, 1)))(
    "%s can be used with assistive technology, in both themes, and is at most two screens",
    async (place) => {
      await page.page.setViewport({ width: 1400, height: 900 });
      await go(place);
      await page.page.evaluate(axe);
      for (const theme of ["light", "dark"]) {
        await page.evaluate(wear, theme);
        expect(await page.evaluate(faults)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1800);
    },
  );

  test.each(casesOf(settings, inSample(engine, 1)))("%j leads to %s in at most three actions", async (steps, label) => {
    await go("#/payers");
    for (const step of steps) {
      const [kind, ...words] = step.split(" ");
      if (kind !== "search") await page.evaluate(clickLink, kind === "part" ? "main nav a" : "a", words.join(" "));
      else {
        await page.press("/");
        await page.type(words.join(" "));
        await page.press("Enter");
      }
    }
    // The third is to set it.
    expect(steps.length + 1).toBeLessThanOrEqual(3);
    await page.waitFor(`main >>> label:${label}`);
    if (steps[0]?.includes("321")) expect(await page.exists("[data-payer='own/health-plan-321']")).toBe(true);
  });
});

// The functions below run in the page.

declare const window: { axe: { run(root: Document, options?: RunOptions): Promise<AxeResults> } };
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

function storePayers(): Promise<void> {
  const payers = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [`own/health-plan-${at}`, { name: `Health Plan ${at}`, ids: [`HP${at}`] }]),
  );
  const aetna = { coverage: "covered", notes: "x", rules: { "date-range": "off" }, lookAgainOn: "2026-01-01" };
  return chrome.storage.local.set({ preferences: { version: 1, payers: { ...payers, aetna } } });
}

function goTo(place: string): void {
  location.hash = place;
}

function isThere(view: string): boolean {
  return document.querySelector<HTMLElement>("main")?.dataset.view === view;
}

function wear(theme: string): void {
  document.documentElement.dataset.theme = theme;
}

function clickLink(selector: string, words: string): void {
  const links = [...document.querySelectorAll<HTMLElement>(selector)];
  links.find((link) => link.textContent?.startsWith(words))?.click();
}

async function faults(): Promise<string[]> {
  const { violations, incomplete } = await window.axe.run(document);
  const unsettled = incomplete.filter(({ id }) => id === "color-contrast");
  const list = document.querySelector(".cs-list > ul")?.getBoundingClientRect();
  // Of rows of a list that are scrolled out of sight no colour can be told: they are drawn as those in sight are.
  const isInSight = ({ target }: { target: unknown[] }) => {
    const element = document.querySelector(String(target[0]));
    const place = element?.getBoundingClientRect();
    return (
      !list || !place || !element?.closest(".cs-list > ul") || (place.top >= list.top && place.bottom <= list.bottom)
    );
  };
  return [...violations, ...unsettled].flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => id !== "color-contrast" || isInSight(node))
      .map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
