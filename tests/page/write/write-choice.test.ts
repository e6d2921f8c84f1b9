import { describe, expect, test } from "vitest";
import { writeField } from "../../../lib/page/write/write-field";
import { pick, show } from "../show";

describe("a list", () => {
  const places = `<select id="f"><option value="">--</option><option value="11">11 - Office</option><option value="22">22 - Hospital</option></select>`;

  test.each(["11", "11 - Office"])(
    "takes the option that %s names, and gives back that none was chosen",
    async (to) => {
      const list = listOf(places);
      const heard: string[] = [];
      for (const type of ["input", "change"]) list.addEventListener(type, () => heard.push(type));
      expect(await writeField(list, to)).toEqual({ isWritten: true, before: "" });
      expect([list.value, heard]).toEqual(["11", ["input", "change"]]);
      expect(await writeField(list, "")).toEqual({ isWritten: true, before: "11" });
      expect(list.selectedIndex).toBe(0);
    },
  );

  test("never takes one of two", async () => {
    const list = listOf(
      `<select id="f"><option>--</option><option value="7">11 - Office</option><option value="8">11 - Office, evening</option></select>`,
    );
    expect(await writeField(list, "11")).toEqual({ isWritten: false, because: "no-such-choice" });
    expect(list.selectedIndex).toBe(0);
  });

  test("goes by what a person sees, where the page's own numbers say another", async () => {
    const list = listOf(
      `<select id="f"><option value="0">Select…</option><option value="11">02 - Telehealth</option><option value="5">11 - Office</option></select>`,
    );
    expect(await writeField(list, "11")).toMatchObject({ isWritten: true });
    expect(list.value).toBe("5");
  });

  test("brings back where nothing was chosen at all", async () => {
    const list = listOf(`<select id="f"><option value="11">11</option><option value="22">22</option></select>`);
    list.selectedIndex = -1;
    expect(await writeField(list, "22")).toEqual({ isWritten: true, before: "" });
    expect(await writeField(list, "")).toEqual({ isWritten: true, before: "22" });
    expect(list.selectedIndex).toBe(-1);
  });

  test("of several takes all that are named", async () => {
    const list = listOf(`<select id="f" multiple><option selected>11<option>25<option>59</select>`);
    expect(await writeField(list, "25, 59")).toEqual({ isWritten: true, before: "11" });
    expect([...list.selectedOptions].map(({ value }) => value)).toEqual(["25", "59"]);
    expect(await writeField(list, "25, XX")).toEqual({ isWritten: false, because: "no-such-choice" });
    expect(await writeField(list, "")).toEqual({ isWritten: true, before: "25, 59" });
  });
});

describe("boxes to tick", () => {
  test("one is ticked by what it stands for, and taken back", async () => {
    const box = show(`<label><input id="f" type="checkbox" value="25"> 25 Significant visit</label>`)("#f");
    expect(await writeField(box, "59")).toEqual({ isWritten: false, because: "no-such-choice" });
    expect(await writeField(box, "25")).toEqual({ isWritten: true, before: "" });
    expect(box.checked).toBe(true);
    expect(await writeField(box, "")).toEqual({ isWritten: true, before: "25" });
    expect(box.checked).toBe(false);
  });

  test("of radios the one that is named", async () => {
    const radios = [11, 22].map((place) => `<label><input type="radio" name="pos" value="${place}">${place}</label>`);
    const first = show(`<form>${radios.join("")}</form>`)("input");
    expect(await writeField(first, "22")).toEqual({ isWritten: false, because: "no-way-back" });
    first.checked = true;
    expect(await writeField(first, "22")).toEqual({ isWritten: true, before: "11" });
    expect(await writeField(first, "11")).toEqual({ isWritten: true, before: "22" });
    expect(await writeField(first, "24")).toEqual({ isWritten: false, because: "no-such-choice" });
    expect(first.checked).toBe(true);
  });

  test("drawn ones are pressed", async () => {
    const box = show(`<div id="f" role="checkbox" aria-checked="false" aria-label="25"></div>`)("#f");
    box.addEventListener("click", () =>
      box.setAttribute("aria-checked", String(box.getAttribute("aria-checked") !== "true")),
    );
    expect(await writeField(box, "25")).toEqual({ isWritten: true, before: "" });
    expect(box.getAttribute("aria-checked")).toBe("true");
    expect(await writeField(box, "")).toEqual({ isWritten: true, before: "25" });
  });
});

function listOf(html: string): HTMLSelectElement {
  show(html);
  return pick<HTMLSelectElement>(document, "#f");
}
