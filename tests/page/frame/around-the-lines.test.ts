import { describe, expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import { claimLines } from "../../../lib/core/reading/claim-form";
import { mergeFrames } from "../../../lib/core/reading/merge-frames";
import { readFrame } from "../../../lib/page/frame/read-frame";
import { show } from "../show";

function read(html: string) {
  show(html);
  const page = mergeFrames([readFrame(document).reading]);
  return buildClaim({ ...page, lines: claimLines(page) }, "2026-11-25");
}

const visit = "<p>Date of service: 11/20/2026</p><p>Diagnosis: L70.0</p>";

describe("what stands over, beside and in the lines", () => {
  const heads = "<tr><th>CPT<th>Mod<th>Qty<th>Charge";
  const row = (code: string, modifier: string, charge: string) =>
    `<tr><td><input value=${code}><td>${modifier}<td><input value=1><td><input value=${charge}>`;
  const day = (text: string, rows: string) => `<h4>${text}</h4><table>${heads}${rows}</table>`;

  test("a day and a place in a heading are those of the lines below it", () => {
    const first = day("Tuesday, May 12, 2026 — Clinic (49)", row("99213", "<input value=25>", "120"));
    const second = day("May 19, 2026 · Hospital outpatient 22", row("17340", "<input>", "80"));
    const { lines } = read(
      `<p>Diagnosis: L70.0</p><label>Insurance <input value=Cigna></label>${first}${second}`,
    ).claim;
    expect(lines.map(({ dateFrom, placeOfService }) => [dateFrom, placeOfService])).toEqual([
      ["2026-05-12", "49"],
      ["2026-05-19", "22"],
    ]);
  });

  test("a banner says several things at once", () => {
    const banner =
      "<p>Ada Okafor, 22 yo · seen on <b>05/12/2026</b> · <i>POS 11</i> · covered by <b>Delta Indemnity</b></p>";
    const { payer, lines } = read(`${banner}<p>Dx: L70.0</p>${day("Services", row("17340", "<input>", "80"))}`).claim;
    expect(payer).toEqual({ name: "Delta Indemnity" });
    expect(lines).toMatchObject([{ dateFrom: "2026-05-12", placeOfService: "11" }]);
  });

  test("a number beside its label is its value, though boxes of the paper form are called by numbers, too", () => {
    const banner = "<p>Coverage: <b>Delta Indemnity</b> · POS <b>19</b></p>";
    const { lines } = read(`${visit}${banner}${day("Services", row("17340", "<input>", "80"))}`).claim;
    expect(lines).toMatchObject([{ placeOfService: "19" }]);
  });

  test.each([
    ["Grand total <b>$200.00</b>"],
    ["2 lines — Order total (USD): 200.00"],
    ["So far: $200.00"],
    ["Click a cell to edit. Sum 200.00. Nothing is sent yet."],
  ])("what the lines come to is their total, whatever it is called: %s", (foot) => {
    const rows = row("17340", "<input>", "80") + row("99213", "<input value=25>", "120");
    expect(read(`${visit}${day("Services", rows)}<p>${foot}</p>`).claim.totalCharge).toBe(200);
  });

  test("another sum is none", () => {
    const rows = row("17340", "<input>", "80") + row("99213", "<input value=25>", "120");
    for (const foot of ["Batch total $200.00", "Grand total $310.00", "Total paid $200.00"])
      expect(read(`${visit}${day("Services", rows)}<p>${foot}</p>`).claim).not.toHaveProperty("totalCharge");
  });

  test("the days of another table are of other visits", () => {
    const history = "<table><tr><th>Seen on<th>Doctor<tr><td>01/05/2026<td>Roe<tr><td>02/05/2026<td>Roe</table>";
    const { lines } = read(`${visit}${day("Services", row("17340", "<input>", "80"))}${history}`).claim;
    expect(lines).toMatchObject([{ dateFrom: "2026-11-20" }]);
    expect(lines[0]).not.toHaveProperty("dateTo");
  });

  test("a kind of insurance is ticked by its name", () => {
    const tick = (name: string, isOn = "") => `<label><input type=radio name=k ${isOn}> ${name}</label>`;
    const kinds = `${tick("Medicaid")}${tick("TRICARE", "checked")}${tick("Group health plan")}`;
    const form = `<section><h5>Primary payer</h5><label>Payer name <input value=Delta></label>${kinds}</section>`;
    expect(read(`${visit}${form}${day("Services", row("17340", "<input>", "80"))}`).claim.insuranceType).toBe(
      "tricare",
    );
  });

  test("a field for code and modifiers shows that there are none", () => {
    const rows = "<tr><td><input value=17340-59><td><input value=80><tr><td><input value=99213><td><input value=120>";
    const { lines } = read(`${visit}<table><tr><th>CPT + modifiers<th>Charge${rows}</table>`).claim;
    expect(lines.map(({ modifiers }) => modifiers)).toEqual([["59"], []]);
  });

  test("the editor of an empty cell is hidden with it", () => {
    const cell = (value: string) => `<span>${value}</span><input hidden style="display:none" value="${value}">`;
    const rows = row("17340", cell(""), "80");
    expect(read(visit + day("Services", rows)).claim.lines).toMatchObject([{ modifiers: [] }]);
  });
});
