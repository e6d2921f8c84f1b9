import { beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { openFinding } from "./in-sidebar";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const fields = "#ctl00_Main_";
const line = `${fields}rptLines_ctl02_txt`;

describe.each(casesOf(engines, inChromium))("in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  beforeAll(async () => {
    await use.lab.turnOn(use.server.origin);
    page = await use.lab.open(`${use.server.origin}/cms-1500/`);
  });

  test.each([
    ["units-above-one", `${line}Units`, "2", `${line}Units`],
    ["place-of-service-impossible", `${line}POS`, "02", `${line}POS`],
    ["diagnosis-header", `${fields}txtDxA`, "L70", `${fields}txtDxA`],
    ["icd-indicator", `${fields}txtIcdInd`, "9", `${fields}txtIcdInd`],
  ])("the finding %s leads to the field that it is about", async (rule, field, value, shown) => {
    await page.fill(field, value);
    const finding = `claimside-sidebar >>> [data-rule="${rule}"]`;
    // The field just typed into has the focus already; and what is typed is judged when it is left.
    await page.click(`${line}CPT`);
    await page.waitFor(finding);
    await openFinding(page, rule);
    await page.click(`${finding} >>> button:Go to field`);
    await page.until(`${shown} to have the focus`, (id) => document.activeElement?.id === id, shown.slice(1));
    expect(await page.text(shown)).toBe(value);
  });
});
