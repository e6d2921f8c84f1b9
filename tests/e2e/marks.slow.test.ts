import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evaluateIn } from "../../scripts/lab/in-page";
import type { LabPage } from "../../scripts/lab/lab-page";
import { settle } from "../../scripts/lab/settle";
import { waitUntil } from "../../scripts/lab/wait-until";
import { practicePages, typeInto, typeUnits } from "./practice-page";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const marks = "claimside-marks";
const sidebar = "claimside-sidebar";
const card = `${sidebar} >>> [data-rule="units-above-one"] .cs-finding-title button`;
const controls = "input, select, textarea, button, a";

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost")));

  describe("on a form whose fields move", () => {
    let page: LabPage;
    const isBeside = (field: string) => page.until(`the one mark to stand beside ${field}`, standsBeside, marks, field);
    beforeAll(async () => {
      page = await use.lab.openBlank();
      await page.page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${use.server.origin}/pages/marks.html`);
      await page.waitFor(sidebar);
    });
    afterAll(() => page?.close());

    test("nothing of it is there while a line is being typed; where the finding is shown, its field is marked", async () => {
      await isBeside("units");
      await page.fill("#units", "1");
      await page.click("#payer");
      await page.waitGone(marks);
      const before = await page.evaluate(pageNow);
      await page.fill("#charge", "");
      await settle(use.lab, page);
      expect(await page.exists(marks)).toBe(false);
      await page.click("#payer");
      await isBeside("charge");
      expect(await page.evaluate(pageNow)).toEqual(before);
      expect(await page.evaluate(coveredBy, marks, controls)).toEqual([]);
      await page.fill("#charge", "95.00");
      await page.fill("#units", "15");
      await page.click("#payer");
      await isBeside("units");
    });

    test("a code that was taken out and is typed again is marked again, and what is open is said as the form is saved", async () => {
      await page.fill("[name=code1]", "");
      await page.click("#payer");
      await page.waitGone(sidebar);
      await settle(use.lab, page);
      await page.fill("[name=code1]", "17340");
      await page.click("#payer");
      await isBeside("units");
      await page.click("#save");
      await page.waitFor("claimside-summary");
      await page.press("Escape");
      await page.waitGone("claimside-summary");
    });

    test("it follows when the page or a part of it is scrolled, and is gone where its field is out of sight", async () => {
      await page.evaluate(() => scrollTo(0, 60));
      await isBeside("units");
      await page.evaluate(scrollPart, 20);
      await isBeside("units");
      await page.evaluate(scrollPart, 130);
      await page.until("the mark of a field out of sight to be gone", isUnseen, marks);
      await page.evaluate(scrollPart, 0);
      await isBeside("units");
      await page.evaluate(() => scrollTo(0, 0));
      await isBeside("units");
    });

    test("it follows when the window changes, and when the page or its body is zoomed", async () => {
      await page.page.setViewport({ width: 1024, height: 700 });
      await isBeside("units");
      for (const part of ["html", "body"]) {
        await page.evaluate(zoom, part, "1.5");
        await isBeside("units");
        await page.evaluate(zoom, part, "");
        await isBeside("units");
      }
      await page.page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 2 });
      await isBeside("units");
      await page.page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1 });
      await isBeside("units");
    });

    test("it follows when a row comes above, and goes to the row that the line stands in now", async () => {
      await page.click("#insert");
      await isBeside("units");
      await page.click("#recycle");
      await isBeside("other-units");
      await page.click("#recycle");
      await isBeside("units");
    });

    test("its words are shown while the pointer is over it, and Escape takes them away", async () => {
      const [at] = await page.evaluate(placesOfMarks, marks);
      await page.page.mouse.move(at?.x ?? 0, at?.y ?? 0);
      const tip = `${marks} >>> [role=tooltip]`;
      await page.waitFor(tip);
      expect(await page.text(tip)).toBe("24G · 15 units; this code is paid once a day.");
      await page.press("Escape");
      await page.waitGone(tip);
    });

    test("pressed, it leads to the card, and the card leads back", async () => {
      const [at] = await page.evaluate(placesOfMarks, marks);
      await page.page.mouse.click(at?.x ?? 0, at?.y ?? 0);
      await page.until("the card to have the focus", hasFocusOn, sidebar, "units-above-one");
      expect(await page.exists(`${card}[aria-expanded=true]`)).toBe(true);
      await page.click(`${sidebar} >>> [data-rule="units-above-one"] >>> button:Go to field`);
      await page.until("the field to have the focus", () => document.activeElement?.id === "units");
      await isBeside("units");
    });

    test("it is gone where marks are switched off, and comes again", async () => {
      const options = await use.lab.options("#/sidebar");
      await options.choose("label:Marks on the form", "off");
      await page.waitGone(marks);
      await options.choose("label:Marks on the form", "on");
      await isBeside("units");
    });
  });

  test("in a modal dialog it stands inside it, beside the field there alone, and leaves with it", async () => {
    const page = await use.lab.open(`${use.server.origin}/pages/dialog.html`);
    await page.waitFor(`html > ${marks}`);
    await page.click("#open");
    await page.waitFor(`#charges > ${marks}`);
    await page.until("the mark to stand beside #units", standsBeside, marks, "units");
    await page.click("#done");
    await page.waitFor(`html > ${marks}`);
    await page.close();
  });

  describe.each(practicePages.filter(({ claim }) => claim))("on $slug", (practice) => {
    test("both fields are marked, and no control is covered", async () => {
      const page = await use.lab.open(`${use.server.origin}/${practice.slug}/`);
      await page.waitFor(sidebar);
      await typeUnits(page, practice, "14");
      const { modifierField = "", outside = "" } = practice.drive.typedLine ?? {};
      await typeInto(page, practice, modifierField, "50");
      await page.click(outside);
      const frames = page.page.frames().filter((frame) => frame.url().startsWith("http"));
      const drawn = () => Promise.all(frames.map((frame) => evaluateIn(frame, placesOfMarks, marks)));
      await waitUntil(
        "both fields to be marked",
        async () => (await drawn()).flat().length >= 2,
        async () => JSON.stringify(await drawn()),
      );
      for (const frame of frames) expect(await evaluateIn(frame, coveredBy, marks, controls)).toEqual([]);
      await page.close();
    });
  });
});

