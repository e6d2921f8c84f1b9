import type { DeliveredTable, FeeRow, PtpRow } from "../../cms-table";
import { code } from "./code";
import { pairs } from "./pairs";

/** CMS's tables as far as they speak of the code, the newest of each kind first. Only what was read in the data. */
export const editions: readonly DeliveredTable[] = [
  {
    kind: "pfs",
    edition: "2026-07-01",
    sources: ["cms-pfs-2026-07"],
    rows: [fees({ workRvu: 0.75, nonFacilityTotal: 1.58, facilityTotal: 1.26, conversionFactor: 33.4009 })],
    remarks: {
      "global-period": shares(),
      status: cosmetic(),
      "relative-values": {
        note: "In 2026 the work value fell by 2.5% (efficiency adjustment; visits are exempt), and the facility's practice expense was cut.",
        sources: ["aad-fees-2026"],
      },
      "national-figure": {
        note: "Clinicians who qualify by an advanced payment model: factor 33.5675, about $53.04 non-facility, $42.30 facility.",
        sources: ["holland-knight-2026"],
      },
      indicators: {
        note:
          `${reduction().note} Our reading: in the office other procedures are nearly always worth more (17000 1.99, 17110 3.33, ` +
          "10040 3.39 against 1.58), so it is this line that a reduction for several procedures cuts.",
        sources: reduction().sources,
      },
    },
  },
  {
    kind: "pfs",
    edition: "2025-10-01",
    sources: ["cms-pfs-2025-10"],
    rows: [fees({ workRvu: 0.77, nonFacilityTotal: 1.59, facilityTotal: 1.48, conversionFactor: 32.3465 })],
    remarks: { "global-period": shares(), status: cosmetic(), indicators: reduction() },
  },
  {
    kind: "pfs",
    edition: "2024-07-01",
    sources: ["cms-pfs-2024-07"],
    rows: [fees({ workRvu: 0.77, nonFacilityTotal: 1.58, facilityTotal: 1.47, conversionFactor: 33.2875 })],
    remarks: { "global-period": shares(), status: cosmetic(), indicators: reduction() },
  },
  { kind: "mue", edition: "2026-04-01", sources: ["cms-mue-2026-04"], ...onceADay() },
  { kind: "mue", edition: "2024-07-01", sources: ["cms-mue-2024-07"], ...onceADay() },
  {
    kind: "ptp",
    edition: "2024-07-01",
    sources: ["cms-ncci-2024-07"],
    rows: pairRows(),
    remarks: {
      pairs: {
        note:
          "Looked for and not among them: acne surgery, chemical exfoliation, lesion injections, incision of acne-like " +
          "abscesses and new-patient visits. Since then: no change for dermatology in 2025; the tables of October 2024 and of " +
          "2026 were not read. Codes introduced since are not in it: 64466 to 64469, 64473, 64474, 98000 to 98016 (2025); " +
          "62330, 62331, 64567, 64654 to 64659, 64728 (2026).",
        sources: ["aad-dermworld", "cms-pfs-2026-07"],
      },
    },
  },
];

type Figures = Pick<FeeRow, "workRvu" | "nonFacilityTotal" | "facilityTotal" | "conversionFactor">;

/** Status, global period and indicators are the same in all editions on file. */
function fees(figures: Figures): FeeRow {
  const indicators = { multiple: "2", bilateral: "0", assistant: "1", coSurgeon: "0", team: "0", pcTc: "0" };
  return { code, modifier: "", status: "A", globalDays: "010", indicators, ...figures };
}

function onceADay(): Pick<DeliveredTable, "rows" | "remarks"> {
  const note =
    "However many lesions were treated. An appeal is possible, an override would go against CMS policy; the denial is " +
    "never the patient's to pay.";
  return {
    rows: [{ code, units: 1, indicator: "2" }],
    remarks: { units: { note, sources: ["ncci-manual-2026", "fcso-mue", "palmetto-mue"] } },
  };
}

function shares() {
  return { note: "Shares of the payment: 10% before, 80% during, 10% after.", sources: [] };
}

function cosmetic() {
  return { note: "A cosmetic service is excluded by law.", sources: ["medicare-cosmetic"] };
}

function reduction() {
  return {
    note: "CMS ties modifier 51 to multiple procedure 2. No 50, 26, TC, 62, 66, 80 or 82.",
    sources: ["cms-modifiers", "claimside-advice"],
  };
}

/** The table's active rows; since when each is in force was not read. */
function pairRows(): PtpRow[] {
  const row = (column1: string, column2: string, indicator: PtpRow["indicator"]): PtpRow => ({
    column1,
    column2,
    from: "",
    to: null,
    indicator,
  });
  return [
    ...[...pairs.procedures].map((other) => row(other, code, "1")),
    ...[...pairs.visits, ...pairs.services].map((other) => row(code, other, "1")),
    ...[...pairs.included].map((other) => row(code, other, "0")),
  ];
}
