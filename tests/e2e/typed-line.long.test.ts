import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import type { Engine } from "../../scripts/setup/find-browser.mjs";
import { errorsSeen, watchErrors } from "./errors-seen";
import { casesOf, inChromium, shortPages } from "./part-of-run";
import { clearCode, practicePages, type TypedBox, typeCode, typeInto } from "./practice-page";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";
const findingOf = (rule: string) => `${sidebar} >>> [data-rule="${rule}"]`;

/** As the form is laid out, from its end, and as somebody types who begins with the code. */
const orders: Record<string, (boxes: readonly TypedBox[]) => readonly TypedBox[]> = {
  forward: (boxes) => boxes,
  backward: (boxes) => boxes.toReversed(),
  "the code first": (boxes) => boxes.toSorted((one, other) => Number(isCode(other)) - Number(isCode(one))),
};

/** How long all that is under way may take at most, in milliseconds. */
const patience = 60_000;
/**
 * In so many pictures of the page a finding has to be there: half a second's, where the machine is idle. On a busy one
 * the page's pictures come late as well, which a clock does not; the milliseconds are measured by `npm run bench`.
 */
const picturesAtMost = 30;

function isCode([, text]: TypedBox): boolean {
  return text === "17340";
}

const pages = practicePages.filter(({ claim }) => claim);
const isShort = (engine: Engine) => (page: (typeof pages)[number]) =>
  inChromium(engine) && page.slug === shortPages[engine];

describe.each(engines.filter((engine) => casesOf(pages, isShort(engine)).length > 0))("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost")));

  describe.each(casesOf(pages, isShort(engine)))("$slug", (practice) => {
    const { typedLine, unitsField: units } = practice.drive;
    if (!typedLine || !units) throw new Error(`The practice page ${practice.slug} is to say how its line is typed.`);
    const { before = [], boxes, modifierField, outside } = typedLine;

    // A window takes longer to open than a page to load.
    let page: LabPage;
    beforeAll(async () => {
      page = await use.lab.openBlank();
    });
    beforeEach(async () => {
      await page.goto(`${use.server.origin}/${practice.slug}/`);
      await page.waitFor(sidebar);
      for (const [box, text] of before) await page.fill(box, text);
    });
    afterAll(() => page?.close());

    const atRest = () => use.lab.tabReport(page.page.url(), patience);

    test.each(Object.keys(orders))("a correct line, typed key by key %s, is never called wrong", async (order) => {
      for (const [box] of boxes) if (box !== practice.drive.codeField) await typeInto(page, practice, box, "");
      await clearCode(page, practice);
      await page.waitGone(sidebar);
      await page.evaluate(watchErrors);
      if (practice.drive.typing === "search") await typeCode(page, practice, "17340");
      for (const [box, text] of orders[order]?.(boxes) ?? []) {
        await typeInto(page, practice, box, text);
        await atRest();
      }
      expect(await page.evaluate(errorsSeen), "an error while the line is typed").toEqual([]);
      await page.click(outside);
      await page.waitFor(`${sidebar} >>> .cs-verdict:not([data-verdict-kind=in-progress])`);
      await atRest();
      expect(await page.evaluate(errorsSeen), "an error once the line is left").toEqual([]);
    });

    test.each([
      { what: "missing, once the line is left", box: units, text: "", next: outside, rule: "units-missing" },
      {
        what: "wrong, once its field is left",
        box: modifierField,
        text: "50",
        next: units,
        rule: "modifier-not-for-this-code",
      },
    ])("what is $what, is said with the next pictures, and not before", async ({ box, text, next, rule }) => {
      await typeInto(page, practice, box, text);
      await atRest();
      expect(await page.exists(findingOf(rule))).toBe(false);
      for (const frame of page.page.frames()) await frame.evaluate(`(${tellWhenLeft})()`);
      await page.evaluate(countPictures, rule);
      await page.click(next);
      await page.until(`${rule} to be said`, picturesUntilSaid);
      expect(await page.evaluate(picturesUntilSaid)).toBeLessThanOrEqual(picturesAtMost);
    });

    test("of what is typed wrong in it, at most one thing is spoken for each field that is left", async () => {
      await page.evaluate(listen);
      // Without its code the line would be none, and the sidebar gone.
      for (const [box, text] of boxes.filter((one) => !isCode(one))) {
        const heardBefore = (await page.evaluate(spoken)).length;
        await typeInto(page, practice, box, box === units ? "14" : text);
        await page.click(outside);
        await atRest();
        const heard = (await page.evaluate(spoken)).slice(heardBefore);
        expect(heard.length, `${box} left: ${heard.join(" | ")}`).toBeLessThanOrEqual(1);
      }
      expect((await page.evaluate(spoken)).join(" ")).toContain("Fix before sending");
    });
  });
});

// The functions below run in the page.

type Heard = typeof globalThis & { spoken: string[]; untilSaid?: number };

/** Tells the page each time a field of this frame is left. */
function tellWhenLeft(): void {
  addEventListener("focusout", () => top?.postMessage("left", "*"), { capture: true });
}

/** Counts the pictures from a field's being left to the one that shows the finding. */
function countPictures(rule: string): void {
  const own = globalThis as Heard;
  let pictures = 1;
  const isSaid = () => document.querySelector("claimside-sidebar")?.shadowRoot?.querySelector(`[data-rule="${rule}"]`);
  const count = () => {
    if (isSaid()) own.untilSaid = pictures;
    else pictures++;
    if (own.untilSaid === undefined) requestAnimationFrame(count);
  };
  addEventListener("message", ({ data }) => data === "left" && requestAnimationFrame(count), { once: true });
}

/** undefined: it is not said yet. */
function picturesUntilSaid(): number | undefined {
  return (globalThis as Heard).untilSaid;
}

/** Notes what a screen reader is told to say from now on. */
function listen(): void {
  const heard: string[] = [];
  (globalThis as Heard).spoken = heard;
  const region = document.querySelector("claimside-sidebar")?.shadowRoot?.querySelector(".cs-spoken[role=status]");
  if (!region) throw new Error("A place was expected from which the sidebar speaks, found none.");
  const note = () => {
    const says = region.textContent ?? "";
    if (says !== "") heard.push(says);
  };
  new MutationObserver(note).observe(region, { childList: true, subtree: true, characterData: true });
}

function spoken(): string[] {
  return (globalThis as Heard).spoken;
}
