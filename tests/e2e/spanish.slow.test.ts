import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sidebarSpanish } from "../../lib/core/words/es/sidebar";
import { drawOut } from "../../scripts/gallery/draw-out";
import type { LabPage } from "../../scripts/lab/lab-page";
import { cutOff } from "./cut-off";
import { openFinding, openPrompts } from "./in-sidebar";
import { optionsPlaces } from "./options-places";
import { engines } from "./shared-lab";
import { toolbarOf } from "./toolbar";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";
const inSidebar = (selector: string) => `${sidebar} >>> ${selector}`;
const units = inSidebar('[data-rule="units-above-one"]');

describe.each(engines)("in Spanish, in %s", (engine) => {
  const use = useLab(engine);
  const speak = async (language: "es" | "en") => {
    const options = await use.lab.options("#/sidebar");
    const label = `label:${language === "es" ? "Language" : "Idioma"}`;
    await options.waitFor(label);
    await options.choose(label, language);
    await options.until(`the options to speak ${language}`, speaks, language);
  };
  beforeAll(async () => {
    await use.lab.turnOn(use.server.origin);
    await speak("es");
  });
  afterAll(() => speak("en"));

  test.each(["popup", "welcome", "practice-claim"] as const)(
    "%s has no English sentence, and cuts nothing off",
    async (name) => {
      const page = await use.lab.openExtensionPage(`${name}.html`);
      await page.until("the page to speak Spanish", speaks, "es");
      await page.until("the page to be drawn", isDrawn);
      await isSpanish(page, "body");
      await page.close();
    },
  );

  test.each(optionsPlaces)("the options at %s have no English sentence, and cut nothing off", async (place) => {
    const page = await use.lab.openExtensionPage(`options.html${place}`);
    await page.until("the page to speak Spanish", speaks, "es");
    await page.until("the page to be drawn", isDrawn);
    await isSpanish(page, "body");
    await page.close();
  });

  test("a form that may be a claim is offered, and taught, in Spanish", async () => {
    const url = `${use.server.origin}/pages/estimate.html`;
    const page = await use.lab.open(url);
    await page.waitFor("claimside-offer");
    expect(await page.evaluate(englishIn, "claimside-offer")).toEqual([]);
    await use.lab.teach(url);
    await page.waitFor("claimside-teach >>> [data-asked=code]");
    expect(await page.evaluate(englishIn, "claimside-teach")).toEqual([]);
    await page.close();
  });

  describe("on a claim", () => {
    let page: LabPage;
    beforeAll(async () => {
      page = await use.lab.openBlank();
      await page.page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${use.server.origin}/pages/marks.html`);
      await page.waitFor(units);
    });
    afterAll(() => page?.close());

    test("the sidebar, its marks and the summary before saving are Spanish", async () => {
      await openFinding(page, "units-above-one");
      await openPrompts(page, sidebarSpanish);
      expect(await page.evaluate(englishIn, sidebar)).toEqual([]);
      expect(await page.evaluate(nameOfMark, "claimside-marks")).toMatch(/^Por corregir: 24G · 14 unidades/);
      await page.click("#save");
      await page.waitFor("claimside-summary >>> p");
      expect(await page.evaluate(englishIn, "claimside-summary")).toEqual([]);
    });

    test("the outline of what was read and the toolbar's words are Spanish", async () => {
      await page.click(inSidebar("button:Más"));
      await page.click(inSidebar("button:¿Por qué este campo?"));
      await page.click(inSidebar("[data-outline=all]"));
      await page.waitFor("claimside-outline >>> [data-part=field]");
      expect(await page.evaluate(englishIn, "claimside-outline")).toEqual([]);
      expect(await page.evaluate(saidIn, "claimside-outline")).toContain("unidades");
      expect(await page.evaluate(englishIn, sidebar)).toEqual([]);
      const [number, words] = await (await use.lab.options()).evaluate(toolbarOf, page.page.url());
      expect(words).toBe(`17340: ${number} por corregir`);
      await page.press("Escape");
      await page.waitGone("claimside-outline");
    });

    test("another language is spoken at once where it is set", async () => {
      await speak("en");
      await page.waitFor(inSidebar("button:Set units to 1"));
      await page.waitFor(inSidebar("button:Go to field"));
      await speak("es");
      await page.waitFor(inSidebar("button:Poner 1 en unidades"));
      await page.waitFor(inSidebar("button:Ir al campo"));
    });
  });
});

/** Nothing is said in English, nor cut off at a wide and a narrow window; nor were it in a language that is longer still. */
async function isSpanish(page: LabPage, selector: string): Promise<void> {
  expect(await page.evaluate(englishIn, selector)).toEqual([]);
  const cut = async () => {
    for (const width of [1400, 400]) {
      await page.page.setViewport({ width, height: 900 });
      expect(await page.evaluate(cutOff, selector), `at ${width} pixels`).toEqual([]);
    }
  };
  await cut();
  await page.evaluate(drawOut);
  await cut();
}

// The functions below run in the page.

function speaks(language: string): boolean {
  return document.documentElement.lang === language;
}

function isDrawn(): boolean {
  return document.querySelector("h1, main, button") !== null;
}

/** Texts that are shown, and names that are heard, with a word that no Spanish sentence has; ids, and what is English and says so (a note), aside. */
function englishIn(selector: string): string[] {
  const words = /(?<![\w-])(the|is|are|was|were|this|that|with|without|your|you|of|for|not|and|or|by)(?![\w-])/;
  const surface = document.querySelector(selector);
  const root = surface?.shadowRoot ?? surface;
  const shown = [...(root?.querySelectorAll<HTMLElement>("*") ?? [])].filter(
    (element) => !element.closest("[lang=en], style, script") && element.getClientRects().length > 0,
  );
  const texts = shown.flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
    element.ariaLabel ?? "",
    element.title,
    element.getAttribute("placeholder") ?? "",
  ]);
  return [...new Set(texts.filter((text) => words.test(text)))];
}

function nameOfMark(host: string): string | null | undefined {
  return document.querySelector(host)?.shadowRoot?.querySelector("button")?.ariaLabel;
}

function saidIn(host: string): string {
  return document.querySelector(host)?.shadowRoot?.textContent ?? "";
}
