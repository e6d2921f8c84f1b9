import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { settle } from "../../scripts/lab/settle";
import { clearCode, type PracticePage, practicePages, typeCode } from "./practice-page";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";
/** In pixels. */
const widths = [640, 1024, 1280, 1366, 1440, 1920];
const zooms = [1.25, 1.5, 2];

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost")));

  const pages = practicePages.filter(({ claim }) => claim);
  describe.each(pages)("$slug", (practice) => {
    let page: LabPage;
    beforeAll(async () => {
      page = await use.lab.open(`${use.server.origin}/${practice.slug}/`);
      await page.waitFor(sidebar);
      await settle(use.lab, page);
    });
    afterAll(() => page?.close());

    test.each(widths)(
      "in a window %d wide it covers no control, and moves none where it comes, goes and comes again",
      async (width) => {
        await page.page.setViewport({ width, height: 800 });
        expect(await coveredControls(page)).toEqual([]);
        expect(await page.evaluate(movedByOurs, controls)).toEqual([]);
        if (practice.drive.typing === "input") await goesAndComes(page, practice);
      },
    );

    // Firefox zooms all pages of a site at once, and keeps that.
    test.each(engine === "chromium" ? zooms : [])(
      "in a window 1280 wide, zoomed to %d, it covers no control, and moves none",
      async (zoom) => {
        await page.page.setViewport({ width: 1280, height: 800 });
        await use.lab.zoom(page.page.url(), zoom);
        const isAbout = (width: number) => Math.abs(innerWidth - width) <= 1;
        await page.until(`the page to be zoomed to ${zoom}`, isAbout, 1280 / zoom);
        await settle(use.lab, page);
        expect(await coveredControls(page)).toEqual([]);
        expect(await page.evaluate(movedByOurs, controls)).toEqual([]);
      },
    );
  });

  async function goesAndComes(page: LabPage, practice: PracticePage): Promise<void> {
    await page.click(practice.drive.codeField ?? "");
    const before = await page.evaluate(placesOf, controls);
    const since = await page.evaluate(() => performance.now());
    await clearCode(page, practice);
    await page.waitGone(sidebar);
    expect(await page.evaluate(placesOf, controls)).toEqual(before);
    await typeCode(page, practice, "17340");
    await page.waitFor(sidebar);
    await use.lab.report(page.page.url());
    expect(await page.evaluate(placesOf, controls)).toEqual(before);
    expect(await page.evaluate(shiftSince, since)).toBeLessThan(0.01);
  }
});

const frame = "#claim-frame";
const controls = "input, select, textarea, button, a";

/** The controls, each scrolled into sight, over which something of ours stands; those in frames, too. */
async function coveredControls(page: LabPage): Promise<string[]> {
  const covered = await page.evaluate(underOurs, controls);
  if (!(await page.exists(frame))) return covered;
  const found = (await page.page.frames()[1]?.evaluate(numberAll, controls)) ?? 0;
  for (let number = 0; number < found; number++) {
    const control = `${frame} >>> [data-test-number="${number}"]`;
    if (await page.isUnderOurs(control)) covered.push(control);
  }
  return covered;
}

// The functions below run in the page.

/** Gives each control a number; how many there are. */
function numberAll(selector: string): number {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  for (const [number, control] of all.entries()) control.dataset.testNumber = String(number);
  return all.length;
}

/** Where the controls stand on the page, to the pixel. */
function placesOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((control) => {
    const { left, top } = control.getBoundingClientRect();
    return `${Math.round(left + scrollX)} ${Math.round(top + scrollY)}`;
  });
}

/** Those that stand elsewhere while ours is there. */
function movedByOurs(selector: string): string[] {
  const all = [...document.querySelectorAll(selector)];
  const places = () => all.map((control) => JSON.stringify(control.getBoundingClientRect()));
  const ours = [...document.documentElement.children].filter(({ localName }) => localName.startsWith("claimside-"));
  const before = places();
  for (const one of ours) one.remove();
  const after = places();
  document.documentElement.append(...ours);
  return all.filter((_, index) => before[index] !== after[index]).map(({ outerHTML }) => outerHTML);
}

async function underOurs(selector: string): Promise<string[]> {
  const isCovered = (control: Element) => {
    control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const { x, y, width, height } = control.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.localName.startsWith("claimside-") ?? false;
  };
  const covered: string[] = [];
  for (const control of document.querySelectorAll(selector)) {
    if (!control.checkVisibility() || !isCovered(control)) continue;
    // What was scrolled beneath it is given way to with the next picture.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    if (isCovered(control)) covered.push(control.outerHTML);
  }
  return covered;
}

/** The sum of all layout shifts since then; 0 where the browser does not tell them. */
function shiftSince(since: number): number {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: "layout-shift", buffered: true });
  const shifts = observer.takeRecords() as unknown as { startTime: number; value: number }[];
  return shifts.reduce((sum, { startTime, value }) => sum + (startTime > since ? value : 0), 0);
}
