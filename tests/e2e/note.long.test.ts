import { beforeAll, describe, expect, test } from "vitest";
import { wording } from "../../lib/core/words/en/sidebar";
import type { LabPage } from "../../scripts/lab/lab-page";
import { settle } from "../../scripts/lab/settle";
import { openPrompts } from "./in-sidebar";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar >>> ";
const words = wording.sidebar.note;

describe.each(casesOf(engines, inChromium))("a visit note, in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(async () => {
    await use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost"));
  });

  test("what is typed into the portal's note ticks the checklist as it is typed, and a negation unticks it", async () => {
    const page = await use.lab.open(`${use.server.origin}/fee-sheet/`);
    await page.waitFor(state("consent", "documented"));
    await page.fill("#note", "Acne of the chin. LN2 spray to 14 papules.");
    await page.waitFor(state("lesion-count", "documented"));
    await page.waitFor(state("consent", "missing"));
    await page.type(" Verbal consent obtained.");
    await page.waitFor(state("consent", "documented"));
    await page.fill("#note", "Acne of the chin. LN2 spray to 14 papules. Verbal consent was not obtained.");
    await page.waitFor(state("consent", "denied"));
    await page.close();
  });

  test("the words that decided are shown where they stand, and the biller's word stands over them", async () => {
    const page = await use.lab.open(`${use.server.origin}/fee-sheet/`);
    await page.waitFor(state("protection", "documented"));
    // While the page is still being read, the sidebar's parts move under the pointer.
    await settle(use.lab, page);
    await openPrompts(page);
    await page.click(`${sidebar}[data-prompt=protection] summary`);
    await page.click(`${sidebar}[data-prompt=protection] >>> button:Eyes shielded with gauze.`);
    await page.until("the words to be selected", () => {
      const box = document.querySelector<HTMLTextAreaElement>("#note");
      return box?.value.slice(box.selectionStart, box.selectionEnd) === "Eyes shielded with gauze.";
    });
    await page.click(`${sidebar}[data-prompt=protection] >>> button:${words.setMissing}`);
    await page.waitFor(state("protection", "missing"));
    await page.close();
  });

  test("a note in a granted frame of another origin is read, reported, and marked there without changing a node", async () => {
    const page = await openChart();
    const report = await use.lab.report(page.page.url());
    expect(report?.note?.ticks.find(({ prompt }) => prompt === "lesion-count")).toEqual({
      prompt: "lesion-count",
      state: "documented",
      evidence: expect.stringContaining("eleven papules"),
    });
    await openPrompts(page);
    await page.click(`${sidebar}[data-prompt=cryogen] summary`);
    const evidence = await page.text(`${sidebar}[data-prompt=cryogen] q`);
    await page.click(`${sidebar}[data-prompt=cryogen] >>> button:${evidence}`);
    await page.waitFor("#chart >>> claimside-mark");
    await page.waitGone("#chart >>> claimside-mark");
    await page.close();
  });

  test("the query that is copied names what is missing and holds no word of the note", async () => {
    const page = await openChart();
    const ticks = (await use.lab.report(page.page.url()))?.note?.ticks ?? [];
    const missing = ticks.filter((tick) => tick.state === "missing").length;
    await page.click(`${sidebar}button:${words.copyQuery(missing)}`);
    await page.click("#scratch");
    await paste(page);
    await page.until("the query to be pasted", () =>
      document.querySelector<HTMLTextAreaElement>("#scratch")?.value.includes("1. "),
    );
    const query = (await page.text("#scratch")) ?? "";
    expect(query).toContain("topical");
    expect(query).not.toContain("What was used to treat the lesions?");
    expect(query).not.toMatch(/zebrafinch|eleven|papules|nitrogen|chin\b|signed/i);
    await page.close();
  });

  test("without a note the checklist says so, and nothing is counted as missing", async () => {
    const page = await use.lab.open(`${use.server.origin}/cms-1500/`);
    await page.waitFor(`${sidebar}[data-note=none]`);
    await settle(use.lab, page);
    expect(await page.text(`${sidebar}.cs-note-source p`)).toBe("Not read: no note on this page.");
    expect(await page.exists(`${sidebar}[data-prompt][data-state=missing]`)).toBe(false);
    await page.click(`${sidebar}button:${words.other}`);
    await page.click(`${sidebar}label:${words.paste}`);
    await page.type("Verbal consent obtained.");
    await page.waitFor(state("consent", "documented"));
    await page.close();
  });

  async function openChart(): Promise<LabPage> {
    const page = await use.lab.open(`${use.server.origin}/pages/note-claim.html`);
    await page.waitFor(state("lesion-count", "documented"));
    await settle(use.lab, page);
    return page;
  }
});

function state(prompt: string, state: string): string {
  return `${sidebar}[data-prompt=${prompt}][data-state=${state}]`;
}

async function paste(page: LabPage): Promise<void> {
  await page.pressWith("Control", "KeyV");
}
