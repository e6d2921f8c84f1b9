import { describe, expect, test } from "vitest";
import type { Word } from "../../../../lib/core/reading/reading";
import { seeBox as box, readOf, seeText as text } from "./seen-at";

const payer = [text("Payer", [0, 0, 50, 16]), box("AETNA PPO", [60, 0, 150, 20])];
const shown = text("Delta Bluff Retiree Medicare", [60, 0, 200, 16], [{ from: "said", text: "Insurance:" }]);

describe("what stands right behind the payer's name", () => {
  test.each([
    ["ID", "60054"],
    ["No.", "CHS77"],
    ["NM109", "38217"],
  ])("is its id, called %s", (name, value) => {
    const fields = [...payer, text(name, [220, 0, 40, 16]), box(value, [270, 0, 70, 20])];
    expect(readOf(...fields)).toEqual(["payerName=AETNA PPO", `payerId=${value}`]);
  });

  test("is its id in brackets, in one text or several", () => {
    const name = "payerName=Delta Bluff Retiree Medicare";
    expect(readOf(shown, text("(ID DBR65)", [265, 0, 70, 16]))).toEqual([name, "payerId=DBR65"]);
    expect(readOf(shown, text("(payer ID: 60054)", [265, 0, 90, 16]))).toEqual([name, "payerId=60054"]);
    expect(readOf(shown, text("(id", [265, 0, 20, 16]), text("FXG90", [290, 0, 40, 16]))).toEqual([
      name,
      "payerId=FXG90",
    ]);
  });

  describe("says in brackets whose id it is", () => {
    const inBrackets = (name: string, said: string, words: Word[] = []) => [
      box(name, [60, 0, 150, 20], words),
      text(said, [215, 0, 60, 16]),
      box("TDW77", [280, 0, 60, 20]),
    ];

    test.each([
      [[text("Please bill", [0, 0, 55, 16])], "(payer ID"],
      [[text("We send this to", [0, 0, 55, 16])], "(its payer no."],
    ])("of what stands before them in a box that nothing names", (before, said) => {
      expect(readOf(...before, ...inBrackets("Tidewater Health", said))).toEqual([
        "payerName=Tidewater Health",
        "payerId=TDW77",
      ]);
    });

    test("and of nothing else", () => {
      expect(readOf(...inBrackets("Tidewater Health", "payer ID"))).toEqual(["payerId=TDW77"]);
      expect(readOf(...inBrackets("204", "(payer ID"))).toEqual(["payerId=TDW77"]);
      const other: Word[] = [{ from: "label", text: "Patient name" }];
      expect(readOf(...inBrackets("Novak", "(payer ID", other))).toEqual(["payerId=TDW77"]);
    });
  });

  test.each(["Medicare", "Medicaid", "TRICARE"])("is its type, called so: %s", (type) => {
    expect(readOf(shown, text("Type:", [265, 0, 40, 16]), text(type, [310, 0, 60, 16]))).toContain(
      `insuranceType=${type}`,
    );
  });

  test("is another's elsewhere: behind another name, or on another row", () => {
    expect(readOf(text("Clinic", [0, 0, 50, 16]), text("(ID DBR65)", [60, 0, 70, 16]))).toEqual([]);
    expect(readOf(...payer, text("ID", [0, 40, 40, 16]), box("17340", [60, 40, 70, 20]))).toEqual([
      "payerName=AETNA PPO",
    ]);
  });
});
