import { readdirSync, statSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { troublesOf } from "../../lib/extension/tab-report";
import type { LabPage } from "../../scripts/lab/lab-page";
import { waitUntil } from "../../scripts/lab/wait-until";
import { projectFolder } from "../../scripts/setup/project-folder";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const folder = `${projectFolder}tests/attacks`;
const pages = readdirSync(folder).filter((name) => name !== "framed" && statSync(`${folder}/${name}`).isDirectory());

// Whatever a page does to the sidebar, what it says of the claim goes on.
describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin));

  test.each(pages)("on the attacking page %s the sidebar goes on guiding, and nothing in it fails", async (name) => {
    const page = await use.lab.open(`${use.server.origin}/attacks/${name}/page.html`);
    await isGuiding(page, "14");
    await page.page.evaluate("attack()");
    await page.page.evaluate(`units.value = "3"; units.dispatchEvent(new InputEvent("input", { bubbles: true }))`);
    await isGuiding(page, "3");
    const report = await use.lab.tabReport(page.page.url());
    expect(report && troublesOf(report)).toEqual([]);
    expect(await page.page.evaluate("globalThis.leaked ?? false"), "its root in the hands of the page").toBe(false);
    await page.close();
  });

  async function isGuiding(page: LabPage, units: string): Promise<void> {
    const url = page.page.url();
    const says = async () => (await use.lab.report(url))?.findings.map((finding) => finding.says).join(" ") ?? "";
    await waitUntil(
      `the sidebar to speak of ${units} units`,
      async () => (await says()).includes(`${units} units`),
      says,
    );
  }
});
