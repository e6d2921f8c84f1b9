import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { optionsPlaces } from "./options-places";
import { walks } from "./setting-walks";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.each(engines)("the options with 500 payers, in %s", (engine) => {
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

  test.each(optionsPlaces)(
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

  test.each(walks)("%j leads to %s in at most three actions", async (steps, control) => {
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
    await page.waitFor(`main >>> ${control}`);
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
  const aetna = {
    coverage: "covered",
    priorAuthorization: "wanted",
    notes: "x",
    rules: { "date-range": "off" },
    lookAgainOn: "2026-01-01",
  };
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
