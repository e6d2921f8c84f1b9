import { beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { openFinding } from "./in-sidebar";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";

describe.each(casesOf(engines, inChromium))("in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  beforeAll(async () => {
    await use.lab.turnOn(use.server.origin);
    page = await use.lab.open(`${use.server.origin}/cms-1500/`);
    await page.waitFor(sidebar);
  });

  test("a payer that is not known can be added: the options, open already, go there with what the form names", async () => {
    const finding = `${sidebar} >>> [data-rule="payer-not-recognised"]`;
    for (const name of ["Carrier", "Plan"]) await page.fill(`#ctl00_Main_txt${name}`, "LAKE & SONS");
    await page.fill("#ctl00_Main_txtPayerId", "LC001");
    await page.click("#ctl00_Main_txtAuth");
    await page.waitFor(finding);
    await openFinding(page, "payer-not-recognised");
    const options = await use.lab.options();
    await page.click(`${finding} >>> button:Add this payer`);
    await options.waitFor(".cs-add-payer");
    expect(await options.text("label:Name of the new payer")).toBe("LAKE & SONS");
    expect(await options.evaluate(() => location.hash)).toBe("#/add-payer?name=LAKE%20%26%20SONS&id=LC001");
    // The second press, and no key: it is known, in the tab that stands open, too.
    await options.click("main >>> button:Add payer");
    await page.waitGone(finding);
  });
});
