import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReportedElement, ReportedNode } from "../../../lib/core/reading/form-report/form-report";
import { makeFormReport } from "../../../lib/core/reading/form-report/make-form-report";
import { readFormReport } from "../../../lib/core/reading/form-report/read-form-report";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { reportFrame } from "../../../lib/page/frame/report-frame";
import { seeFrame } from "../../../lib/page/frame/see-frame";
import { shadowOf, show } from "../show";

function report(html: string) {
  show(html);
  return reported();
}

function reported() {
  return reportFrame(document, openRootOf, takeAllSteps(seeFrame(document, openRootOf)));
}

const isElement = (node: ReportedNode): node is ReportedElement => "tag" in node;
const outline = (nodes: readonly ReportedNode[]) =>
  nodes.map((node) => `${node.in ?? ""} ${isElement(node) ? node.tag : JSON.stringify(node.text)}`.trim());

const table = `<main><h1>Quimby family</h1><table>
  <tr><th id=h1>CPT</th><th>For whom</th><th id=h2>Units</th></tr>
  <tr><td headers=h1><input id=cpt17 name="lines[7].cpt" value=17340></td><td>Jane <b>Quimby</b></td>
    <td headers=h2><input aria-label="Units for Jane" value=3></td></tr></table></main>`;

test("the elements around the fields are told in order, with words of ours alone; a cell without any keeps its column", () => {
  expect(outline(report(table).nodes)).toEqual([
    "main",
    "0 h1",
    '1 "…"',
    "0 table",
    "3 tbody",
    "4 tr",
    "5 th",
    '6 "CPT"',
    "5 th",
    '8 "…"',
    "5 th",
    '10 "Units"',
    "4 tr",
    "12 td",
    "13 input",
    "12 td",
    '15 "…"',
    "12 td",
    "17 input",
  ]);
});

test("a field tells what it was read as and where the words stood, and what names another names it by its place", () => {
  const { nodes } = report(table);
  expect(nodes[14]).toMatchObject({
    attributes: { id: "cpt00", name: "lines[0].cpt" },
    kind: "box",
    read: [{ role: "code", because: expect.arrayContaining([{ from: "header", text: "CPT" }]) }],
  });
  expect(nodes[13]).toMatchObject({ refers: { headers: [6] } });
  expect(nodes[18]).toMatchObject({ read: [{ role: "units" }] });
});

test("what stands in a shadow root is told as such, and a form with nothing read as the page has it", () => {
  const find = show("<label>Quimby</label><x-field></x-field>");
  shadowOf(find("x-field"), "<label>Colour <input value=teal></label><i><slot></slot></i>");
  const { nodes } = reported();
  expect(outline(nodes)).toEqual([
    "body",
    "0 label",
    '1 "…"',
    "0 x-field",
    "3 label",
    '4 "…"',
    "4 input",
    "3 i",
    "7 slot",
  ]);
  expect(nodes[4]).toMatchObject({ shadow: true });
});

test("a value that is shown as text is left out, even where it is a word of ours", () => {
  const { nodes } = report(`<div role=row><span>Units</span> <b>1</b></div><dl><dt>Payer</dt><dd>Health plan</dd></dl>
    <label>CPT <input value=17340></label>`);
  expect(outline(nodes).filter((line) => /Health|plan/.test(line))).toEqual([]);
});

/** What must never come out: names, dates, numbers, unmistakable among the words of a form. */
const secret = fc.oneof(
  fc.stringMatching(/^Qz[bcdfghjkvwxz]{4,8}$/),
  fc.stringMatching(/^[1-9]{7,10}$/),
  fc.stringMatching(/^[1-9]{2}\/[1-9]{2}\/[1-9]{4}$/),
  fc.stringMatching(/^[ßñøłžд]{5,9}$/),
);
const word = fc.constantFrom(
  "CPT",
  "Units",
  "Charges",
  "Modifier",
  "Date of service",
  "Payer",
  "Dx",
  "Rendering NPI",
  "",
);
/** The DOM of these tests finds no id that begins with a digit or holds a slash. */
const idOf = (text: string) => `row-${text.replaceAll("/", "-")}`;
const shape = fc.constantFrom(
  (word: string, value: string, other: string) =>
    `<label>${word} <input name="${other}${word}" value="${value}"></label>`,
  (word: string, value: string, other: string) =>
    `<p id="${idOf(other)}">${word}: ${value}</p><h2>${word} ${other}</h2>`,
  (word: string, value: string, other: string) =>
    `<table><tr><th>${word}</th><th title="${other}">${other}</th></tr><tr><td>${value}</td><td data-for="${other}">${other} ${word}</td></tr></table>`,
  (word: string, value: string, other: string) =>
    `<select aria-label="${word} of ${other}" class="${other}"><option>${other}<option selected value="${value}">${value}</select>`,
  (word: string, value: string, other: string) =>
    `<textarea placeholder="${other} ${word}">${value}</textarea><i>${other}</i>`,
  (word: string, value: string, other: string) =>
    `<div role=textbox contenteditable aria-label="${word}" aria-valuetext="${other}">${value} <b>${word} ${other}</b></div>`,
  (word: string, value: string, other: string) =>
    `<x-${word.slice(0, 2) || "a"} role="${other}" aria-colindex="${value}"><span>${word}</span><span hidden>${value}</span>${other}</x-${word.slice(0, 2) || "a"}>`,
  (word: string, value: string, other: string) =>
    `<label><input type=checkbox value="${value}" checked>${other} ${word}</label><a href="/${value}">${value}</a><img alt="${other}">`,
);

test("whatever a page holds, no value, name, date or number of it comes out, and the report can be read back", () => {
  const part = fc.record({ shape, word, value: secret, other: secret });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const html = parts.map(({ shape, word, value, other }) => shape(word, value, other)).join("\n");
      const { text } = makeFormReport([report(`<main>${html}<label>CPT <input value=17340></label></main>`)]);
      for (const hidden of ["17340", ...parts.flatMap(({ value, other }) => [value, other])])
        expect(text.toLowerCase()).not.toContain(hidden.toLowerCase());
      expect(readFormReport(text).problem).toBeNull();
    }),
  );
});
