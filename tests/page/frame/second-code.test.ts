import { expect, test } from "vitest";
import { guidePage } from "../../../lib/core/guide-page";
import type { CodePack } from "../../../lib/core/knowledge/code-pack";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { mayHoldKnownLine } from "../../../lib/core/reading/known-line";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { readFrame } from "../../../lib/page/frame/read-frame";
import { seeFrame } from "../../../lib/page/frame/see-frame";
import { scan } from "../../../lib/page/watch/scan";
import { show } from "../show";

const source = {
  id: "made-up",
  title: "A made-up table",
  publisher: "Nobody",
  asOf: "2026-10",
  dated: "edition",
  verification: "read in the data file",
  kind: "cms-data",
} as const;
const sources = [source.id];
const none: ReadonlySet<string> = new Set();

/** A code that does not exist, with nothing of another pack in it: what a new folder of knowledge would hold. */
const pack: CodePack = {
  code: "00017",
  title: "Polishing of a made-up nail",
  descriptor: { value: "A nail that does not exist is polished.", sources },
  context: { value: "Once a year.", sources },
  treats: { condition: "dullness", parts: "nails" },
  facts: [{ label: "Service type", value: "Made up", sources }],
  globalDays: { value: 3, sources },
  unitsPerDay: { value: 2, sources },
  edition: "October 2026",
  editions: [],
  places: { impossible: new Set(["12"]), unusual: none, sources },
  modifiers: [{ modifier: "22", title: "More", standing: "may-fit", use: "Rarely.", avoid: "Often.", sources }],
  modifiersNotForThisCode: new Set(["50"]),
  diagnoses: {
    family: { starts: ["L60"], codes: [] },
    headers: { L60: "01" },
    unspecified: none,
    unusual: none,
    usual: "L60.0",
    cosmetic: none,
    oldestAge: {},
    titles: { "L60.0": "Ingrowing nail" },
    sources,
  },
  pairs: {
    procedures: new Set(["00018"]),
    visits: new Set(["99499"]),
    newPatientVisits: none,
    services: none,
    included: none,
    sources,
  },
  questions: [],
  practiceClaim: { lines: [] },
  anesthesia: none,
  prompts: [
    {
      id: "nail",
      title: "Nail",
      asks: "Which nail",
      example: "The left one.",
      question: "Which nail?",
      blank: "Nail",
      sources,
    },
  ],
  denials: [{ code: "CARC 0", means: "Made up", rules: ["units-above-one"], sources }],
  sources: [source],
};

const form = `<label>Payer <input value="Nowhere Health"></label><label>Diagnosis A <input value="B07.9"></label>
  <table><tr><th>CPT<th>Modifiers<th>POS<th>Pointer<th>Units<th>Charge<th>Date of service
  <tr><td><input value="00017"><td><input value="50"><td><input value="12"><td><input value="A"><td><input value="3">
    <td><input value="95.00"><td><input value="11/20/2026">
  <tr><td><input value="99499"><td><input value=""><td><input value="11"><td><input value="A"><td><input value="1">
    <td><input value="95.00"><td><input value="11/20/2026"></table>`;

test("a second code is found, read, judged and shown from its pack alone", () => {
  show(form);
  expect(scan(document, [pack.code])).toBe(true);
  const { reading } = readFrame(document);
  expect(mayHoldKnownLine(takeAllSteps(seeFrame(document)).sight, [pack.code])).toBe(true);
  const { view, report } = guidePage([reading], defaultPreferences, "2026-11-24", { packs: [pack] });
  expect(report).toMatchObject({ fired: true, lines: [{ index: 0 }], claim: { lines: [{ code: "00017" }, {}] } });
  expect(view).toMatchObject({ code: "00017", title: pack.title, descriptor: { text: pack.descriptor.value } });
  expect(view?.facts.map(({ value }) => value)).toEqual(["Made up"]);
  expect(view?.modifiers.map(({ modifier, onLine }) => [modifier, onLine])).toEqual([["22", false]]);
  expect(view?.prompts.map(({ id }) => id)).toEqual(["nail"]);
  expect(view?.sources["made-up"]?.publisher).toBe("Nobody");
});

test("its findings speak of its own limits, pairs and diagnoses, and of no other code's", () => {
  show(form);
  const { view } = guidePage([readFrame(document).reading], defaultPreferences, "2026-11-24", { packs: [pack] });
  const findings = view?.findings ?? [];
  expect(findings.map(({ rule }) => rule).toSorted()).toEqual([
    "diagnosis-not-acne",
    "modifier-not-for-this-code",
    "payer-not-recognised",
    "place-of-service-impossible",
    "units-above-one",
    "visit-without-25",
  ]);
  const said = (rule: string) => findings.find((finding) => finding.rule === rule);
  expect(said("units-above-one")?.says).toBe("3 units; this code is paid 2 times a day.");
  expect(said("units-above-one")?.remedy).toContain("however many nails were treated");
  expect(said("units-above-one")?.denials?.map(({ code }) => code)).toEqual(["CARC 0"]);
  expect(said("diagnosis-not-acne")?.says).toBe("B07.9 is not dullness, which 00017 treats.");
  expect(JSON.stringify(findings)).not.toMatch(/17340|\bacne\b(?!")|lesion|L70/);
});

test("without its pack nobody knows it", () => {
  show(form);
  expect(guidePage([readFrame(document).reading], defaultPreferences, "2026-11-24").view).toBeNull();
});
