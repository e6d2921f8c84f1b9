import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { lookAtPage, looksFor, pressMend } from "../../scripts/lab/press-mend";
import { openFinding } from "./in-sidebar";
import { practicePages, typeInto, typeUnits } from "./practice-page";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar >>> ";
const aboveOne = `${sidebar}[data-rule="units-above-one"]`;
const note = `${sidebar}.cs-mended`;
const pages = practicePages.filter(({ drive }) => drive.typing === "input" && drive.typedLine);

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost")));

  describe.each(pages)("$slug", (practice) => {
    const { unitsField, typedLine } = practice.drive;
    const units = unitsField ?? "";
    let page: LabPage;
    beforeEach(async () => {
      page = await use.lab.open(`${use.server.origin}/${practice.slug}/`);
      await typeUnits(page, practice, "14");
      await page.click(typedLine?.outside ?? "body");
      await page.waitFor(aboveOne);
      await openFinding(page, "units-above-one");
    });
    afterEach(() => page.close());

    test("a press writes what the card says, and Alt+Z takes it back", async () => {
      await pressMend(page, "Set units to 1");
      await page.waitGone(aboveOne);
      expect(await page.text(units)).toMatch(/^1(\.0+)?$/);
      await page.until("the sidebar to have the focus", hasFocus, "claimside-sidebar");
      await page.pressWith("Alt", "KeyZ");
      await page.waitFor(aboveOne);
      expect(await page.text(units)).toMatch(/^14(\.0+)?$/);
      await page.waitGone(note);
    });

    test("the shortcut leads to what mends it, and Enter mends it: two keys", async () => {
      for (const [box, text] of [...(typedLine?.before ?? []), ...(typedLine?.boxes ?? [])]) {
        if (box !== units) await typeInto(page, practice, box, text);
      }
      await page.click(typedLine?.outside ?? "body");
      await page.waitFor(`${aboveOne} [data-first-action]`);
      await use.lab.pressShortcut(page.page.url());
      await page.until("the sidebar to have the focus", hasFocus, "claimside-sidebar");
      // As a person, who sees the button before she presses.
      await page.evaluate(lookAtPage, looksFor);
      await page.press("Enter");
      await page.waitFor(`${note}[data-done=true]`);
      expect(await page.text(units)).toMatch(/^1(\.0+)?$/);
    });

    test("Esc leads from there to the field that had the focus, and what is typed since is not taken back", async () => {
      await pressMend(page, "Set units to 1");
      await page.waitGone(aboveOne);
      await page.until("the sidebar to have the focus", hasFocus, "claimside-sidebar");
      // A frame of another site lets go of the focus when its own process hears of it.
      await page.waitGone(`${units}:focus`);
      await page.press("Escape");
      // Of a frame it is known which of its fields had the focus last: the one that was written.
      await page.waitFor(`${units.startsWith("#claim-frame") ? units : typedLine?.outside}:focus`);
      await typeUnits(page, practice, "3");
      await page.click(typedLine?.outside ?? "body");
      await page.waitFor(aboveOne);
      await page.click(`${note} button`);
      await page.waitFor(`${note}[data-done=false]`);
      expect(await page.text(units)).toMatch(/^3(\.0+)?$/);
    });
  });
});

function hasFocus(selector: string): boolean {
  return document.activeElement?.matches(selector) ?? false;
}
