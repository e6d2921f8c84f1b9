import { describe, expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import { recognisePayer } from "../../../lib/core/knowledge/recognise-payer";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { makePreferences } from "../../make";

const recognise = (claim: Omit<Claim, "lines">, preferences = defaultPreferences) =>
  recognisePayer({ ...claim, lines: [] }, preferences);

const named: Record<string, string[]> = {
  aetna: [
    "AETNA PPO",
    "Aetna Better Health of Ohio",
    "Aetna Medicare Advantage",
    "AETNA/US HEALTHCARE",
    "Allina Health | Aetna",
  ],
  bcbs: [
    ...[
      "Blue Cross Blue Shield of Texas",
      "BCBSTX",
      "BC/BS OF MI",
      "BCBS IL",
      "Anthem",
      "Highmark BCBS",
      "Horizon BCBSNJ",
    ],
    ...[
      "HORIZON",
      "Blue Shield of California",
      "CareFirst",
      "Independence Blue Cross",
      "Premera",
      "Medicare Plus Blue PPO",
    ],
    ...["AmeriHealth", "AmeriHealth New Jersey"],
    ...["Anthem Blue Cross Medicaid", "B.C.B.S.", "BlueCross BlueShield"],
  ],
  cigna: ["Cigna", "CIGNA HealthSpring", "Cigna Open Access Plus"],
  uhc: [
    "UHC",
    "United Healthcare Community Plan",
    "UnitedHealthcare",
    "UMR",
    "Oxford",
    "Oxford Health Plans",
    "United Health Care",
  ],
  medicare: [
    ...[
      "Medicare",
      "MEDICARE PART B",
      "Medicare Part B - Texas",
      "Original Medicare",
      "Railroad Medicare",
      "Medicare of Florida",
    ],
    ...[
      "Noridian",
      "Noridian Healthcare Solutions LLC",
      "Novitas Solutions",
      "Palmetto GBA",
      "CGS",
      "CGS Administrators",
    ],
    ...["NGS", "NGS Medicare", "WPS", "WPS GHA", "First Coast Service Options", "Noridian JE Part B", "MEDICARE B NH"],
  ],
  nobody: [
    ...[
      "Blue Bell Dental",
      "Humana",
      "Humana Medicare",
      "Medicaid",
      "Texas Medicaid",
      "TRICARE East",
      "Medicare Supplement",
    ],
    ...[
      "Mutual of Omaha Medicare Supplement",
      "Medigap Plan G",
      "Medicare Advantage",
      "WellCare Medicare HMO",
      "Medicare Part D",
    ],
    ...[
      "NGS American",
      "United Concordia",
      "Oxford Life Insurance",
      "1199SEIU United Healthcare Workers East",
      "Empire Plan",
    ],
    ...[
      "UnitedHealthcare TRICARE West",
      "WPS Health Plan",
      "Bluebonnet",
      "MediShare",
      "Cignature Health",
      "AmeriHealth Caritas",
      "Kaiser Permanente",
    ],
  ],
};

describe("recognisePayer by name", () => {
  for (const [payer, names] of Object.entries(named)) {
    test.each(names)(`${payer}: %s`, (name) => {
      expect(recognise({ payer: { name } }).id).toBe(payer === "nobody" ? null : payer);
    });
  }
});

describe("recognisePayer by id and type", () => {
  test.each([
    [{ payer: { id: "60054" } }, "aetna"],
    [{ payer: { id: " 87726 " } }, "uhc"],
    [{ payer: { id: "62308" } }, "cigna"],
    [{ payer: { id: "61101" } }, null],
    [{ payer: { name: "Cigna", id: "60054" } }, "cigna"],
    [{ payer: { name: "Humana", id: "60054" } }, null],
    [{ payer: { name: "Main Street Benefit Plan", id: "60054" } }, "aetna"],
    [{ insuranceType: "medicare" }, "medicare"],
    [{ payer: { name: "", id: "" }, insuranceType: "medicare" }, "medicare"],
    [{ payer: { name: "Humana" }, insuranceType: "medicare" }, null],
    [{ payer: { name: "Aetna" }, insuranceType: "medicare" }, "aetna"],
    [{ insuranceType: "group" }, null],
    [{}, null],
  ] as const)("%j → %s", (claim, payer) => expect(recognise(claim).id).toBe(payer));
});

describe("recognisePayer with the practice's own names", () => {
  test("an alias counts as whole words in any case and wins over the product's names", () => {
    const preferences = makePreferences("own/county", {
      name: "County Plan",
      aliases: ["aetna student"],
      ids: ["ab1"],
    });
    expect(recognise({ payer: { name: "AETNA STUDENT HEALTH" } }, preferences)).toEqual({
      id: "own/county",
      file: "own/county",
      name: "County Plan",
      plan: "",
      onForm: "AETNA STUDENT HEALTH",
    });
    expect(recognise({ payer: { name: "Aetna Students" } }, preferences).id).toBe("aetna");
    expect(recognise({ payer: { id: "AB1" } }, preferences).id).toBe("own/county");
    expect(recognise({ payer: { name: "County plan of Ohio" } }, preferences).id).toBe("own/county");
  });

  test("a plan of a payer goes by the file of that payer", () => {
    const preferences = makePreferences("own/aetna-school", { name: "Aetna School Plan", planOf: "aetna" });
    const found = recognise({ payer: { name: "AETNA SCHOOL PLAN" } }, preferences);
    expect(found).toMatchObject({ id: "own/aetna-school", file: "aetna", name: "Aetna School Plan" });
  });

  test("the longest alias wins, and a name stands over an own id", () => {
    const preferences = {
      ...defaultPreferences,
      payers: { aetna: { aliases: ["CITY"] }, cigna: { aliases: ["CITY SCHOOLS"], ids: ["60054"] } },
    };
    expect(recognise({ payer: { name: "City Schools" } }, preferences).id).toBe("cigna");
    expect(recognise({ payer: { id: "60054" } }, preferences).id).toBe("cigna");
    expect(recognise({ payer: { name: "Aetna", id: "60054" } }, preferences).id).toBe("aetna");
  });
});

describe("plans are known by the name", () => {
  test.each([
    ["AETNA PPO", ""],
    ["Aetna Medicare Advantage", "medicare"],
    ["Aetna Better Health", "medicaid"],
    ["BCBSTX", "hcsc"],
    ["Blue Cross Blue Shield of New Mexico", "hcsc"],
    ["Independence Blue Cross", "independence"],
    ["Highmark", "highmark"],
    ["Anthem Blue Cross", "elevance"],
    ["Horizon BCBSNJ", "horizon"],
    ["Capital BlueCross", "capital"],
    ["Blue Shield of California", "california"],
    ["BCBS of Massachusetts", "massachusetts"],
    ["AmeriHealth HMO", "independence"],
    ["Florida Blue", ""],
    ["BCBS", ""],
  ])("%s → %j", (name, plan) => expect(recognise({ payer: { name } }).plan).toBe(plan));

  test("an id names no plan", () => expect(recognise({ payer: { id: "00621" } }).plan).toBe(""));
});