// The functions below run in the page.

/** Whether the only mark is at most two pixels off where it belongs: outside of its field, two pixels off; a line along its edge. */
function standsBeside(name: string, id: string): boolean {
  const buttons = [...(document.querySelector(name)?.shadowRoot?.querySelectorAll<HTMLElement>("[data-at]") ?? [])];
  const [button] = buttons;
  const field = document.getElementById(id)?.getBoundingClientRect();
  if (buttons.length !== 1 || !button || !field) return false;
  const at = button.getBoundingClientRect();
  const middle = Math.abs(at.top + at.height / 2 - (field.top + field.height / 2));
  const ends = Math.abs(at.right - field.right);
  const off: Record<string, number[]> = {
    right: [at.left - field.right - 2, middle],
    left: [field.left - at.right - 2, middle],
    above: [field.top - at.bottom - 2, ends],
    below: [at.top - field.bottom - 2, ends],
    line: [at.top - field.bottom + 1, at.left - field.left],
  };
  return off[button.dataset.at ?? ""]?.every((pixels) => Math.abs(pixels) <= 2) ?? false;
}

function isUnseen(name: string): boolean {
  return document.querySelector(name)?.shadowRoot?.querySelector("[data-at]") === null;
}

function placesOfMarks(name: string): { x: number; y: number }[] {
  const all = document.querySelector(name)?.shadowRoot?.querySelectorAll("[data-at]") ?? [];
  return [...all].map((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** Controls that a mark lies over which takes a press. */
function coveredBy(name: string, selector: string): string[] {
  const all = [...(document.querySelector(name)?.shadowRoot?.querySelectorAll<HTMLElement>("[data-at]") ?? [])];
  const areas = all.filter(({ dataset }) => dataset.at !== "line").map((mark) => mark.getBoundingClientRect());
  const covered = [...document.querySelectorAll(selector)].filter((control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    if (!control.checkVisibility()) return false;
    return areas.some((area) => area.left < right && area.right > left && area.top < bottom && area.bottom > top);
  });
  return covered.map(({ outerHTML }) => outerHTML);
}

/** All of the page but what is ours: its elements with their attributes and styles, focus, scroll and order of tabs. */
function pageNow(): unknown {
  const whole = document.documentElement.cloneNode(true) as Element;
  for (const one of [...whole.children]) if (one.localName.startsWith("claimside-")) one.remove();
  const styled = [...document.body.querySelectorAll("*")].map((one) => {
    const { left, top } = one.getBoundingClientRect();
    const { color, outline, border, position, zIndex, pointerEvents } = getComputedStyle(one);
    return [left, top, color, outline, border, position, zIndex, pointerEvents].join(" ");
  });
  const tabbed = [...document.querySelectorAll<HTMLElement>("input, button, a, [tabindex]")].map((one) => one.tabIndex);
  const focus = document.activeElement?.id;
  return JSON.parse(JSON.stringify({ html: whole.outerHTML, styled, tabbed, focus, scroll: [scrollX, scrollY] }));
}

function scrollPart(to: number): void {
  document.querySelector("#scroller")?.scrollTo(0, to);
}

function zoom(part: string, by: string): void {
  document.querySelector<HTMLElement>(part)?.style.setProperty("zoom", by);
}

function hasFocusOn(name: string, rule: string): boolean {
  return Boolean(document.querySelector(name)?.shadowRoot?.activeElement?.closest(`[data-rule="${rule}"]`));
}
