import { describe, expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import { pack } from "../../../lib/core/knowledge/codes/17340";
import { prompts } from "../../../lib/core/knowledge/codes/17340/prompts";
import type { VisitSupport } from "../../../lib/core/note/visit/separate-visit";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { makeClaim, makeLine, makeOther, makePreferences } from "../../make";
import { viewOf } from "./view-of";

const build = (claim: Claim, preferences = defaultPreferences) =>
  viewOf(claim, { preferences, today: "2026-11-24" }, [["label: CPT"], ["header: Code"]]);

test("no line with a known code, no sidebar", () => {
  expect(build(makeClaim([makeOther("99213")]))).toBeNull();
});

test("everything the sidebar prints is there, with every source it cites", () => {
  const view = build(makeClaim([makeOther("99213", { modifiers: ["25"] }), makeLine({ modifiers: ["xs"] })]));
  expect(view?.code).toBe("17340");
  expect(view?.lines[0]?.why).toEqual(["header: Code"]);
  expect(view?.lines.map(({ index, title }) => [index, title])).toEqual([[1, "Line 2 of 2"]]);
  expect(view?.prompts).toHaveLength(prompts.length);
  expect(view?.prompts.every(({ state }) => state === "not-read")).toBe(true);
  expect(view?.modifiers.filter(({ onLine }) => onLine).map(({ modifier }) => modifier)).toEqual(["XS"]);
  expect(view?.modifiers.find(({ modifier }) => modifier === "11")?.standing).toBe("not-a-modifier");
  const cited = view ? [...view.descriptor.sources, ...view.facts.flatMap(({ sources }) => sources)] : [];
  for (const id of [...cited, ...(view?.modifiers ?? []).flatMap(({ sources }) => sources)]) {
    expect(view?.sources[id]?.date, id).toMatch(
      /^(read \d\d\/\d\d\/\d{4}|(\d\d\/\d\d\/\d{4}|\d{4}(-\d\d)?) edition|as set now)$/,
    );
  }
});

test("what was not read is null, what is empty is empty", () => {
  const { units: _units, ...line } = makeLine({ placeOfService: null, modifiers: [] });
  const slots = build(makeClaim([line]))?.lines[0]?.slots ?? [];
  const value = (key: string) => slots.find((slot) => slot.key === key)?.value;
  expect([value("units"), value("placeOfService"), value("modifiers"), value("charge")]).toEqual([
    null,
    "",
    "",
    "$95.00",
  ]);
});

test("figures of another time than the line's say how far from it they are", () => {
  const shown = (dateFrom: string | null) => build(makeClaim([makeLine({ dateFrom, dateTo: dateFrom })]));
  const note = (label: string, date: string | null) => shown(date)?.facts.find((fact) => fact.label === label)?.note;
  expect(note("Units per day", "2026-11-20")).toContain("From the April 2026 edition, 7 months old on this date;");
  expect(note("Units per day", "2026-07-01")).toContain("3 months old on this date; CMS renews it quarterly.");
  expect(note("Units per day", "2026-06-30")).not.toContain("on this date");
  expect(note("Units per day", "2025-03-31")).toContain("begun 13 months after this date;");
  expect(note("Relative values", "2026-01-01")).not.toContain("on this date");
  expect(note("Relative values", "2027-01-01")).toContain("From the July 2026 edition, 6 months old on this date;");
  // No date: today's.
  expect(note("Units per day", null)).toBe(note("Units per day", "2026-11-24"));
  expect(shown("2026-11-20")?.sources["cms-ncci-2024-07"]?.age).toBe(
    "28 months old on this date; CMS renews it quarterly",
  );
  expect(shown("2026-11-20")?.sources["cms-places"]?.age).toBeUndefined();
});

test("figures of the line's own time show no age", () => {
  const fresh = build(makeClaim([makeLine({ dateFrom: "2024-09-30", dateTo: "2024-09-30" })]));
  expect(JSON.stringify(fresh?.facts)).not.toContain("this date;");
  // Cited for the codes that came after the pairs.
  const aged = Object.values(fresh?.sources ?? {}).flatMap(({ id, age }) => (age ? [id] : []));
  expect(aged).toEqual(["cms-pfs-2026-07"]);
});

test.each([2025, 2026, 2027])("a line of %i cites no fee schedule and no limit of 2024", (year) => {
  const day = `${year}-03-10`;
  const line = makeLine({ dateFrom: day, dateTo: day, units: 2, modifiers: ["50", "LT", "76"] });
  const claim = makeClaim([line, makeOther("99213", { dateFrom: day })], { payer: { name: "Medicare" } });
  const view = viewOf(claim, { preferences: defaultPreferences, today: "2027-11-24" });
  expect(Object.keys(view?.sources ?? {}).filter((id) => id.endsWith("2024-07"))).toEqual(["cms-ncci-2024-07"]);
  expect(JSON.stringify(view?.facts)).not.toMatch(/1\.47|52\.59|48\.93|33\.2875/);
});

test("a finding says how the remittance would deny it, in our words, with who says so", () => {
  const findings = build(makeClaim([makeLine({ units: 2 }), makeOther("99213")]))?.findings;
  const denials = (rule: string) => findings?.find((finding) => finding.rule === rule)?.denials;
  expect(denials("units-above-one")?.map(({ code, group }) => [code, group])).toEqual([
    ["CARC 151", "CO"],
    ["RARC N362", undefined],
  ]);
  expect(denials("visit-without-25")?.map(({ code }) => code)).toEqual(["CARC 4", "CARC 97", "CARC 236", "RARC N822"]);
  expect(build(makeClaim([makeLine({ units: 2 })]))?.sources["cms-remittance"]?.publisher).toBe("CMS");
});

describe("what a coder asks", () => {
  const ids = (questions: { id: string }[] | undefined) => questions?.map(({ id }) => id);

  test("all of it stands with the code, and what a finding raises stands with the finding, too", () => {
    const view = build(makeClaim([makeLine({ units: 2 }), makeOther("99213", { modifiers: [] })]));
    expect(ids(view?.questions)).toEqual(ids(pack.questions));
    const asked = (rule: string) => ids(view?.findings.find((finding) => finding.rule === rule)?.questions);
    expect(asked("visit-without-25")).toEqual(["separate-visit", "edit-denials"]);
    expect(asked("units-above-one")).toEqual(["edit-denials"]);
    expect(view?.sources["ncci-manual-2026"]?.date).toBe("01/01/2026 edition");
  });

  test.each([
    ["Medicare", ["Cosmetic to Medicare", "Not necessary to Medicare"]],
    ["Cigna Medicare Advantage", ["Not covered by Medicare Advantage"]],
    ["Texas Medicaid", undefined],
  ])("a finding answers for the claim's kind of payer: %s", (name, labels) => {
    const view = build(makeClaim(undefined, { payer: { name }, diagnoses: ["Z41.1"] }));
    const raised = view?.findings.find(({ rule }) => rule === "diagnosis-cosmetic")?.questions;
    expect(raised?.find(({ id }) => id === "who-pays")?.answers.map(({ label }) => label)).toEqual(labels);
    expect(ids(raised)).toContain("good-faith-estimate");
  });

  test("a finding that raises nothing has none", () => {
    const finding = build(makeClaim([makeLine({ placeOfService: "02" })]))?.findings[0];
    expect(finding?.rule).toBe("place-of-service-impossible");
    expect(finding).not.toHaveProperty("questions");
  });

  test.each([
    ["Medicare", undefined, ["Cosmetic to Medicare", "Not necessary to Medicare"]],
    ["Cigna Medicare Advantage", undefined, ["Not covered by Medicare Advantage"]],
    ["Cigna", undefined, ["Not covered by a commercial plan"]],
    ["TRICARE East", undefined, ["TRICARE"]],
    ["Texas Medicaid", undefined, ["State Medicaid"]],
    ["Lakeview Health", "medicaid", ["State Medicaid"]],
    ["Lakeview Health", undefined, []],
  ] as const)(
    "%s, box 1 %s: what holds for that kind of payer stands with the payer",
    (name, insuranceType, labels) => {
      const type = insuranceType && { insuranceType };
      const { insuranceType: _none, ...claim } = makeClaim(undefined, { payer: { name } });
      const facts = build({ ...claim, ...type })?.payer.facts.map(({ label }) => label) ?? [];
      const answers = pack.questions.flatMap((question) => question.answers.map(({ label }) => label));
      expect(facts.filter((label) => answers.includes(label))).toEqual(labels);
    },
  );
});

test("findings of one cause are shown as one", () => {
  const findings = build(makeClaim(undefined, { diagnoses: ["Z41.1"] }))?.findings;
  expect(findings?.map(({ rule, also }) => [rule, also?.map((other) => other.rule)])).toEqual([
    ["diagnosis-cosmetic", ["diagnosis-not-acne"]],
  ]);
});

test("a licensee's official descriptor stands beside our own words", () => {
  expect(build(makeClaim())).not.toHaveProperty("officialDescriptor");
  const view = build(makeClaim(), { ...defaultPreferences, descriptors: { "17340": "Licensed words." } });
  expect(view?.officialDescriptor).toBe("Licensed words.");
  expect(view?.descriptor.text).toContain("freezing");
});

describe("the payer", () => {
  test.each([
    ["Aetna PPO", "aetna", true],
    ["Aetna Medicare", "aetna", false],
    ["Cigna", "cigna", false],
    ["UHC", "uhc", false],
    ["Highmark", "bcbs", false],
    ["BCBSTX", "bcbs", true],
    ["AmeriHealth", "bcbs", true],
    ["Medicare", "medicare", true],
    ["Blue Bell Dental", null, false],
  ])("%s: id %s, coverage on file %s", (name, id, onFile) => {
    const payer = build(makeClaim(undefined, { payer: { name } }))?.payer;
    expect(payer?.id).toBe(id);
    expect(payer?.coverage.onFile).toBe(onFile);
    if (!onFile) expect(payer?.coverage.value).toMatch(/^Not on file/);
    expect(payer?.facts.find(({ label }) => label === "Prior authorization")?.onFile).toBe(false);
  });

  test("what was read of one plan is not said of another", () => {
    const labels = (name: string) => build(makeClaim(undefined, { payer: { name } }))?.payer.facts.map((f) => f.label);
    expect(labels("Highmark BCBS")).toContain("Its policy in Pennsylvania");
    expect(labels("BCBSTX")).not.toContain("Its policy in Pennsylvania");
    expect(labels("Aetna Better Health")).toContain("Better Health of Pennsylvania");
    expect(labels("Aetna PPO")).not.toContain("Better Health of Pennsylvania");
    expect(labels("Aetna Better Health")).not.toContain("Acne surgery and lesion injections");
  });

  test("what the practice set stands beside it, and a payer switched off says nothing of its own", () => {
    const set = makePreferences("aetna", {
      coverage: "not-covered",
      rules: { "side-modifier": "off" },
      notes: "Call first.",
    });
    const claim = makeClaim(undefined, { payer: { name: "Aetna" } });
    expect(build(claim, set)?.payer.preferences).toEqual([
      { label: "Coverage", value: "not covered" },
      { label: "Rules", value: "1 weighed for this payer" },
    ]);
    expect(build(claim, set)?.payer.notes).toBe("Call first.");
    expect(build(claim, makePreferences("aetna", { enabled: false }))?.payer.coverage.onFile).toBe(false);
  });
});

describe("with a note", () => {
  const ticks = [
    { prompt: "consent", state: "documented" as const, evidence: "Consent signed." },
    { prompt: "cryogen", state: "missing" as const, evidence: null, maybe: "LN2 in 2019" },
    { prompt: "exam", state: "missing" as const, evidence: null },
  ];
  const note = { from: "page" as const, where: "Visit note", ticks, overruled: ["exam"] };
  const preferences = makePreferences("medicare", { requiredPrompts: ["cryogen"] });
  const view = viewOf(makeClaim(), { preferences, today: "2026-11-24", note });

  test("the checklist is filled in, with the words and the biller's own marks", () => {
    const of = (id: string) => view?.prompts.find((prompt) => prompt.id === id);
    expect(of("consent")).toMatchObject({ state: "documented", evidence: "Consent signed." });
    expect(of("cryogen")).toMatchObject({ state: "missing", required: true, maybe: "LN2 in 2019" });
    expect(of("exam")).toMatchObject({ state: "missing", overruled: true });
    expect(view?.note.says).toBe("Read from “Visit note” on this page.");
  });

  test("the query asks for what is required first, and the rule speaks of it", () => {
    expect(view?.note.query).toMatch(/1\. What was used to treat the lesions\?\n2\. What was examined/);
    expect(view?.note.missing).toBe(2);
    expect(view?.findings.map(({ rule }) => rule)).toContain("documentation-incomplete");
  });

  test("without a note nothing is asked, and a skeleton of everything is offered", () => {
    const without = build(makeClaim())?.note;
    expect(without).toMatchObject({ from: null, query: null, says: "Not read: no note on this page." });
    expect(without?.skeleton?.match(/____/g)).toHaveLength(prompts.length);
  });
});

test("what the note shows of a separate visit stands with the finding that hangs on it", () => {
  const claim = makeClaim([makeOther("99213", { modifiers: [] }), makeLine()]);
  const read = { from: "page" as const, where: "", ticks: [], overruled: [] };
  const options = { preferences: defaultPreferences, today: "2026-11-24" };
  const findingIn = (note: typeof read & { visit?: VisitSupport }) =>
    viewOf(claim, { ...options, note })?.findings.find(({ rule }) => rule === "visit-without-25");
  expect(findingIn(read)).toMatchObject({ asksVisit: true });
  expect(findingIn(read)?.visit).toBeUndefined();
  const visit: VisitSupport = {
    says: "supports",
    reasons: [{ reason: "another-problem", evidence: "Wart of the thumb, watched." }],
  };
  expect(findingIn({ ...read, visit })?.visit).toEqual({
    says: "The note supports a separate visit.",
    supports: true,
    reasons: [{ title: "Another problem", evidence: "Wart of the thumb, watched." }],
  });
});
