import { describe, expect, test } from "vitest";
import type { FeeRow, PtpRow } from "../../../lib/core/knowledge/cms-table";
import { pack } from "../../../lib/core/knowledge/codes/17340";
import { packAt } from "../../../lib/core/reference/pack-at";
import type { LoadedTable } from "../../../lib/core/reference/reference";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { makeClaim, makeLine, makeOther, makePreferences } from "../../make";
import { viewOf } from "../view/view-of";

const pair = (
  column1: string,
  column2: string,
  from = "2020-01-01",
  to: string | null = null,
  indicator: PtpRow["indicator"] = "1",
) => ({ column1, column2, from, to, indicator });
const table = (kind: LoadedTable["kind"], edition: string, rows: LoadedTable["rows"], part = ""): LoadedTable => ({
  kind,
  edition,
  part,
  file: "f",
  rowCount: rows.length,
  rows,
});
const pairs = (edition: string, rows: PtpRow[], part = "") => table("ptp", edition, rows, part);

const reference = {
  tables: [
    pairs("2026-07-01", [
      pair("17340", "99213"),
      pair("17110", "17340"),
      pair("17340", "64400", "2020-01-01", null, "0"),
    ]),
    pairs("2026-10-01", [
      pair("17340", "99213"),
      pair("17340", "99203", "2026-10-01"),
      pair("17110", "17340", "2020-01-01", "2026-09-30"),
      pair("10040", "17340", "2026-10-01"),
      pair("17340", "12001", "2020-01-01", null, "9"),
      pair("17340", "12002", "2026-11-15"),
    ]),
  ],
};
const rulesOf = (code: string, date: string, known = reference) => {
  const at = { dateFrom: date, dateTo: date };
  const claim = makeClaim([makeLine(at), makeOther(code, at)]);
  const judged = judgeClaim(claim, { preferences: makePreferences(), today: "2026-11-24", reference: known });
  return judged.findings.map(({ rule }) => rule);
};

describe("which pairs hold follows the date of service", () => {
  test.each([
    ["10040", "2026-10-01", ["bundled-procedure"]],
    ["10040", "2026-09-30", []],
    ["17110", "2026-10-01", []],
    ["17110", "2026-09-30", ["bundled-procedure"]],
    ["17110", "2019-12-31", []],
    ["99203", "2026-11-20", ["visit-without-25"]],
    ["12001", "2026-11-20", []],
    ["12002", "2026-11-14", []],
    ["12002", "2026-11-15", ["bundled-service"]],
    ["64400", "2026-08-01", ["included-service"]],
    ["64400", "2026-11-20", []],
  ])("%s on %s", (code, date, rules) => {
    expect(rulesOf(code, date)).toEqual(rules);
  });

  test("an edition with one of its files missing does not count", () => {
    for (const row of [pair("99999", "17340"), pair("17340", "99213")]) {
      const part = { tables: [pairs("2026-10-01", [row], "f4")] };
      expect(packAt(pack, part, "2026-11-20")).toEqual(packAt(pack, undefined, "2026-11-20"));
    }
  });

  test("parts of one edition count together", () => {
    const parts = {
      tables: [
        pairs("2026-10-01", [pair("17340", "99213")], "f1"),
        pairs("2026-10-01", [pair("90000", "17340")], "f3"),
      ],
    };
    expect(rulesOf("90000", "2026-11-20", parts)).toEqual(["bundled-procedure"]);
  });
});

test("a finding names the edition it was judged by, and cites it", () => {
  const claim = makeClaim([makeLine(), makeOther("10040")]);
  const options = { preferences: makePreferences(), today: "2026-11-24", reference };
  const [finding] = judgeClaim(claim, options).findings;
  expect(finding?.because).toContain("NCCI pair, October 2026");
  expect(finding?.sources).toContain("loaded-ptp-2026-10");
  expect(finding?.sources).not.toContain("cms-ncci-2024-07");
  const view = viewOf(claim, options);
  expect(view?.sources["loaded-ptp-2026-10"]).toMatchObject({ date: "2026-10 edition", publisher: "CMS" });
  expect(view?.sources["loaded-ptp-2026-10"]).not.toHaveProperty("age");
  expect(
    judgeClaim(makeClaim([makeLine(), makeOther("17110")]), { ...options, reference: { tables: [] } }).findings[0]
      ?.because,
  ).toContain("NCCI pair, July 2024");
});

