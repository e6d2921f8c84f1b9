import { afterEach, describe, expect, test } from "vitest";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { findNote, mayHoldNote } from "../../../lib/page/note/find-note";
import { placedTextOf, spansOf } from "../../../lib/page/note/placed-text";
import { selectedText } from "../../../lib/page/note/selected-text";
import { pick, shadowOf, show } from "../show";

const note = "Patient returns for acne. LN2 spray to 14 papules of the chin, tolerated well.";
const find = () => takeAllSteps(findNote(document, openRootOf));

afterEach(() => {
  document.body.innerHTML = "";
});

describe("where it finds the note", () => {
  test("in a text box, by its label", () => {
    show(`<label>Visit note <textarea>${note}</textarea></label><label>Message <textarea>Hello</textarea></label>`);
    expect(find()).toMatchObject({ text: note, where: "Visit note" });
  });

  test("by a label that comes after a first look", () => {
    const page = show(`<textarea id=box>14 papules today.</textarea><p></p>`);
    expect(find()).toBeNull();
    page("p").innerHTML = "<label for=box>Visit note</label>";
    expect(find()).toMatchObject({ where: "Visit note" });
  });

  test("in an editor, line by line", () => {
    show(
      `<div contenteditable aria-label="Progress note"><p>Acne of the chin.</p><p>LN2 to <b>14</b> papules.</p></div>`,
    );
    expect(find()?.text.trim()).toBe("Acne of the chin.\nLN2 to 14 papules.");
  });

  test("in a pane of text beside the form, without what stands around it", () => {
    show(`<form><input name=cpt value=17340></form><main><nav>Home</nav><div><h2>Encounter</h2>
      <article><h3>Progress note</h3><p>${note}</p></article></div><p>Claims · Payers</p></main>`);
    expect(find()?.text).toContain(note);
    expect(find()?.text).not.toContain("Payers");
    expect(find()?.where).toBe("Progress note");
  });

  test("in the boxes of a note in parts, under their headings", () => {
    show(`<label>Subjective <textarea>Painful acne.</textarea></label><label>Objective <textarea>14 papules.</textarea></label>
      <label>Plan <textarea>LN2 to each lesion. RTC 4 weeks.</textarea></label><label>Insurance plan <input></label>`);
    expect(find()?.text).toBe(
      "Subjective:\nPainful acne.\n\nObjective:\n14 papules.\n\nPlan:\nLN2 to each lesion. RTC 4 weeks.",
    );
  });

  test("in a shadow root", () => {
    shadowOf(show("<x-chart></x-chart>")("x-chart"), `<textarea aria-label="Note">${note}</textarea>`);
    expect(find()?.text).toBe(note);
  });

  test("nowhere, where none is: a claim form, an address, box 19", () => {
    show(`<form><label>CPT <input value=17340></label><label>Address <textarea>12 Harbor Road, Littlestown PA 17340</textarea></label>
      <label>Additional claim information (box 19) <textarea>Reduced service, patient felt faint</textarea></label></form>`);
    expect(find()).toBeNull();
  });
});

describe("the way back to the page", () => {
  test("words are found across nodes, whatever the markup does to white space", () => {
    const element = show("<div><p>Acne\n      of the <b>chin</b>.</p><p>  LN2 was applied.</p></div>")("div");
    const text = placedTextOf(element);
    expect(text.text).toBe("Acne of the chin.\nLN2 was applied.\n");
    const shown = (words: string) =>
      spansOf(text, words).map(({ node, from, to }) => (node as Text).data.slice(from, to));
    expect(shown("of the chin.")).toEqual(["of the ", "chin", "."]);
    expect(shown("LN2 was")).toEqual(["LN2 was"]);
    expect(shown("not there")).toEqual([]);
  });

  test("the cells of a row stay apart", () => {
    const text = placedTextOf(show("<table><tr><td>Consent</td><td>signed</td></tr></table>")("table"));
    expect(text.text).toBe("Consent\tsigned\n");
  });

  test("text selected in a box is read though the focus has gone", () => {
    show(`<textarea>${note}</textarea><button>Read</button>`);
    pick<HTMLTextAreaElement>(document, "textarea").setSelectionRange(0, 25);
    expect(selectedText(document)).toBe("Patient returns for acne.");
  });
});

test.each([
  ["<textarea id=at></textarea>", true],
  ["<div contenteditable><p id=at>Acne</p></div>", true],
  ["<input id=at>", false],
  ["<select id=at><option>11</select>", false],
])("of what is typed in, what may hold a note counts: %s", (html, mayHold) => {
  expect(mayHoldNote(show(html)("#at"))).toBe(mayHold);
});
