import { expect, test } from "vitest";
import { writeField } from "../../../lib/page/write/write-field";
import { pick, shadowOf, show } from "../show";

test("a box takes the text with the events that pages listen to, and takes back what stood there", async () => {
  const units = show(`<form><input id="units" value="14"></form>`)("#units");
  const heard = eventsOf(units);
  expect(await writeField(units, "1")).toEqual({ isWritten: true, before: "14" });
  expect(units.value).toBe("1");
  expect(heard).toEqual(["focus", "input", "change", "blur"]);
  expect(await writeField(units, "14")).toEqual({ isWritten: true, before: "1" });
  expect(units.value).toBe("14");
});

test("it is emptied by nothing", async () => {
  const modifier = show(`<textarea id="m">11</textarea>`)("#m");
  expect(await writeField(modifier, "")).toEqual({ isWritten: true, before: "11" });
  expect(modifier.value).toBe("");
  expect(await writeField(modifier, "11")).toEqual({ isWritten: true, before: "" });
});

test.each([
  ["read-only", `<input id="f" value="2" readonly>`],
  ["disabled", `<input id="f" value="2" disabled>`],
  ["inert", `<div inert><input id="f" value="2"></div>`],
])("what is %s is left alone", async (_, html) => {
  const field = show(html)("#f");
  const heard = eventsOf(field);
  expect(await writeField(field, "1")).toEqual({ isWritten: false, because: "read-only" });
  expect([field.value, heard]).toEqual(["2", []]);
});

test("where the page puts the old value back, or another, it says so and the field is as it was", async () => {
  const field = show(`<input id="f" value="2">`)("#f");
  const putBack = ({ target }: Event) => Object.assign(target ?? {}, { value: "2" });
  field.addEventListener("input", putBack);
  expect(await writeField(field, "1")).toEqual({ isWritten: false, because: "not-kept" });
  field.removeEventListener("input", putBack);
  field.addEventListener("change", () => {
    if (field.value === "1") field.value = "9";
  });
  expect(await writeField(field, "1")).toEqual({ isWritten: false, because: "not-kept" });
  expect(field.value).toBe("2");
});

test("a mask may write the same in its own way", async () => {
  const charge = show(`<input id="f" value="$95.00">`)("#f");
  charge.addEventListener("change", () => {
    charge.value = `$${Number(charge.value.replace("$", "")).toFixed(2)}`;
  });
  expect(await writeField(charge, "1110")).toEqual({ isWritten: true, before: "$95.00" });
  expect(charge.value).toBe("$1110.00");
  expect(await writeField(charge, "$95.00")).toEqual({ isWritten: true, before: "$1110.00" });
});

test("no more is written than a person could type", async () => {
  const field = show(`<input id="f" value="2" maxlength="2">`)("#f");
  expect(await writeField(field, "110")).toEqual({ isWritten: false, because: "not-kept" });
  expect(field.value).toBe("2");
});

test("a box with a list takes what the option is for", async () => {
  const html = `<input id="f" list="l"><datalist id="l"><option value="11">Office</option><option value="22"></datalist>`;
  const place = show(html)("#f");
  expect(await writeField(place, "Office")).toEqual({ isWritten: true, before: "" });
  expect(place.value).toBe("11");
});

test("focus and caret are given back", async () => {
  const find = show(`<input id="other" value="abcdef"><input id="f" value="2">`);
  const other = find("#other");
  other.focus();
  other.setSelectionRange(2, 4);
  await writeField(find("#f"), "1");
  expect(document.activeElement).toBe(other);
  expect([other.selectionStart, other.selectionEnd]).toEqual([2, 4]);
});

test.each(["open", "closed"] as const)(
  "a box in a root that is %s is written into, and the page hears of it",
  async (mode) => {
    const root = shadowOf(show(`<claim-line></claim-line>`)("claim-line"), `<input id="f" value="14">`, mode);
    let heard = 0;
    document.addEventListener("input", () => heard++, { once: true });
    expect(await writeField(pick(root, "#f"), "1")).toEqual({ isWritten: true, before: "14" });
    expect([pick(root, "#f").value, heard]).toEqual(["1", 1]);
  },
);

test("no form is sent", async () => {
  const find = show(`<form><input id="f" value="14"><button>Save</button></form>`);
  let sent = 0;
  find("form").addEventListener("submit", () => sent++);
  await writeField(find("#f"), "1");
  expect(sent).toBe(0);
});

test("what was taken out of the page meanwhile, and what is no field, is told", async () => {
  const find = show(`<input id="f"><p id="p">11</p>`);
  expect(await writeField(find("#p"), "1")).toEqual({ isWritten: false, because: "no-field" });
  const field = find("#f");
  field.remove();
  expect(await writeField(field, "1")).toEqual({ isWritten: false, because: "no-field" });
});

test("two writes follow each other", async () => {
  const find = show(`<input id="a" value="11"><input id="b">`);
  const [a, b] = [find("#a"), find("#b")];
  const written = await Promise.all([writeField(a, ""), writeField(b, "11")]);
  expect(written.map(({ isWritten }) => isWritten)).toEqual([true, true]);
  expect([a.value, b.value]).toEqual(["", "11"]);
});

function eventsOf(field: Element): string[] {
  const heard: string[] = [];
  for (const type of ["focus", "input", "change", "blur", "keypress", "submit"])
    field.addEventListener(type, () => heard.push(type));
  return heard;
}
