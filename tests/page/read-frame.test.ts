import { describe, expect, test } from "vitest";
import { buildClaim } from "../../lib/core/claim/build-claim";
import { claimLines } from "../../lib/core/reading/claim-form";
import { mergeFrames } from "../../lib/core/reading/merge-frames";
import { readFrame } from "../../lib/page/read-frame";
import { pick, shadowOf, show } from "./show";

/** What a page comes to, from its markup to the claim. happy-dom has no layout, so lines are found by rows and order. */
function read(html?: string) {
  if (html !== undefined) show(html);
  const page = mergeFrames([readFrame(document).reading]);
  return buildClaim({ ...page, lines: claimLines(page) }, "2026-11-25");
}

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