test("most units and figures come from the loaded tables, and say so", () => {
  const fee: FeeRow = {
    code: "17340",
    modifier: "",
    status: "A",
    workRvu: 0.75,
    nonFacilityTotal: 1.55,
    facilityTotal: 1.4,
    globalDays: "000",
    conversionFactor: 33.4,
    indicators: { multiple: "2", bilateral: "0", assistant: "1", coSurgeon: "0", team: "0", pcTc: "0" },
  };
  const known = packAt(
    pack,
    {
      tables: [
        table("mue", "2026-10-01", [{ code: "17340", units: 2, indicator: "3" }]),
        table("pfs", "2026-07-01", [fee, { ...fee, modifier: "TC", workRvu: 9 }]),
      ],
    },
    "2026-11-20",
  );
  expect([known.unitsPerDay, known.globalDays]).toEqual([
    { value: 2, sources: ["loaded-mue-2026-10"] },
    { value: 0, sources: ["loaded-pfs-2026-07"] },
  ]);
  const fact = (label: string) => known.facts.find((candidate) => candidate.label === label);
  expect(fact("Units per day")?.value).toBe("October 2026: 2 per date of service");
  expect(fact("Relative values")?.value).toBe("July 2026: total 1.55 non-facility, 1.4 facility (work 0.75)");
  expect(fact("National figure")?.value).toBe("July 2026: about $51.77 non-facility, $46.76 facility");
  expect(fact("National figure")?.note).toContain("1.55 or 1.4 × conversion factor 33.4;");
  expect(fact("Global period")?.value).toBe("The day of the service alone");
  expect(fact("Medicare status")?.value).toBe("Active: payable when reasonable and necessary");
  // As delivered, for the indicators are the same.
  expect(fact("Fee-schedule indicators")?.value).toBe(
    "Multiple procedure 2, bilateral 0, assistant surgeon 1, co-surgeon 0, team surgery 0, PC/TC 0",
  );
  const figures = ["Global period", "Medicare status", "Relative values", "Fee-schedule indicators"];
  for (const label of figures) expect(fact(label)?.sources, label).toEqual(["loaded-pfs-2026-07"]);
  const labels = pack.facts.filter(({ after }) => !after).map(({ label }) => label);
  expect(known.facts.map(({ label }) => label)).toEqual(labels);
});

test("a fee schedule may know no global period and another status", () => {
  const fee = { code: "17340", modifier: "", status: "N", globalDays: "XXX", conversionFactor: 33.4 } as FeeRow;
  const row = { ...fee, workRvu: 0, nonFacilityTotal: 0, facilityTotal: 0, indicators: {} as FeeRow["indicators"] };
  const known = packAt(pack, { tables: [table("pfs", "2026-07-01", [row])] }, "2026-11-20");
  const values = known.facts.map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(["None (XXX)", "Status N"]));
  expect(known.globalDays).toBe(pack.globalDays);
});

describe("what was delivered, by date of service", () => {
  const cited = (date: string, known = { tables: [] as LoadedTable[] }) => {
    const { sourceNow = {} } = packAt(pack, known, date);
    return ["cms-pfs-2024-07", "cms-mue-2024-07", "cms-ncci-2024-07"].map((id) => sourceNow[id]).join(" ");
  };

  test.each([
    ["2023-12-31", "cms-pfs-2024-07 cms-mue-2024-07 cms-ncci-2024-07"],
    ["2024-01-01", "cms-pfs-2024-07 cms-mue-2024-07 cms-ncci-2024-07"],
    ["2024-12-31", "cms-pfs-2024-07 cms-mue-2024-07 cms-ncci-2024-07"],
    // Of the limits none of 2025 is on file: that of 2024 is not shown for it.
    ["2025-01-01", "cms-pfs-2025-10 cms-mue-2026-04 cms-ncci-2024-07"],
    ["2025-12-31", "cms-pfs-2025-10 cms-mue-2026-04 cms-ncci-2024-07"],
    ["2026-01-01", "cms-pfs-2026-07 cms-mue-2026-04 cms-ncci-2024-07"],
    ["2026-12-31", "cms-pfs-2026-07 cms-mue-2026-04 cms-ncci-2024-07"],
    ["2027-01-01", "cms-pfs-2026-07 cms-mue-2026-04 cms-ncci-2024-07"],
  ])("%s: %s", (date, sources) => {
    expect(cited(date)).toBe(sources);
  });

  test("a loaded edition counts on its dates, and the delivered ones on theirs", () => {
    const limit = table("mue", "2026-10-01", [{ code: "17340", units: 3, indicator: "3" }]);
    const known = { tables: [limit, table("mue", "2026-07-01", [{ code: "17341", units: 9, indicator: "3" }])] };
    const units = (date: string) => packAt(pack, known, date).unitsPerDay.value;
    expect(units("2026-10-01")).toBe(3);
    expect(units("2026-09-30")).toBe(1);
    expect(cited("2026-11-20", known)).toContain("loaded-mue-2026-10");
  });

  test("of an edition both delivered and loaded, the loaded one counts", () => {
    const limit = table("mue", "2026-04-01", [{ code: "17340", units: 3, indicator: "3" }]);
    expect(packAt(pack, { tables: [limit] }, "2026-05-01").unitsPerDay).toEqual({
      value: 3,
      sources: ["loaded-mue-2026-04"],
    });
  });

  test("an incomplete load of a delivered edition leaves that one", () => {
    const part = { tables: [pairs("2024-07-01", [pair("17340", "99213")], "f2")] };
    expect(packAt(pack, part, "2024-08-01")).toEqual(packAt(pack, undefined, "2024-08-01"));
  });

  test("the pairs are those that were read", () => {
    const { pairs: known, edition } = packAt(pack, undefined, "2026-11-20");
    expect({ ...known, edition }).toEqual({ ...pack.pairs, edition: "July 2024" });
  });

  test("what is known of 2027 is said of its dates alone, and as not on file", () => {
    const said = (date: string) => packAt(pack, undefined, date).facts.find(({ after }) => after);
    expect(said("2026-12-31")).toBeUndefined();
    expect(said("2027-01-01")).toMatchObject({ value: null, sources: ["cms-1848-p"] });
  });
});

test("the pairs of the date are counted anew", () => {
  const fact = packAt(pack, reference, "2026-11-20").facts.find(({ label }) => label === "Same-day pairs");
  expect(fact).toMatchObject({
    value: "October 2026: 4 active NCCI pairs",
    sources: ["loaded-ptp-2026-10"],
  });
});
