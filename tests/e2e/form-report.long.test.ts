import { beforeAll, describe, expect, test } from "vitest";
import { readFormReport } from "../../lib/core/reading/form-report/read-form-report";
import type { LabPage } from "../../scripts/lab/lab-page";
import { openMore } from "./in-sidebar";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";
const opener = `${sidebar} >>> button:Copy a report of this form`;
const shown = `${sidebar} >>> .cs-copy-report textarea`;

/** Places of nodes, on the page and in the report: any number may be among them. */
const ourNumbers = new Set(["box", "in", "refers"]);

/** What the pages show of patient, payer, codes and claim. */
const values = {
  reading: ["ROWAN", "AETNA", "60054", "L70", "17340", "99213", "2002", "2026", "128", "95.00", "1234567893", "Marlow"],
  framed: ["17340", "L70", "2026", "Bluestem"],
};

describe.each(casesOf(engines, inChromium))("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost")));

  describe.each(Object.entries(values))("%s", (slug, hidden) => {
    let page: LabPage;
    beforeAll(async () => {
      page = await use.lab.open(`${use.server.origin}/${slug}/`);
      await openMore(page);
      await page.click(opener);
      await page.waitFor(shown);
    });

    test("what is shown tells what the fields were read as, and no value of any", async () => {
      const { report, problem } = readFormReport((await page.text(shown)) ?? "");
      expect(problem).toBeNull();
      const told = JSON.stringify(report, (key, value) => (ourNumbers.has(key) ? undefined : value));
      for (const value of hidden) expect(told).not.toContain(value);
      const nodes = report?.frames.flatMap((frame) => frame.nodes) ?? [];
      const roles = nodes.flatMap((node) => ("tag" in node ? (node.read ?? []) : [])).map(({ role }) => role);
      for (const role of ["code", "units", "charge", "diagnosis", "payerName"]) expect(roles).toContain(role);
    });

    test("it is copied on demand, and Escape takes it away and leaves the sidebar", async () => {
      await page.click(`${sidebar} >>> button:Copy`);
      await page.until("the copy to be said", saysCopied, sidebar);
      await page.click(shown);
      await page.press("Escape");
      await page.waitGone(shown);
      expect(await page.exists(`${sidebar} >>> [data-collapsed=true]`)).toBe(false);
    });
  });
});

// Runs in the page.
function saysCopied(name: string): boolean {
  const says = document.querySelector(name)?.shadowRoot?.querySelector(".cs-copy-report [role=status]");
  return says?.textContent === "Copied.";
}
