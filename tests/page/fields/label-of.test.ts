import { describe, expect, test } from "vitest";
import { groupsOf, labelOf } from "../../../lib/page/fields/label-of";
import { pick, shadowOf, show } from "../show";

/** The words of the first input, "label: CPT" each. */
const wordsOf = (html: string) => labelOf(show(html)("input")).map(({ from, text }) => `${from}: ${text}`);

describe("a label", () => {
  test.each([
    ["beside", "<label for=a>CPT</label><input id=a>", ["label: CPT", "name: a"]],
    ["around", "<label>CPT  code <input></label>", ["label: CPT code"]],
    ["by id", "<b id=l>CPT</b><b id=m>code</b><input aria-labelledby='l m'>", ["aria: CPT", "aria: code"]],
    [
      "of its own",
      "<input aria-label=CPT title=Code placeholder=17340>",
      ["aria: CPT", "title: Code", "placeholder: 17340"],
    ],
    ["by name", "<input name=txtCPT id=cpt1 class=wide>", ["name: txtCPT", "name: cpt1"]],
    ["in a definition list", "<dl><dt>CPT</dt><dd>x</dd><dd><input></dd></dl>", ["label: CPT"]],
    ["that does not exist", "<input aria-labelledby=gone>", []],
  ])("%s", (_where, html, words) => expect(wordsOf(html)).toEqual(words));

  test("has no words of the fields inside it", () => {
    expect(wordsOf("<label>Units <input><select><option>mg</select></label>")).toEqual(["label: Units"]);
  });

  test("of a check box says what is ticked, not what for", () => {
    expect(wordsOf("<label>Medicare <input type=checkbox></label>")).toEqual([]);
  });

  test("may stand on the component around the field", () => {
    const host = show("<x-input label='CPT code' name=cpt><b slot=label>Procedure</b></x-input>")("x-input");
    const words = labelOf(pick(shadowOf(host, "<input>"), "input")).map(({ from, text }) => `${from}: ${text}`);
    expect(words).toEqual(expect.arrayContaining(["label: CPT code", "label: Procedure", "name: cpt"]));
  });
});

