import { describe, expect, test } from "vitest";
import { fieldSelector, fieldValue, valuesOffered } from "../../../lib/page/fields/field-value";
import { show } from "../show";

const valueIn = (html: string) => fieldValue(show(html)("input, select, textarea, [contenteditable], [role]"));

describe("fieldValue", () => {
  test("a box holds its text, and says how much it takes", () => {
    expect(valueIn("<input value='17340'>")).toEqual({ kind: "box", value: "17340" });
    expect(valueIn("<input value='50' maxlength=2>")).toEqual({ kind: "box", value: "50", maxLength: 2 });
    expect(valueIn("<textarea>lesions</textarea>")).toEqual({ kind: "box", value: "lesions" });
  });

  test("of a box longer than any value of a claim the beginning is read, and X12 text whole", () => {
    const long = "x".repeat(60_000);
    expect(valueIn(`<textarea>${long}</textarea>`).value).toHaveLength(10_000);
    expect(valueIn(`<textarea>${long} SV1*HC:17340*95~</textarea>`).value.length).toBeGreaterThan(60_000);
  });

  test("a list holds the value chosen and the words shown for it", () => {
    const list = "<select><option value=''>-- Select --<option value=11 selected>11 -  Office</select>";
    expect(valueIn(list)).toEqual({ kind: "choice", value: "11", label: "11 - Office" });
  });

  test.each([["-- Select --"], ["Select one"], ["Please choose…"], ["Seleccione"], ["None"], [""], ["---"]])(
    "the option %j is no choice",
    (text) => expect(valueIn(`<select><option>${text}</select>`)).toEqual({ kind: "choice", value: "" }),
  );

  test("a list of several holds all that are chosen", () => {
    const list = "<select multiple><option selected>22<option>59<option selected>XS</select>";
    expect(valueIn(list)).toEqual({ kind: "choice", value: "22 XS" });
  });

  test("a check box holds what it stands for and whether it is ticked", () => {
    expect(valueIn("<label><input type=checkbox value=17340 checked> 17340 Cryotherapy</label>")).toEqual({
      kind: "check",
      value: "17340",
      checked: true,
      label: "17340 Cryotherapy",
    });
    expect(valueIn("<input type=checkbox> Medicare <b>x</b>")).toEqual({
      kind: "check",
      value: "",
      checked: false,
      label: "Medicare",
    });
  });

  test("a drawn check box does so too, wherever its words stand", () => {
    const ticked = { kind: "check", value: "on", checked: true, label: "17340" };
    for (const words of ["aria-label=17340>", "aria-labelledby=l>", "id=a>", ">17340"])
      expect(
        valueIn(`<i id=l>17340</i><label for=a>17340</label><b role=checkbox aria-checked=true value=on ${words}</b>`),
      ).toEqual(ticked);
  });

  test("a drawn check box is called by its words, each apart, and not by the mark of its tick", () => {
    const drawn = "<b role=checkbox aria-checked=true><i>✓</i><span>17340</span><span>Freezing</span></b>";
    expect(valueIn(drawn)).toMatchObject({ label: "17340 Freezing" });
  });

  test("an edited text holds what is written in it", () => {
    expect(valueIn("<div contenteditable>17340</div>")).toEqual({ kind: "rich", value: "17340" });
  });
});

test("fields are what a claim can be typed into, nothing else", () => {
  show(`<input id=a><input type=tel id=b><textarea id=c></textarea><select id=d></select><div contenteditable id=e></div>
    <div role=textbox id=f></div><div role=combobox><input id=g></div>
    <input type=hidden><input type=password><input type=submit><input type=file><input aria-hidden=true>
    <div contenteditable=false></div><button>17340</button>`);
  const ids = [...document.querySelectorAll(fieldSelector)].map((element) => element.id);
  expect(ids.join("")).toBe("abcdefg");
});

test("the values a list offers tell what it is for", () => {
  const list = "<select><option>Medicare<option>Medicaid<option>Tricare</select>";
  expect(valuesOffered(show(list)("select"))).toBe("Medicare, Medicaid, Tricare");
  const boxes = "<p><input type=radio> Medicare <input type=radio> Medicaid</p>";
  expect(valuesOffered(show(boxes)("input"))).toBe("Medicare, Medicaid");
  expect(valuesOffered(show("<input>")("input"))).toBe("");
});

test("what a box stands for may be said by its title alone", () => {
  expect(valueIn("<input type=radio title=Medicare checked>")).toMatchObject({ label: "Medicare", checked: true });
});
