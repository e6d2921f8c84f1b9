import { describe, expect, test } from "vitest";
import { writeField } from "../../../lib/page/write/write-field";
import { pick, show } from "../show";

// What is drawn has a place in every browser; happy-dom has none.
Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);

describe("a drawn list", () => {
  test("is opened, and the option that is named is pressed", async () => {
    const place = drawnList(["11 - Office", "22 - Hospital"], "22 - Hospital");
    expect(await writeField(place, "11")).toEqual({ isWritten: true, before: "22 - Hospital" });
    expect(place.textContent).toBe("11 - Office");
    expect(await writeField(place, "22 - Hospital")).toEqual({ isWritten: true, before: "11 - Office" });
    expect(document.querySelector("[role=listbox]")).toBeNull();
  });

  test("is written into by a text in it", async () => {
    const place = drawnList(["11 - Office", "22 - Hospital"], "<i>22 - Hospital</i>");
    expect(await writeField(pick(place, "i"), "11")).toMatchObject({ isWritten: true });
  });

  test.each([
    ["none", ["22 - Hospital"]],
    ["two", ["22 - Hospital", "11 - Office", "11 - Office, evening"]],
  ])("where %s may be meant it is closed, and left as it was", async (_, options) => {
    const place = drawnList(options, "22 - Hospital");
    expect(await writeField(place, "11")).toEqual({ isWritten: false, because: "no-such-choice" });
    expect([place.textContent, place.getAttribute("aria-expanded")]).toEqual(["22 - Hospital", "false"]);
  });

  test("is not opened by a button that would send the form", async () => {
    show(`<form><button id="f" aria-haspopup="listbox">22</button></form>`);
    const button = pick(document, "#f");
    let sent = 0;
    document.addEventListener("submit", () => sent++, { once: true });
    expect(await writeField(button, "11")).toEqual({ isWritten: false, because: "no-such-choice" });
    expect(sent).toBe(0);
  });
});

describe("chips", () => {
  test("are taken away and added in their order", async () => {
    const box = chipBox(["11", "25"]);
    expect(await writeField(box, "25, 59")).toEqual({ isWritten: true, before: "11, 25" });
    expect(chips()).toEqual(["25", "59"]);
    expect(await writeField(box, "11, 25")).toEqual({ isWritten: true, before: "25, 59" });
    expect(chips()).toEqual(["11", "25"]);
  });

  test("are all taken away", async () => {
    const box = chipBox(["11"]);
    expect(await writeField(box, "")).toEqual({ isWritten: true, before: "11" });
    expect(chips()).toEqual([]);
  });
});

describe("cells of a grid", () => {
  test("open an editor, take what is written and close it", async () => {
    const cell = gridCell("14");
    expect(await writeField(cell, "1")).toEqual({ isWritten: true, before: "14" });
    expect(cell.innerHTML).toBe("1");
    expect(await writeField(cell, "14")).toEqual({ isWritten: true, before: "1" });
  });

  test("that open none, or are read-only, are left alone", async () => {
    show(`<div role="grid"><div role="row"><div role="gridcell" id="f">14</div></div></div>`);
    const cell = pick(document, "#f");
    expect(await writeField(cell, "1")).toEqual({ isWritten: false, because: "read-only" });
    cell.setAttribute("aria-readonly", "true");
    expect(await writeField(cell, "1")).toEqual({ isWritten: false, because: "read-only" });
  });
});

test("no letter or note is written over", async () => {
  show(`<div contenteditable id="f"><p>Seen today.</p><p>Eleven lesions.</p></div>`);
  expect(await writeField(pick(document, "#f"), "1")).toEqual({ isWritten: false, because: "no-field" });
});

function drawnList(options: readonly string[], chosen: string): HTMLElement {
  show(`<div id="f" role="combobox" aria-expanded="false" tabindex="0">${chosen}</div>`);
  const combobox = pick<HTMLElement>(document, "#f");
  const close = () => {
    document.querySelector("[role=listbox]")?.remove();
    combobox.setAttribute("aria-expanded", "false");
  };
  combobox.addEventListener("mousedown", () => {
    combobox.setAttribute("aria-expanded", "true");
    const list = document.createElement("ul");
    list.setAttribute("role", "listbox");
    list.innerHTML = options.map((option) => `<li role="option">${option}</li>`).join("");
    list.addEventListener("click", ({ target }) => {
      combobox.textContent = (target as Element).textContent;
      close();
    });
    document.body.append(list);
  });
  combobox.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  return combobox;
}

function chipBox(names: readonly string[]): HTMLInputElement {
  const box = show(`<form><div id="chips"></div><input></form>`)("input");
  const add = (name: string) => {
    const chip = document.createElement("span");
    chip.innerHTML = `${name} <button type="button" aria-label="Remove">×</button>`;
    chip.addEventListener("click", ({ target }) => (target as Element).matches("button") && chip.remove());
    pick(document, "#chips").append(chip);
  };
  names.forEach(add);
  box.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter") return;
    add(box.value);
    box.value = "";
  });
  return box;
}

function chips(): string[] {
  return [...document.querySelectorAll("#chips span")].map((chip) => chip.firstChild?.textContent?.trim() ?? "");
}

function gridCell(value: string): HTMLElement {
  show(`<div role="grid"><div role="row"><div role="gridcell" id="f" tabindex="0">${value}</div></div></div>`);
  const cell = pick<HTMLElement>(document, "#f");
  cell.addEventListener("dblclick", () => {
    cell.innerHTML = `<input value="${cell.textContent}">`;
    const editor = pick(cell, "input");
    editor.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") cell.textContent = editor.value;
    });
    editor.focus();
  });
  return cell;
}
