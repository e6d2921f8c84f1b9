import { expect, test } from "vitest";
import { nameFields } from "../../../../lib/core/reading/naming/name-fields";
import type { SeenField, Word } from "../../../../lib/core/reading/reading";
import { seeDiagnoses } from "../../../../lib/core/reading/sight/see-diagnoses";
import { takeAllSteps } from "../../../../lib/core/reading/take-all-steps";

function see(kind: SeenField["kind"], value: string, words: Word[] = []): SeenField {
  return { id: 0, kind, value, words, path: [], shown: true };
}

function readOf(...fields: SeenField[]): string[] {
  return takeAllSteps(nameFields(takeAllSteps(seeDiagnoses(fields)))).map(
    ({ reading }) => `${reading.role}=${reading.value}`,
  );
}

test("a box that is called by a letter holds a diagnosis where it holds the code of one", () => {
  const chance: Word[] = [
    { from: "beside", text: "A" },
    { from: "said", text: "Prior authorization A" },
    { from: "head", text: "Carrier" },
  ];
  expect(readOf(see("box", "L70.0", chance))).toEqual(["diagnosis=L70.0"]);
  expect(readOf(see("box", "ABK:L700"))).toEqual(["diagnosis=ABK:L700"]);
});

test("words of its own say otherwise", () => {
  expect(readOf(see("box", "L70.0", [{ from: "label", text: "Chart" }]))).toEqual([]);
  expect(readOf(see("box", "L70.0", [{ from: "header", text: "Dx pointer" }]))).toEqual(["diagnosisPointer=L70.0"]);
  expect(readOf(see("box", "L700"))).toEqual([]);
});

test("written diagnoses go on behind the first, and nowhere else", () => {
  const first = see("text", "A) L70.0", [{ from: "label", text: "Dx" }]);
  expect(readOf(first, see("text", "B) L70.5"))).toEqual(["diagnosis=A) L70.0", "diagnosis=B) L70.5"]);
  expect(readOf(see("text", "B) L70.5"))).toEqual([]);
});