describe("a column header", () => {
  const headersOf = (html: string) => wordsOf(html).filter((word) => word.startsWith("header: "));

  test("names the cells below it", () => {
    expect(headersOf("<table><tr><th>CPT<th>Units<tr><td>x<td><input></table>")).toEqual(["header: Units"]);
  });

  test("spans columns", () => {
    const table = "<table><tr><th colspan=2>Dates<th>CPT<tr><td>x<td>x<td><input></table>";
    expect(headersOf(table)).toEqual(["header: CPT"]);
  });

  test("spans rows", () => {
    const table = "<table><tr><th>CPT<th>Units<tr><td rowspan=2>x<td>1<tr><td><input></table>";
    expect(headersOf(table)).toEqual(["header: Units"]);
  });

  test("spans as many rows as its part of the table has, and none of the next part", () => {
    const head = "<table><thead><tr><th>CPT<th>Units</thead>";
    const rows = (span: number, between: number) =>
      `${head}<tbody><tr><td rowspan=${span}>x<td>1${"<tr><td>1".repeat(between)}<tr><td><input></table>`;
    expect(headersOf(rows(72, 70))).toEqual(["header: Units"]);
    expect(headersOf(`${head}<tbody><tr><td rowspan=9>x<td>1</tbody><tbody><tr><td><input></table>`)).toEqual([
      "header: CPT",
    ]);
    const all = show(rows(0, 1));
    // happy-dom takes 0 for 1.
    Object.defineProperty(all("td"), "rowSpan", { value: 0 });
    expect(labelOf(all("input"))).toContainEqual({ from: "header", text: "Units" });
  });

  test("counts from the nearest of two rows up to the first that names something", () => {
    const table = (below: string) =>
      `<table><thead><tr><th colspan=2>Date of service<th>CPT<tr><th>${below}<th>To<th></thead><tr><td><input></table>`;
    expect(headersOf(table("From"))).toEqual(["header: From"]);
    expect(headersOf(table("mm"))).toEqual(["header: mm", "header: Date of service"]);
  });

  test("is first the one of the row itself where a line has several", () => {
    const table =
      "<table><tr><th rowspan=2>#<th>CPT<th>M1<th>M2<tr><th colspan=2>Notes<th>Lot<tr><td rowspan=2>1<td><input><td>x<td>x<tr><td colspan=2>x<td>x</table>";
    expect(headersOf(table)).toEqual(["header: CPT"]);
  });

  test("may be a first row of plain words", () => {
    const table = "<table><tr><td>CPT<td>Units<td>Charge<tr><td>x<td><input><td>x</table>";
    expect(headersOf(table)).toEqual(["header: Units"]);
  });

  test("is read line by line", () => {
    const table = "<table><tr><th>From<br>MMDDYY<th><div>Dx</div><div>Ptr</div><tr><td>x<td><input></table>";
    expect(headersOf(table)).toEqual(["header: Dx Ptr"]);
  });

  test("may be two rows of plain words, where one of the first reaches down", () => {
    const table =
      "<table><tr><td rowspan=2>#<td rowspan=2>CPT<td colspan=2>Modifiers<td rowspan=2>Units<tr><td>1<td>2<tr><td>1<td>x<td><input></table>";
    expect(headersOf(table)).toEqual(["header: 1", "header: Modifiers"]);
  });

  test("may stand beside an empty one, over line numbers or boxes to tick", () => {
    const table = "<table><tr><td><td>CPT<td>Acne<td>Charge<tr><td>1<td>x<td>x<td><input></table>";
    expect(headersOf(table)).toEqual(["header: Charge"]);
  });

  test("is no blank row", () => {
    const table = "<table><tr><td>CPT<td>Units<td>Charge<tr><td><td><td><tr><td>x<td><input><td>x</table>";
    expect(headersOf(table)).toEqual(["header: Units"]);
  });

  test("is no menu above the table", () => {
    const menu = "<table><tr><td>Patients<td>Claims<td>Payments</table><table><tr><td>DOB<td><input><td>x</table>";
    expect(headersOf(menu)).toEqual([]);
  });

  test("may stand in a table of its own", () => {
    const apart = "<table><tr><th>CPT<th>Units</table><table><tr><td>x<td><input></table>";
    expect(headersOf(apart)).toEqual(["header: Units"]);
    expect(headersOf(apart.replace("<th>CPT", "<th>CPT<th>Mod<th>POS"))).toEqual([]);
  });

  test("says what it is called apart from what can be done with it", () => {
    const table =
      "<table><tr><th>CPT<th aria-label=Units>Sort by: Units<button>more</button><tr><td>x<td><input></table>";
    expect(headersOf(table)).toEqual(["header: Units"]);
    expect(headersOf(table.replace("=Units", "='Click to sort'"))).toEqual(["header: Sort by: Units"]);
  });

  test("is not a row of blanks", () => {
    const blank = "<table><tr><th>CPT<th>Units</table><table><tr><td><td><tr><td>x<td><input></table>";
    expect(headersOf(blank)).toEqual(["header: Units"]);
  });

  test("may be named outright", () => {
    const table = "<table><tr><th id=u>Units<th>CPT<tr><td>x<td headers=u><input></table>";
    expect(headersOf(table)).toEqual(["header: Units"]);
  });

  test("of an ARIA grid counts by index, or by place", () => {
    const grid = (cell: string, head: string) => `<div role=grid>
      <div role=row><b role=columnheader>CPT</b><b role=columnheader ${head}>Units</b></div>
      <div role=row><i role=gridcell>x</i><i role=gridcell ${cell}><input></i></div></div>`;
    expect(headersOf(grid("", ""))).toEqual(["header: Units"]);
    expect(headersOf(grid("aria-colindex=7", "aria-colindex=7"))).toEqual(["header: Units"]);
    expect(headersOf(grid("aria-colindex=7", "aria-colindex=8"))).toEqual([]);
  });

  test.each(["<table role=presentation>", "<table role=none><tbody>", "<p><table>"])(
    "of an ARIA grid is that of rows, too, that are a %s each",
    (table) => {
      const heads = "<div role=row><b role=columnheader>CPT</b><b role=columnheader>Units</b></div>";
      const row = (cell: string) => `${table}<tr role=row><td role=gridcell>x<td role=gridcell>${cell}</table>`;
      expect(headersOf(`<div role=treegrid>${heads}${row("1")}${row("<input>")}</div>`)).toEqual(["header: Units"]);
    },
  );
});

test("groups are named by legend, heading or label, nearest first", () => {
  const input = show(`<section><h2>Claim</h2><fieldset><legend>Diagnoses</legend>
    <div role=group aria-label=Primary><input></div></fieldset></section>`)("input");
  expect(groupsOf(input)).toEqual(["Primary", "Diagnoses", "Claim"]);
});

test("of several headings in one group the last before a field names its group", () => {
  const at = show("<div><h5>Insurance</h5><input id=a><h5>Services</h5><p><input id=b></p><h5>Notes</h5></div>");
  expect(groupsOf(at("#a"))).toEqual(["Insurance"]);
  expect(groupsOf(at("#b"))).toEqual(["Services"]);
});
