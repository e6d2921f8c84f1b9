import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const errors = 'claimside-sidebar >>> .cs-finding[data-verdict="problem"][data-severity="error"]';
const unitsMissing = 'claimside-sidebar >>> [data-rule="units-missing"]';

/** The boxes of a line by what finds them, with what a biller types there. */
type TypedLine = readonly (readonly [selector: string, text: string])[];

const inLine2 = (name: string) => `#ctl00_Main_rptLines_ctl02_${name}`;
const lines: Record<string, { line: TypedLine; units: string; outside: string }> = {
  "cms-1500": {
    line: [
      [inLine2("txtFromMM"), "11"],
      [inLine2("txtFromDD"), "20"],
      [inLine2("txtFromYY"), "26"],
      [inLine2("txtPOS"), "11"],
      [inLine2("txtEMG"), "N"],
      [inLine2("txtCPT"), "17340"],
      [inLine2("txtPtr"), "A"],
      [inLine2("txtChg"), "95.00"],
      [inLine2("txtUnits"), "1"],
      [inLine2("txtNPI"), "1234567893"],
    ],
    units: inLine2("txtUnits"),
    outside: "#ctl00_Main_txtAuth",
  },
  framed: {
    line: [
      ["#claim-frame >>> #from1", "11/20/2026"],
      ["#claim-frame >>> #proc1", "17340"],
      ["#claim-frame >>> #mod1a", ""],
      ["#claim-frame >>> #ptr1", "1"],
      ["#claim-frame >>> #qty1", "1"],
      ["#claim-frame >>> #amt1", "95.00"],
      ["#claim-frame >>> #npi1", "1746250319"],
    ],
    units: "#claim-frame >>> #qty1",
    outside: "#claim-frame >>> #authno",
  },
};

/** As the form is laid out, from its end, and as somebody types who begins with the code. */
const orders: Record<string, (line: TypedLine) => TypedLine> = {
  forward: (line) => line,
  backward: (line) => line.toReversed(),
  "the code first": (line) => line.toSorted((one, other) => Number(isCode(other)) - Number(isCode(one))),
};

/** How long all that is under way may take at most, in milliseconds. */
const patience = 60_000;

function isCode([, text]: TypedLine[number]): boolean {
  return text === "17340";
}

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost")));

  describe.each(Object.entries(lines))("%s", (slug, { line, units, outside }) => {
    let page: LabPage;
    beforeEach(async () => {
      page = await use.lab.open(`${use.server.origin}/${slug}/`);
      await page.waitFor("claimside-sidebar");
    });
    afterEach(() => page.close());

    /** What is called an error once nothing is under way any more; null: nothing is. */
    const errorsShown = async () => {
      await use.lab.report(page.page.url());
      return (await page.exists(errors)) ? page.text(errors) : null;
    };

    test.each(Object.keys(orders))("a correct line, typed key by key %s, is never called wrong", async (order) => {
      for (const [selector] of line) await page.fill(selector, "");
      for (const [selector, text] of orders[order]?.(line) ?? []) {
        await page.click(selector);
        for (const key of text) {
          await page.type(key);
          expect(await errorsShown(), `an error after "${key}" of "${text}" in ${selector}`).toBeNull();
        }
      }
      await page.click(outside);
      expect(await errorsShown(), "an error once the line is left").toBeNull();
    });

    test("of what is typed wrong, at most one thing is spoken for each field that is left", async () => {
      await page.evaluate(listen);
      // Without its code the line would be none, and the sidebar gone.
      for (const [selector, text] of line.filter((box) => !isCode(box))) {
        const before = (await page.evaluate(spoken)).length;
        await page.fill(selector, selector === units ? "14" : text);
        await page.click(outside);
        await use.lab.tabReport(page.page.url(), patience);
        const heard = (await page.evaluate(spoken)).slice(before);
        expect(heard.length, `${selector} left: ${heard.join(" | ")}`).toBeLessThanOrEqual(1);
      }
      expect((await page.evaluate(spoken)).join(" ")).toContain("Fix before sending");
    });

    test("what is missing is said once the line is left, and not before", async () => {
      await page.fill(units, "");
      await use.lab.report(page.page.url());
      expect(await page.exists(unitsMissing)).toBe(false);
      await page.click(outside);
      await page.waitFor(unitsMissing);
    });
  });
});

// The functions below run in the page.

type Heard = typeof globalThis & { spoken: string[] };

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
