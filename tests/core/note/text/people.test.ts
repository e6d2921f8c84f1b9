import { describe, expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";
import { readNote } from "../../../../lib/core/note/text/read-note";

describe("people whom a note names", () => {
  test.each([
    ["Chart of NILS Opoku. Brother Lars: cystic acne. Aftercare discussed with Lars.", ["lars"]],
    ["Teo (15) is the patient; his sister Ina (6) has eczema. Ina returns in ten days.", ["ina"]],
    ["Mom (Thora), son (Ivo). Chart: THORA E. Thora's acne. Ivo's acne. Thora, Ivo.", ["ivo"]],
    ["Twins Uma and Nils Berg. This chart: UMA. Nils: 15 cysts frozen. Uma: papules.", ["nils"]],
    ["Brothers Otto & Carl. Patient: Carl. Otto had photos.", ["otto"]],
    ["Sisters Ines and Nora are here.", []],
    ["Mother Agrees to freezing. Patient: Tim Ash.", []],
    ["Her son Jude has acne. Jude was frozen.", []],
    ["Patient: Jude Ash. Her son Jude has acne. Jude was frozen.", []],
  ])("%s", (note, others) => {
    const told = [...readNote(note).people].filter(([, whose]) => whose === "other").map(([name]) => name);
    expect(told).toEqual(others);
  });

  test.each([
    ["follow-up", "Chart: Teo Brand, acne of the face. His sister Ina has eczema. Ina returns in ten days.", "missing"],
    ["wound-care", "Chart: Teo Brand, acne. His brother Ivo came. Aftercare explained to Ivo. Ivo sat.", "missing"],
    ["wound-care", "Chart: Teo Brand, acne. His brother Ivo came. Aftercare explained to Teo. Ivo sat.", "documented"],
    [
      "follow-up",
      "Chart: Teo Brand, acne. Brother Ivo: warts. Ivo returns in 4 weeks, Teo has no return planned.",
      "denied",
    ],
  ])("%s: %s", (prompt, note, state) => {
    expect(tickNote(note).find((tick) => tick.prompt === prompt)?.state).toBe(state);
  });
});
