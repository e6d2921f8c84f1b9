import { describe, expect, test } from "vitest";
import { pack } from "../../../lib/core/knowledge/codes/17340";
import { expandCodes } from "../../../lib/core/knowledge/expand-codes";
import { payers } from "../../../lib/core/knowledge/payers";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { SidebarView } from "../../../lib/core/view/sidebar-view";
import { makeClaim } from "../../make";
import { viewOf } from "../view/view-of";
import { figuresIn } from "./figures-in";

// Every figure the sidebar shows, by the place it stands in, with the line of the facts it was taken from: section
// and row. A figure that is changed, added or dropped without its line here fails. Those of CMS's tables, which follow
// the date of service, are in figures-by-edition.test.ts.

const shown: Record<string, [figures: string, line: string]> = {
  "fact Place of service": ["11 49 19 22 12 13 17 20 21 23 24 02 10", "5: all rows; 02 and 10 not possible"],
  "fact Diagnosis": ["L70.0 L70.5 L70.8 L70.9 L70", "3: billable column; L70 a header"],
  "modifier 24": ["24 25", "4.2: 24, and the paragraph on 24 below the table"],
  "modifier 52": ["52 53 19", "4.2: 52 and 53; 7.1: box 19"],
  "modifier 53": ["53 19 73 74", "4.2: 53; 7.1: box 19"],
  "modifier 58": ["58", "4.2: 58"],
  "modifier XS": ["59", "4.2: 50, LT, RT and XU"],
  "modifier 78": ["78 58", "4.2: 78 and 58"],
  "modifier 50": ["50 0", "4.2: 50; 1: bilateral 0"],
  "modifier LT": ["59 02/01/2026", "4.2: 50, LT, RT, and the paragraph below the table"],
  "modifier RT": ["59 02/01/2026", "4.2: 50, LT, RT, and the paragraph below the table"],
  "modifier 57": ["57 10 25", "4.2: 57"],
  "modifier 11": ["11 24B", "4.1; 7.1: box 24B"],
  "modifier 22": ["22", "4.3"],
  "modifier 25": ["25", "4.2: 25"],
  "modifier 51": ["51", "4.2: 51"],
  "modifier 59": ["59", "4.2: 59"],
  "modifier 76": ["76", "4.2: 76"],
  "modifier 77": ["77", "4.2: 77"],
  "modifier 79": ["79", "4.2: 79"],
  "question separate-visit": ["25 99202 99205", "2h: I-13, III-4; 2f: no active pair"],
  "question right-code": ["10040 11900 11901 17110 17111 17000 17003 17004", "15: 3; 3: not acne; 6: Aetna"],
  "question other-globals": ["79 58", "15: 4; 2h: I-16"],
  "question who-did-it": ["85% 01/01/2026 10", "15: 5"],
  "question distinct-evidence": ["59 07/01/2019", "15: 6; 2h: CR 11168"],
  "question good-faith-estimate": ["$400", "15: 7"],
  "question corrected-claim": ["7 8 22 F8", "15: 8; 7.1: box 22"],
  "Aetna: not covered": ["0251", "6: Aetna"],
  "Aetna: Better Health of Pennsylvania (medicaid)": ["09/04/2018", "6, added: Aetna Better Health"],
  "Aetna: Payer id seen in use": ["60054", "6: payer ids"],
  "Blue Cross Blue Shield: experimental (independence)": ["11.08.29", "6: BCBS - Independence"],
  "Blue Cross Blue Shield: experimental (hcsc)": ["10/15/2017", "6: BCBS - HCSC"],
  "Blue Cross Blue Shield: Visits beside it (independence)": ["25 08/01/2017", "6: the visit beside it"],
  "Blue Cross Blue Shield: Acne surgery (hcsc)": ["10/15/2017", "6, added: HCSC"],
  "Blue Cross Blue Shield: Its policy in Pennsylvania (highmark)": ["92 024 07/30/2018", "6, added: Highmark"],
  "Blue Cross Blue Shield: Its policy on acne (massachusetts)": ["068 06/13/2014", "6, added: Massachusetts"],
  "Blue Cross Blue Shield: Visits beside it (horizon)": ["2022 25", "6: the visit beside it"],
  "Blue Cross Blue Shield: Visits beside it (california)": ["2024 25", "6: the visit beside it"],
  "Blue Cross Blue Shield: Long ago (capital)": ["1.102 08/31/2011", "6: BCBS - Capital BlueCross"],
  "Cigna: Payer id seen in use": ["62308", "6: payer ids"],
  "Cigna: Its policy on acne": ["0043 2006 2014 2020 2021", "6: Cigna, and 6, added: Cigna"],
  "Cigna: Visits beside it": ["25 05/22/2023", "6: the visit beside it"],
  "Cigna: Level of visits": ["10/01/2025 R49", "6: the visit beside it"],
  "UnitedHealthcare: Payer id seen in use": ["87726", "6: payer ids"],
  "UnitedHealthcare: LT and RT": ["02/01/2026", "4.2: the paragraph below the table"],
  "Medicare: Benign lesions": ["L35498", "6: Medicare LCDs"],
};

