import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { ptpBatches } from "../../scripts/bench/ptp-file";
import type { LabPage } from "../../scripts/lab/lab-page";
import { deliveredPtpRows, feeRow, makeFees, makeMue, makePtp, ptpRow } from "../core/reference/make-table";
import { type GivenFile, giveFiles } from "./give-files";
import { openFinding } from "./in-sidebar";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const large = [...ptpBatches(50_000)].join("");
const units = makeMue(["17340,2,3 Date of Service Edit: Clinical,x"]);
const fees = makeFees([feeRow("17340", "0.75", "1.55", "1.44")]);
// 11102 is in no pair that was delivered; both names are editions: October 2026 and January 2027.
const known = deliveredPtpRows();
const october = { name: "ccipra-v323r0-f1.txt", text: makePtp([ptpRow("11102", "17340"), ...known]) };
const january = { name: "ccipra-v330r0-f1.txt", text: makePtp([ptpRow("11100", "17340"), ...known]) };

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  let options: LabPage;
  beforeAll(async () => {
    await use.lab.turnOn(use.server.origin);
    options = await use.lab.options("#/cms");
  });
  const outcome = async () => {
    await options.waitFor("[data-outcome]");
    return options.text("[data-outcome]");
  };
  const editions = () =>
    options.evaluate(() => [...document.querySelectorAll("[data-edition]")].map((one) => one.textContent ?? ""));

  test("files dropped and chosen, text and zip, are loaded with their editions and counts", async () => {
    expect(await options.text("[data-view=cms]")).toContain("None loaded.");
    await giveFiles(options, "choose", { name: "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv", text: units });
    expect(await outcome()).toBe("Loaded: Medically unlikely edits, October 2026 (1 row read).");
    const zip = Buffer.from(zipSync({ "PPRRVU2026_Jul_nonQPP.csv": strToU8(fees) })).toString("base64");
    await giveFiles(options, "drop", { name: "rvu26c.zip", base64: zip }, { name: october.name, text: large });
    await options.waitFor('[data-edition="ptp 2026-10-01"]');
    expect(await outcome()).toBe("Loaded: Relative values, July 2026; NCCI pairs, October 2026 (50,001 rows read).");
    expect((await editions()).map((edition) => edition.replace(/ · loaded.*/, ""))).toEqual([
      expect.stringMatching(/^Medically unlikely edits, October 2026.*· 1 row read, 1 kept$/),
      expect.stringMatching(/^Relative values, July 2026.*· 1 row read, 1 kept$/),
      expect.stringMatching(/^NCCI pairs, October 2026.*· 50,000 rows read, 231 kept$/),
    ]);
  });

  test("a load shows how far it is, and ends at once when it is cancelled; what was on file stays", async () => {
    const before = await editions();
    const rows = large.slice(large.indexOf("\n2") + 1);
    await giveFiles(options, "drop", { name: "ccipra-v330r0-f1.txt", text: large, again: { text: rows, times: 30 } });
    await options.until("the bar to move", () => (document.querySelector("progress")?.position ?? 0) > 0);
    await options.click("button:Cancel");
    await options.waitFor(".cs-drop input");
    expect(await options.exists("[data-outcome]")).toBe(false);
    expect(await editions()).toEqual(before);
  });

  const zipped = Buffer.from(zipSync({ [october.name]: strToU8(october.text) }));
  test.each<[string, GivenFile, string]>([
    ["a file that is none of them", { name: "list.csv", text: "a,b\n1,2\n" }, "list.csv: expected one of CMS's tables"],
    [
      "a zip that was cut off",
      { name: "pairs.zip", base64: zipped.subarray(0, -40).toString("base64") },
      "pairs.zip: expected a whole zip, but its end is missing.",
    ],
    [
      "changed columns",
      { ...october, text: october.text.replace("Deletion Date", "Ended") },
      'ccipra-v323r0-f1.txt: expected a column "Deletion Date"',
    ],
    ["no rows", { ...october, text: makePtp([]) }, "expected rows beneath the headings, found none."],
    [
      "far fewer rows than the edition before",
      october,
      "ccipra-v330r0-f1.txt: expected about 50,000 rows, as in the edition of October 2026, found 232.",
    ],
    ["no text", { name: "a.txt", base64: Buffer.from([0, 1, 2, 0]).toString("base64") }, "a.txt: expected text, found"],
    ["a workbook", { name: "mue.xlsx", text: "PK" }, "mue.xlsx: expected a zip, txt or csv file, found a workbook."],
  ])("%s is said in a sentence, and what was on file stays", async (_what, file, sentence) => {
    const before = await editions();
    // A good file beside it is not loaded either.
    await giveFiles(options, "drop", january, file);
    await options.waitFor("[data-outcome=problem]");
    expect(await outcome()).toContain(sentence);
    expect(await editions()).toEqual(before);
    expect(await options.exists(".cs-drop input")).toBe(true);
  });

  test("a service is judged by the edition of its date, and the finding says which", async () => {
    const page = await use.lab.open(`${use.server.origin}/cms-1500/`);
    const finding = 'claimside-sidebar >>> [data-rule="bundled-procedure"]';
    await page.fill("#ctl00_Main_rptLines_ctl01_txtCPT", "11102");
    // What lines have to do with each other is said once the line is left.
    await page.click("#ctl00_Main_txtAuth");
    await page.waitFor('claimside-sidebar >>> [data-rule="payer-not-covered"]');
    expect(await page.exists(finding)).toBe(false);

    await giveFiles(options, "drop", october);
    await page.waitFor(finding);
    await giveFiles(options, "drop", january);
    await options.waitFor('[data-edition="ptp 2027-01-01"]');
    await openFinding(page, "bundled-procedure");
    await page.click(`${finding} >>> button:Why`);
    expect(await page.text(finding)).toContain(
      "NCCI procedure-to-procedure edits, October 2026, loaded by the practice",
    );
    expect(await page.text(finding)).toContain("NCCI pair, October 2026");

    await options.click("button:Remove NCCI pairs, October 2026");
    await page.waitGone(finding);
    await page.close();
  });

  test("a tab that is closed in the middle of a load leaves everything as it was", async () => {
    const before = await editions();
    const dying = await use.lab.openExtensionPage("options.html#/cms");
    const rows = large.slice(large.indexOf("\n2") + 1);
    await giveFiles(dying, "drop", { name: january.name, text: large, again: { text: rows, times: 30 } });
    await dying.until("the bar to move", () => (document.querySelector("progress")?.position ?? 0) > 0);
    await dying.close();
    const later = await use.lab.openExtensionPage("options.html#/cms");
    await later.waitFor("[data-edition]");
    const after = await later.evaluate(() =>
      [...document.querySelectorAll("[data-edition]")].map((e) => e.textContent),
    );
    expect(after).toEqual(before);
    await later.close();
  });
});
