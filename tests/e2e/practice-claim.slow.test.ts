import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { practiceCases } from "../../lib/core/knowledge/codes/practice";
import { practiceWording } from "../../lib/core/words/en/practice";
import type { LabPage } from "../../scripts/lab/lab-page";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar >>> ";
const { boxes } = practiceWording;
const units = `label:${boxes.units.join(" ")}`;
const elsewhere = `label:${boxes.totalCharge.join(" ")}`;
const aboveOne = `${sidebar}[data-rule="units-above-one"]`;
const ready = `${sidebar}[data-verdict-kind="ready"]`;

describe.each(engines)("the practice claim, in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  beforeEach(async () => {
    page = await use.lab.openExtensionPage("practice-claim.html");
    await page.waitFor(ready);
  });
  afterEach(() => page.close());

  test("14 units are found once the box is left, lead back to it, and are mended there", async () => {
    await page.fill(units, "14");
    await page.click(elsewhere);
    await page.waitFor(aboveOne);
    await page.click(`${sidebar}button:Go to field`);
    await page.until("the units to have the focus", hasFocus, boxes.units.join(" "));
    await page.fill(units, "1");
    await page.press("Tab");
    await page.waitGone(aboveOne);
    await page.waitFor(ready);
  });

  test("a press mends it, and Alt+Z takes that back", async () => {
    await page.fill(units, "14");
    await page.click(elsewhere);
    await page.click(`${aboveOne} >>> button:Set units to 1`);
    await page.waitFor(ready);
    expect(await page.text(units)).toBe("1");
    await page.pressWith("Alt", "KeyZ");
    await page.waitFor(aboveOne);
    expect(await page.text(units)).toBe("14");
  });

  test("each case says what it is made for", async () => {
    for (const { title, fires } of practiceCases.toReversed()) {
      await page.click(`button:${title}`);
      await page.until(`"${title}" to make fire ${fires.join(", ") || "nothing"}`, areSaid, [...fires]);
    }
  });

  test("the note beside it is read as it is typed", async () => {
    const state = (documented: boolean) => `${sidebar}.cs-note-lacks${documented ? "" : " b"}`;
    await page.waitGone(state(true));
    await page.fill(`label:${practiceWording.note}`, "Acne of the chin.");
    await page.waitFor(state(false));
  });

  test("nothing that is typed or found is kept", async () => {
    const before = await kept();
    await page.fill(units, "14");
    await page.click(elsewhere);
    await page.waitFor(aboveOne);
    await page.fill(units, "1");
    await page.click(elsewhere);
    await page.waitFor(ready);
    expect(await kept()).toEqual(before);
  });

  /** The options page, by which this is asked, opens the database of CMS's tables. */
  async function kept() {
    const { databases: _, ...stores } = await use.lab.storage();
    return stores;
  }
});

/** Whether these rules, and no others, have a card of their own or stand on one. */
function areSaid(rules: string[]): boolean {
  const root = document.querySelector("claimside-sidebar")?.shadowRoot;
  const said = [...(root?.querySelectorAll<HTMLElement>("[data-rule]") ?? [])].map(({ dataset }) => dataset.rule);
  return JSON.stringify([...new Set(said)].sort()) === JSON.stringify([...rules].sort());
}

function hasFocus(name: string): boolean {
  const [label] = (document.activeElement as HTMLInputElement | null)?.labels ?? [];
  return label?.textContent?.replace(/\s+/g, " ").trim() === name;
}