test("every figure in the sidebar stands in the table, and every figure of the table in the sidebar", () => {
  const expected = Object.entries(shown).map(([place, [figures]]) => [place, figures.split(" ").toSorted()]);
  const found = Object.entries({ ...figuresOfCode(), ...figuresOfPayers() }).filter(
    ([, figures]) => figures.length > 0,
  );
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

function viewFor(name: string): SidebarView {
  const claim = makeClaim(undefined, { payer: { name } });
  const view = viewOf(claim, { preferences: defaultPreferences, today: "2024-09-30" });
  if (!view) throw new Error("A claim with the code was expected to have a view; it has none.");
  return view;
}

function figuresOfCode(): Record<string, string[]> {
  const { descriptor, context, facts, questions, modifiers, prompts } = viewFor("Medicare");
  return {
    ...place("descriptor", descriptor.text, context.text),
    ...merged(facts.filter(isOfAllDates).map(({ label, value, note }) => place(`fact ${label}`, value, note))),
    ...merged(
      modifiers.map(({ modifier, title, use, avoid, onFile }) =>
        place(`modifier ${modifier}`, modifier, title, use, avoid, onFile),
      ),
    ),
    ...merged(
      questions.map(({ id, title, answers }) =>
        place(`question ${id}`, title, ...answers.flatMap(({ label, value, note }) => [label, value, note])),
      ),
    ),
    ...merged(prompts.map(({ id, title, asks }) => place(`prompt ${id}`, title, asks))),
  };
}

function isOfAllDates({ label }: { label: string }): boolean {
  return pack.facts.some((fact) => fact.label === label && !fact.from);
}

function figuresOfPayers(): Record<string, string[]> {
  const told = payers.flatMap(({ name, policies, facts }) => [
    ...policies.map(({ stance, plans, says }) => place(`${name}: ${stance}${named(plans)}`, says)),
    ...facts.map(({ label, plans = [], value, note }) => place(`${name}: ${label}${named(plans)}`, value, note)),
  ]);
  return merged(told);
}

/** " (hcsc)": the plans that something holds for. */
function named(plans: string[]): string {
  const names = plans.filter(Boolean);
  return names.length > 0 ? ` (${names.join(", ")})` : "";
}

function place(name: string, ...texts: (string | undefined)[]): Record<string, string[]> {
  return { [name]: figuresIn(...texts) };
}

function merged(parts: Record<string, string[]>[]): Record<string, string[]> {
  return Object.assign({}, ...parts);
}

describe("what the rules count with", () => {
  test("global days, units, ages and places", () => {
    expect([pack.globalDays.value, pack.unitsPerDay.value]).toEqual([10, 1]); // 1: global period, MUE
    expect(pack.diagnoses.oldestAge).toEqual({ "L70.4": 17 }); // 3: age 0-17 edit
    expect([...pack.places.impossible]).toEqual(["02", "10"]); // 5: not possible
    expect([...pack.places.unusual]).toEqual(["12", "13", "17", "20", "21", "23", "24"]); // 5: unusual, implausible
  });

  test("diagnoses: those that can be billed, and the header's fourth characters", () => {
    const codes = "L70.0 L70.1 L70.2 L70.3 L70.4 L70.5 L70.8 L70.9 L73.0"; // 3: the table
    expect(Object.keys(pack.diagnoses.titles).join(" ")).toBe(codes);
    expect(pack.diagnoses.headers).toEqual({ L70: "01234589" });
  });

  // 2a to 2e, written as the facts write them.
  test.each([
    [
      "procedures",
      "17000 17003 17004 17110 17111 17260 17261 17262 17263 17264 17266 17270 17271 17272 17273 17274 17276 17280 " +
        "17281 17282 17283 17284 17286",
    ],
    [
      "visits",
      "92012 92014 99211-99215 99221-99223 99231-99236 99238 99239 99242-99245 99252-99255 99291 99292 99304-99310 " +
        "99315 99316 99347-99350 99374 99375 99377 99378 G0463",
    ],
    ["newPatientVisits", "99202-99205"],
    [
      "included",
      "99446 99447 99448 99449 99451 99452 99495 99496 0213T 0216T 62320-62327 64400 64405 64408 64415-64418 64420 " +
        "64421 64425 64430 64435 64445-64449 64451 64461-64463 64479 64480 64483 64484 64486-64495 64505 64510 64517 " +
        "64520 64530 69990 96523 36591 36592 99155 99156 99157",
    ],
    [
      "services",
      "64450 64454 12001 12002 12004-12007 12011 12013-12018 12020 12021 12031 12032 12034-12037 12041 12042 " +
        "12044-12047 12051-12057 13100-13102 13120-13122 13131-13133 13151-13153 36000 36400 36405 36406 36410 36420 " +
        "36425 36430 36440 36600 36640 43752 51701-51703 93000 93005 93010 93040-93042 93318 93355 94002 94200 94680 " +
        "94681 94690 95812 95813 95816 95819 95822 95829 95955 96360 96361 96365-96368 96372 96374-96377 0596T 0597T " +
        "G0471",
    ],
  ] as const)("pairs: %s", (kind, codes) => {
    expect([...pack.pairs[kind]].toSorted()).toEqual([...expandCodes(codes)].toSorted());
  });

  // 10: the table and the list of useful remarks.
  test("denial codes, with their groups", () => {
    const reasons = "4 CO, 5 CO, 11 CO, 16 CO, 18 OA, 29, 50 CO, 55, 58, 96 PR, 97 CO, 146, 151 CO, 167, 182, 197, 234";
    const remarks = "M53, M76, M77, M81, N362, N383, N428, N519, N525, N706, N822, N823";
    const expected = [
      ...`${reasons}, 236 CO, 252`.split(", ").map((reason) => `CARC ${reason}`),
      ...remarks.split(", ").map((remark) => `RARC ${remark}`),
    ];
    const found = pack.denials.map(({ code, group }) => [code, group].filter(Boolean).join(" "));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
