import { describe, expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import { nothingTaught, type SiteTeaching } from "../../../lib/core/portals/layout";
import { claimLines } from "../../../lib/core/reading/claim-form";
import { mergeFrames } from "../../../lib/core/reading/merge-frames";
import { readFrame } from "../../../lib/page/frame/read-frame";
import { pick, shadowOf, show } from "../show";

function read(taught: SiteTeaching = nothingTaught) {
  const page = mergeFrames([readFrame(document, undefined, taught).reading]);
  return buildClaim({ ...page, lines: claimLines(page) }, "2026-11-25");
}

const cells = (...values: string[]) => values.map((value) => `<td><input value="${value}"></td>`).join("");
const form = `<p><i>Zahler</i> <input id=z value="AETNA PPO"></p><table id=lines><tbody>
  <tr>${cells("17340", "22", "1", "11", "95")}</tr><tr>${cells("99213", "25", "1", "11", "120")}</tr></tbody></table>`;
const cell = (place: number) => `#lines > tbody > tr > td:nth-of-type(${place}) > input`;
const layout: SiteTeaching = {
  ...nothingTaught,
  fields: [
    { role: "code", selector: cell(1) },
    { role: "modifier", selector: cell(2) },
    { role: "units", selector: cell(3) },
    { role: "placeOfService", selector: cell(4) },
    { role: "charge", selector: cell(5) },
    { role: "payerName", selector: "#z" },
  ],
};
const claim = {
  payer: { name: "AETNA PPO" },
  lines: [
    { code: "17340", modifiers: ["22"], units: 1, placeOfService: "11", charge: 95 },
    { code: "99213", modifiers: ["25"], units: 1, placeOfService: "11", charge: 120 },
  ],
};

/** What makes a claim of a form that nobody taught. */
const visit = "<p>Date of service: 11/20/2026</p><p>Diagnosis: L70.0</p>";

describe("a form whose words do not tell", () => {
  test("is read by its layout, on every line, and says so", () => {
    show(form);
    expect(read().claim.lines).toEqual([]);
    const { claim: found, origins } = read(layout);
    expect(found).toEqual(claim);
    expect(origins[0]?.evidence).toEqual([{ from: "layout", text: "code" }]);
  });

  test("is read in a shadow root", () => {
    shadowOf(show("<x-form id=claim></x-form>")("x-form"), form);
    const fields = layout.fields.map(({ role, selector }) => ({ role, selector: `#claim >>> ${selector}` }));
    expect(read({ ...nothingTaught, fields }).claim).toEqual(claim);
  });

  test("is read where it is text to be reviewed", () => {
    show(form.replace(/<input (?:id=z )?value="([^"]*)">/g, "<b>$1</b>"));
    const fields = layout.fields.map(({ role, selector }) => ({
      role,
      selector: role === "payerName" ? "p > b" : selector.replace(" > input", ""),
    }));
    expect(read({ ...nothingTaught, fields }).claim).toEqual(claim);
  });
});

test("a cell that was taught as text is taught, too, while it is edited", () => {
  const find = show("<table id=t><tr><td>17340<td>1<td>11<tr><td>99213<td>1<td>11</table>");
  const td = (place: number) => `#t > tbody > tr > td:nth-of-type(${place})`;
  const roles = ["code", "units", "placeOfService"] as const;
  const fields = roles.map((role, index) => ({ role, selector: td(index + 1) }));
  find("td:nth-of-type(2)").innerHTML = "<input value=2>";
  expect(read({ ...nothingTaught, fields }).claim.lines.map((line) => line.units)).toEqual([2, 1]);
});

test("a layout wins over words, and no other field goes by the name of a role it tells", () => {
  show(
    "<div><label>Charge <input id=c value=17340></label><label>CPT <input id=o value=99999></label>" +
      "<label>Units <input value=1></label><label>POS <input value=11></label></div>",
  );
  expect(read({ ...nothingTaught, fields: [{ role: "code", selector: "#c" }] }).claim.lines).toEqual([
    { code: "17340", units: 1, placeOfService: "11" },
  ]);
});

test("on another page of the site, where the most part of the line is not found, words tell as ever", () => {
  const find = show(`${visit}<table id=lines><tr><th>CPT<th>Units<th>POS<tr><td><input value=17340><td><input value=2>
    <td><input value=11></table>`);
  const elsewhere = layout.fields.map((field) => (field.role === "code" ? { ...field, selector: "#gone" } : field));
  expect(find("table")).toBeTruthy();
  expect(read({ ...nothingTaught, fields: elsewhere }).claim.lines).toEqual([
    { code: "17340", units: 2, placeOfService: "11", dateFrom: "2026-11-20" },
  ]);
});

describe("a field that is not a code", () => {
  const words =
    "<label>CPT <input id=c value=17340></label><label>Units <input value=1></label><label>POS <input value=11></label>";

  test("is left out, and with it the only line", () => {
    show(visit + words);
    expect(read().claim.lines).toHaveLength(1);
    expect(read({ ...nothingTaught, notCodes: ["#c"] }).claim.lines).toEqual([]);
  });

  test("stays so whatever a layout says", () => {
    show(words);
    expect(
      read({ ...nothingTaught, notCodes: ["#c"], fields: [{ role: "code", selector: "#c" }] }).claim.lines,
    ).toEqual([]);
  });

  test("can be text", () => {
    show(`${visit}<table id=t><tr><th>CPT<th>Units<th>Fee<tr><td>17340<td>1<td>95<tr><td>99213<td>1<td>120</table>`);
    const { origins } = read();
    expect(origins).toHaveLength(2);
    const left = read({ ...nothingTaught, notCodes: [origins[0]?.locator ?? ""] });
    expect(left.claim.lines.map((line) => line.code)).toEqual(["99213"]);
  });
});

test("what may be stored of a field holds no words of the page", () => {
  show(
    `${visit}<div><label><input aria-label='CPT of MARIA' value=17340></label><label>Units <input value=1></label><label>POS <input value=11></label></div>`,
  );
  const [origin] = read().origins;
  expect(origin?.selector).toContain("MARIA");
  expect(origin?.locator).not.toContain("MARIA");
  expect(document.querySelector(origin?.locator ?? "")).toBe(pick(document, "[aria-label]"));
});
