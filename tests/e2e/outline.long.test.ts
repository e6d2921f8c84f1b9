import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { openMore } from "./in-sidebar";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const line = "#ctl00_Main_rptLines_ctl02_txt";
const sidebar = "claimside-sidebar";
const outline = "claimside-outline";
const why = `${sidebar} >>> button:Why this field?`;
const drawn = `${sidebar} >>> .cs-outline [role=status]`;
const choice = (slot: string) => `${sidebar} >>> [data-outline=${slot}]`;

/** What each field of the line was taken for. */
const taken = {
  "procedure code": "CPT",
  units: "Units",
  charge: "Chg",
  "place of service": "POS",
};

describe.each(casesOf(engines, inChromium))("in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  beforeAll(async () => {
    await use.lab.turnOn(use.server.origin);
    page = await use.lab.open(`${use.server.origin}/cms-1500/`);
    await openMore(page);
    await page.click(why);
    await page.waitFor(choice("all"));
  });

  beforeEach(async () => {
    await page.evaluate(() => scrollTo(0, 0));
  });

  test("all that was read is drawn over the fields, and the page does not move", async () => {
    const before = await page.evaluate(layout);
    await page.click(choice("all"));
    await page.until("the outlines to be drawn", isDrawn, outline);
    for (const [says, field] of Object.entries(taken))
      expect(await page.evaluate(distance, outline, says, line + field), says).toBeLessThanOrEqual(2);
    expect(await page.evaluate(layout)).toEqual(before);
  });

  test("one slot is drawn alone, with its row and its heading, and moves along when the page is scrolled", async () => {
    await page.click(choice("units"));
    await page.until("the units alone to be drawn", isDrawnOnce, outline);
    expect(await page.evaluate(drawnParts, outline)).toEqual(["row", "units", "heading"]);
    const top = await page.evaluate(scrolledBy, `${line}Units`, 60);
    await page.until("the box to follow its field", isOver, outline, `${line}Units`, top);
  });

  test("Escape takes away the drawing and nothing else", async () => {
    await page.press("Escape");
    await page.waitGone(outline);
    expect(await page.exists(drawn)).toBe(true);
    expect(await page.exists(`${sidebar} >>> [data-outline][aria-pressed=true]`)).toBe(false);
  });

  test("the drawing is gone when what was read has changed", async () => {
    await page.click(choice("units"));
    await page.waitFor(outline);
    await page.fill(`${line}Units`, "2");
    await page.waitGone(outline);
    expect(await page.text(`${line}Units`)).toBe("2");
    await page.waitGone(`${sidebar} >>> [data-outline][aria-pressed=true]`);
  });
});

// The functions below run in the page.

function layout(): string[] {
  const all = [...document.body.querySelectorAll("*")].map((element) => element.getBoundingClientRect());
  return [document.documentElement.scrollWidth, document.documentElement.scrollHeight, ...all].map((one) =>
    JSON.stringify(one),
  );
}

function isDrawn(name: string): boolean {
  return (document.querySelector(name)?.shadowRoot?.querySelectorAll("[data-part=field]").length ?? 0) > 1;
}

function drawnParts(name: string): string[] {
  const boxes = document.querySelector(name)?.shadowRoot?.querySelectorAll("[data-part]") ?? [];
  return [...boxes].map((box) => box.textContent ?? "");
}

function isDrawnOnce(name: string): boolean {
  return document.querySelector(name)?.shadowRoot?.querySelectorAll("[data-part=field]").length === 1;
}

/** Where a field stands once the page, made longer than the window, is scrolled. */
function scrolledBy(field: string, down: number): number {
  document.documentElement.style.minHeight = "300vh";
  scrollTo(0, down);
  return document.querySelector(field)?.getBoundingClientRect().top ?? 0;
}

function isOver(name: string, field: string, top: number): boolean {
  const box = document.querySelector(name)?.shadowRoot?.querySelector("[data-part=field]")?.getBoundingClientRect();
  const now = document.querySelector(field)?.getBoundingClientRect().top ?? 0;
  return now === top && scrollY > 0 && Math.abs((box?.top ?? 0) - now) <= 2;
}

/** How far the nearest box that says this is off its field at any side, in pixels. */
function distance(name: string, says: string, field: string): number {
  const at = document.querySelector(field)?.getBoundingClientRect();
  const boxes = [...(document.querySelector(name)?.shadowRoot?.querySelectorAll("[data-part=field]") ?? [])];
  const distances = boxes
    .filter((box) => box.textContent === says)
    .map((box) => {
      const drawn = box.getBoundingClientRect();
      const sides = (["left", "top", "right", "bottom"] as const).map((side) =>
        Math.abs(drawn[side] - (at?.[side] ?? 0)),
      );
      return Math.max(...sides);
    });
  return Math.min(...distances);
}
