import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { settle } from "../../scripts/lab/settle";
import { openMore } from "./in-sidebar";
import { engines } from "./shared-lab";
import { toolbarOf } from "./toolbar";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";
const mark = "claimside-offer";
const open = `${mark} >>> button:17340: a claim? Open Claimside`;
const never = `${sidebar} >>> button:Never on this form`;

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin));

  describe("a page that may be a claim", () => {
    let page: LabPage;
    let url: string;
    beforeAll(async () => {
      url = `${use.server.origin}/pages/estimate.html`;
      page = await use.lab.open(url);
    });
    afterAll(() => page?.close());

    test("is only offered: nothing moves, nothing takes the focus, and the toolbar asks, too", async () => {
      const { report } = await settle(use.lab, page);
      expect(report).toMatchObject({
        fired: false,
        offered: true,
        claim: { lines: [{ code: "17340", units: 2 }, {}] },
      });
      expect(await standing()).toEqual([mark]);
      expect(await page.evaluate(() => [document.activeElement?.localName, document.body.clientWidth])).toEqual([
        "body",
        await page.evaluate(() => innerWidth),
      ]);
      expect(await badge()).toEqual(["?", "17340: a claim?"]);
    });

    test("the mark stands over nothing that can be pressed", async () => {
      expect(await page.evaluate(pressedBeneath, mark)).toEqual([]);
    });

    test("the mark is out of sight while the field in focus lies beneath it, and only then", async () => {
      await style("position: fixed; inset: 0 0 0 auto; height: 100%");
      expect(await visibilityAt("[name=told]")).toBe("hidden");
      expect(await visibilityAt("[name=row1_cpt]")).toBe("visible");
      await style("");
    });

    test("one click opens it, and it asks what the form is", async () => {
      await page.click(open);
      await page.waitFor(never);
      expect(await standing()).toEqual([sidebar]);
      const { report } = await settle(use.lab, page);
      expect(report).toMatchObject({ fired: true, offered: false });
      expect(await badge()).toEqual(["1", "17340: 1 to fix"]);
    });

    test("opened once, it stands until the page is left", async () => {
      await page.fill("[name=row1_qty]", "3");
      await settle(use.lab, page);
      expect(await standing()).toEqual([sidebar]);
      await load();
      expect(await standing()).toEqual([mark]);
    });

    test("is opened by key from the end of the page, and the focus goes along", async () => {
      await page.evaluate(() => document.getElementById("save")?.focus());
      await page.press("Tab");
      await page.press("Enter");
      await page.waitFor(never);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe(sidebar);
    });

    test("is left alone for this page where the mark is dismissed", async () => {
      await load();
      await page.click(`${mark} >>> button:Dismiss for this page`);
      await page.waitGone(mark);
      const { report } = await settle(use.lab, page);
      expect([report.fired, report.offered, report.claim?.lines.length]).toEqual([false, false, 2]);
      expect(await badge()).toEqual(["", "Claimside"]);
    });

    test("always: it stands at once with the next load", async () => {
      await load();
      await page.click(open);
      await page.click(`${sidebar} >>> button:Always on this form`);
      await page.waitFor("claimside-notice >>> button:Undo");
      await settle(use.lab, page);
      expect(await page.exists(never)).toBe(false);
      await load();
      expect(await standing()).toEqual([sidebar]);
    });

    test("kept is what finds the fields, and nothing that stands in them", async () => {
      const kept = JSON.stringify(await use.lab.storage());
      expect(kept).toContain("_cpt");
      for (const value of ["17340", "99213", "95.00", "Cigna", "confirmed"]) expect(kept).not.toContain(value);
    });

    test("undone in the options it is offered again", async () => {
      await undoInOptions();
      await page.waitFor(mark);
      expect(await standing()).toEqual([mark]);
    });

    test("never: silence, also with the next load, until that is undone in the options", async () => {
      await page.click(open);
      await page.click(never);
      await page.waitGone(sidebar);
      await page.waitFor("claimside-notice >>> button:Undo");
      await load();
      expect(await standing()).toEqual([]);
      expect((await settle(use.lab, page)).report).toMatchObject({ fired: false, offered: false, claim: null });
      await undoInOptions();
      await page.waitFor(mark);
    });

    /** Loads the page anew, and waits until all is said of it. */
    async function load(): Promise<void> {
      await page.goto(url);
      await settle(use.lab, page);
    }

    async function standing(): Promise<string[]> {
      const there = await Promise.all([sidebar, mark].map((name) => page.exists(name)));
      return [sidebar, mark].filter((_, index) => there[index]);
    }

    async function style(told: string): Promise<void> {
      await page.evaluate((css) => document.querySelector("[name=told]")?.setAttribute("style", css), told);
    }

    async function visibilityAt(field: string): Promise<string> {
      await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), field);
      return await page.evaluate((name) => getComputedStyle(document.querySelector(name) as Element).visibility, mark);
    }

    async function badge(): Promise<string[]> {
      return await (await use.lab.options()).evaluate(toolbarOf, url);
    }
  });

  describe("a page that is a claim", () => {
    let page: LabPage;
    beforeAll(async () => {
      page = await use.lab.open(`${use.server.origin}/cms-1500/`);
      await settle(use.lab, page);
    });
    afterAll(() => page?.close());

    test("is as before: the sidebar stands, and asks nothing", async () => {
      expect(await page.exists(sidebar)).toBe(true);
      expect(await page.exists(mark)).toBe(false);
      expect(await page.exists(never)).toBe(false);
    });

    test("can be silenced from its reasons, and that be taken back on the spot", async () => {
      await openMore(page);
      await page.click(`${sidebar} >>> button:Why this form?`);
      await page.click(never);
      await page.waitGone(sidebar);
      await page.click("claimside-notice >>> button:Undo");
      await page.waitFor(sidebar);
    });
  });

  async function undoInOptions(): Promise<void> {
    const options = await use.lab.options("#/sites");
    await options.waitFor("[data-form] button");
    await options.click(
      `button:${await options.evaluate(() => document.querySelector("[data-form] button")?.ariaLabel)}`,
    );
  }
});

/** Runs in the page: the controls that an element of ours overlaps. */
function pressedBeneath(name: string): string[] {
  const { left, top, bottom } = (document.querySelector(name) as Element).getBoundingClientRect();
  const controls = [...document.querySelectorAll("input, button")];
  return controls.flatMap((control) => {
    const box = control.getBoundingClientRect();
    return box.right > left && box.top < bottom && box.bottom > top ? [control.outerHTML] : [];
  });
}
