import { describe, expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import { claimLines } from "../../../lib/core/reading/claim-form";
import { mergeFrames } from "../../../lib/core/reading/merge-frames";
import { readFrame } from "../../../lib/page/frame/read-frame";
import { pick, shadowOf, show } from "../show";

/** What a page comes to, from its markup to the claim. happy-dom has no layout, so lines are found by rows and order. */
function read(html?: string) {
  if (html !== undefined) show(html);
  const page = mergeFrames([readFrame(document).reading]);
  return buildClaim({ ...page, lines: claimLines(page) }, "2026-11-25");
}

const typeAndPayer = { insuranceType: "group", payer: { name: "Cigna" } };
/** What makes a claim of the line that is read. */
const visit = "<p>Date of service: 11/20/2026</p><p>Diagnosis: L70.0</p>";
const line = { code: "17340", units: 1, charge: 95, dateFrom: "2026-11-20" };
const claim = { diagnoses: ["L70.0"], lines: [line] };

describe("readFrame", () => {
  test.each([
    [
      "labels",
      "<label>CPT <input value=17340></label><label>Units <input value=1></label><label>Charge <input value=95></label>",
    ],
    [
      "column headers",
      "<table><tr><th>CPT<th>Units<th>Charge<tr><td><input value=17340><td><input value=1><td><input value=95></table>",
    ],
    ["words before", "<p>CPT <input value=17340></p><p>Units <input value=1></p><p>Charge <input value=95></p>"],
    ["names", "<input name=cpt1 value=17340><input name=units1 value=1><input name=charge1 value=95>"],
    ["a review table", "<table><tr><th>CPT<th>Units<th>Charge<tr><td>17340<td>1<td>$95.00</table>"],
    ["a definition list", "<dl><dt>CPT<dd>17340<dt>Units<dd>1<dt>Charge<dd>$95.00</dl>"],
  ])("reads a line by %s", (_how, html) => expect(read(visit + html).claim).toEqual(claim));

  const grid = (foot: string) =>
    `<table><thead><tr><th>CPT<th>Units<th>Charge<tbody><tr><td><input value=17340><td>1<td><input value=95>${foot}</table>`;
  test.each([
    ["a label", `${grid("")}<label>28. Total charge <input value=200></label>`, 200],
    ["its sign beside the label", `${grid("")}<p>Total charges: $<b>95.00</b></p>`, 95],
    ["the foot of its table", grid("<tfoot><tr><td>Total<td><td>$95.00"), 95],
    ["a wide cell before it", grid("<tfoot><tr><td colspan=2>Total:<td><input value=95.00>"), 95],
    ["the last row", grid("<tr><td>Totals<td>1<td>95.00"), 95],
    ["a sum that the lines come to", `${grid("")}<p>Total <b>95.00</b></p>`, 95],
    ["its row in so many words", grid("<tfoot><tr><td colspan=2>Claim total<td>$95.00"), 95],
  ])("reads the total by %s", (_how, html, totalCharge) =>
    expect(read(visit + html).claim).toEqual({ ...claim, totalCharge }),
  );

  test.each([
    ["a sum of what was paid", grid("<tfoot><tr><td>Total paid<td><td>$20.00")],
    ["a sum that the lines do not come to", `${grid("")}<p>Total <b>90.00</b></p>`],
    ["a sum without a word", grid("<tfoot><tr><td><td><td>$95.00")],
    ["the total of another table", `${grid("")}<table><tr><th>Date<th>Amount<tr><td>Total<td>$20.00</table>`],
    [
      "what is paid or due",
      `${grid("")}<p>29. Amount paid: $20.00</p><p>Balance due: $75.00</p><p>Total paid: $20.00</p>`,
    ],
  ])("reads no total of %s", (_what, html) => expect(read(visit + html).claim).toEqual(claim));

  test("a header that says little is not outvoted by the cells before", () => {
    const table =
      "<table><tr><th>Units<th>#<th>Code<th>Charge<tr><td><input value=1><td>1<td><input value=17340><td><input value=95></table>";
    expect(read(`${visit}<p>Payer: Cigna</p><p>POS: 11</p>${table}`).claim.lines).toMatchObject([
      { code: "17340", units: 1, charge: 95 },
    ]);
  });

  const wide = (html: string) => {
    const { lines: _, ...rest } = read(
      `${html}<p>CPT <input value=17340> Units <input value=1> Charge <input value=95></p>`,
    ).claim;
    return rest;
  };

  test.each([
    ["<p><b>Eva Novak</b> · Born 1979-10-31 · Tel 555-0151</p>", { patientAge: 47 }],
    ["<p>Novak, Eva &nbsp;|&nbsp; F &nbsp;|&nbsp; DOB 02-Mar-1999 &nbsp;|&nbsp; 555-0126</p>", { patientAge: 27 }],
    ["<p>Eva Novak <small>15 yrs · F · MRN 5520917</small></p>", { patientAge: 15 }],
    ["<p>Insured: Jan Novak | Insured DOB 09/30/1960</p>", {}],
    ["<p>Records are kept for 7 years at most.</p>", {}],
    ["<table><tr><th>Insurance type:<td>Group Health Plan<th>Payer:<td>Cigna</table>", typeAndPayer],
    ["<table><tr><td>Insurance type:<td></td><td>Payer:<td>Cigna</table>", { payer: { name: "Cigna" } }],
  ])("reads what a banner or a review says of the claim: %s", (html, claim) => expect(wide(html)).toEqual(claim));

  test("reads the diagnoses of box 21, though their own words are but letters, and the indicator stands before them", () => {
    const boxes = ["A", "B"].map((letter) => `<label for=${letter}>${letter}.</label><input id=${letter} value=L70.0>`);
    const heading =
      "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY <label for=ind>ICD Ind.</label><input id=ind value=0>";
    expect(wide(`<td>${heading}<br>${boxes.join("")}</td>`)).toEqual({
      icdIndicator: "0",
      diagnoses: ["L70.0", "L70.0"],
    });
  });

  test("takes a label in other letters for one, whatever group it stands in", () => {
    expect(wide("<section><h2>Diagnoses</h2><label for=n>הערות</label><input id=n value=x></section>")).toEqual({});
  });

  test("reads ticks by the codes they stand for, whatever their groups are called", () => {
    const tick = (label: string, checked: boolean) =>
      `<div><span role=checkbox aria-checked=${checked} aria-label="${label}">${checked ? "✓" : ""}</span>${label}
        <input aria-label="Units" value=1></div>`;
    const visits = `<h2>Office visits</h2>${tick("99202 New", false)}${tick("99213 Low", true)}`;
    const problems = `<h2>Problems addressed today</h2>${tick("L70.0 Acne", true)}${tick("L57.0 Keratosis", false)}`;
    expect(read(`<p>DOS 11/20/2026</p><section>${visits}</section><section>${problems}</section>`).claim).toEqual({
      diagnoses: ["L70.0"],
      lines: [{ code: "99213", units: 1, dateFrom: "2026-11-20" }],
    });
  });

  test("reads a tick under a letter as a pointer of its line", () => {
    const ticks = (...ticked: string[]) => ticked.map((tick) => `<td><input type=checkbox ${tick}>`).join("");
    const row = (code: string, ticked: string) =>
      `<tr><td><input value=${code}><td><input value=1><td><input value=95>${ticked}`;
    const table = `<table><tr><th>CPT<th>Units<th>Charge<th>A<th>B${row("17340", ticks("checked", ""))}${row("99213", ticks("checked", "checked"))}</table>`;
    const pointers = read(visit + table).claim.lines.map(({ diagnosisPointers }) => diagnosisPointers);
    expect(pointers).toEqual([["A"], ["A", "B"]]);
  });

  test("reads into open shadow roots", () => {
    const host = show(`${visit}<x-form id=claim></x-form>`)("x-form");
    shadowOf(
      host,
      "<label>CPT <input name=cpt value=17340></label><label>Units <input value=1></label><label>Charge <input value=95></label>",
    );
    const { claim: found, origins } = read();
    expect(found).toEqual(claim);
    expect(origins[0]?.selector).toBe('#claim >>> input[name="cpt"]');
  });

  test.each([
    ["Novak, Irena · born 03/01/2002 · 5 Elm St", 24],
    ["Irena Novak — DOB 2002-03-01 — MRN 17340", 24],
    ["Irena Novak, born Mar 1, 2002", 24],
    ["Chart 31187 NOVAK, IRENA &nbsp; b. 03/01/2002 &nbsp; F", 24],
    ["Charges for Novak, Irena (24 yrs)", 24],
    ["F · Age 24 · MRN 17340", 24],
    ["Male, 24 yrs", 24],
    ["Sex / Age: M / 24 y", 24],
    ["Insured: Jan Novak, DOB 03/01/1970", undefined],
  ])("reads the age in %j", (banner, age) => {
    const form =
      "<label>CPT <input value=17340></label><label>Units <input value=1></label><label>Charge <input></label>";
    expect(read(`<p>${banner}</p>${form}`).claim.patientAge).toBe(age);
  });

  test("believes what is said beside a field before a name that leaves doubt", () => {
    const npi = (words: string) => `<p>${words} <input name=line_npi value=1234567893></p>`;
    const form = `${visit}<p>CPT <input value=17340></p><p>Units <input value=1></p><p>Charge <input value=95></p>`;
    expect(read(npi("Supervising NPI") + form).claim.lines).toEqual([line]);
    expect(read(npi("Of the line") + form).claim.lines).toEqual([{ ...line, renderingNpi: "1234567893" }]);
  });

  test("takes for a value what stands in its place, even if it sounds like a label", () => {
    const review = "<dl><dt>CPT<dd>17340<dt>Units<dd>1<dt>Charge<dd>$95.00<dt>Insurance type<dd>Group health plan</dl>";
    expect(read(visit + review).claim).toEqual({ ...claim, insuranceType: "group" });
  });

  test("reads what was typed since", () => {
    const input = show(
      "<label>DOS <input value=11/20/2026></label><label>Dx <input value=L70.0></label><label>CPT <input id=cpt></label><label>Units <input value=1></label><label>Charge <input value=95></label>",
    )("#cpt") as HTMLInputElement;
    expect(read().claim.lines[0]?.code).toBe("");
    input.value = "17340";
    expect(read().claim.lines[0]?.code).toBe("17340");
  });

  test.each([
    ["an address", "<label>ZIP <input value=17340></label><label>City <input></label><label>Phone <input></label>"],
    ["a fee schedule", "<table><tr><th>CPT<th>Description<th>Fee<tr><td>17340<td>Cryotherapy<td>$95.00</table>"],
    ["a look-up", "<label>CPT code <input value=17340></label><button>Search</button>"],
    ["prose", "<p>Bill 17340 with one unit. Units: see the manual.</p>"],
  ])("finds no claim in %s", (_what, html) => expect(read(html).claim.lines).toEqual([]));

  const review = "<table><tr><th>CPT<th>Units<th>Charge<th>Dx ptr<tr><td>17340<td>1<td>$95.00<td>A</table>";
  test.each([
    [
      "a date that stands behind its name without a colon",
      "Fee sheet, Novak — Date of service 2026-11-20",
      "2026-11-20",
    ],
    ["no date of another day", "Last date of service 11/02/2025", undefined],
  ])("takes from a text %s", (_what, text, dateFrom) => {
    const banner = "<p>Payer: Cigna</p><p>Birth date: 03/01/2002</p>";
    expect(read(`<p>${text}</p>${banner}${review}`).claim.lines[0]?.dateFrom).toBe(dateFrom);
  });

  test("takes no header for a value, and no prose for a label", () => {
    const table = review.replace("<th>CPT", "<th>Auth<th>Delete<th>CPT").replace("<td>17340", "<td>A1<td>x<td>17340");
    const html = `<p>Press Send to transmit it to the payer.</p><h3>Claim header</h3>${visit}${table}`;
    expect(read(html).claim).toEqual({
      ...claim,
      priorAuthorization: "A1",
      lines: [{ ...line, diagnosisPointers: ["A"] }],
    });
  });

  test("reads a superbill that prints codes and charges beside its boxes", () => {
    const row = (code: string, charge: string, is = "") =>
      `<tr><td><input type=checkbox name=px value=${code} ${is}><td>${code}<td>Own words<td>${charge}`;
    const rows = row("99213", "115.00") + row("17340", "92.00", "checked") + row("11900", "80.00", "checked");
    const html = `<p>DOS 11/20/2026</p><p>POS: 11</p><table><tr><td><td>CPT<td>Acne<td>Charge${rows}</table>`;
    const shared = { placeOfService: "11", dateFrom: "2026-11-20" };
    expect(read(html).claim.lines).toEqual([
      { code: "17340", charge: 92, ...shared },
      { code: "11900", charge: 80, ...shared },
    ]);
  });

  test("gives the element of a field, and a selector for each code", () => {
    const pickIn = show("<label>CPT <input id=proc value=17340></label><label>Units <input id=u value=1></label>");
    const { reading, elementOf } = readFrame(document);
    expect(reading).toMatchObject({ path: [], frames: [] });
    expect(reading.fields.map(({ role, selector, id }) => [role, selector, elementOf(id)])).toEqual([
      ["code", "#proc", pickIn("#proc")],
      ["units", undefined, pickIn("#u")],
    ]);
  });

  test("a reading is plain data", () => {
    show("<label>CPT <input value=17340></label>");
    const { reading } = readFrame(document);
    expect(structuredClone(reading)).toEqual(reading);
    expect(pick(document, "input").value).toBe("17340");
  });
});
