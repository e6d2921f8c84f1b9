import { describe, expect, test } from "vitest";
import { assignedPlaces } from "../../../lib/core/knowledge/cms/places";
import { packFor, packs } from "../../../lib/core/knowledge/codes";
import { knownCodes } from "../../../lib/core/knowledge/codes/known-codes";
import { expandCodes } from "../../../lib/core/knowledge/expand-codes";
import { payers } from "../../../lib/core/knowledge/payers";
import { sources } from "../../../lib/core/knowledge/sources";
import { rules } from "../../../lib/core/rules";

const pack = packFor("17340");

test("every pack's code is one the sentinel looks for", () => {
  expect(packs.map(({ code }) => code)).toEqual(knownCodes);
  expect(packFor("17341")).toBeUndefined();
});

test("expandCodes keeps width and suffixes", () => {
  expect([...expandCodes("01-03 0213T 99211-99212 G0463")]).toEqual([
    "01",
    "02",
    "03",
    "0213T",
    "99211",
    "99212",
    "G0463",
  ]);
});

describe("the pairs are those of the July 2024 table", () => {
  test("as many of each kind as CMS lists", () => {
    expect(pack?.pairs.procedures.size).toBe(23);
    // 208 rows have the code in column 1: visits, services (indicator 1) and what is always included (indicator 0).
    const column1 = [pack?.pairs.visits, pack?.pairs.services, pack?.pairs.included].map((set) => set?.size ?? 0);
    expect(column1.reduce((sum, size) => sum + size)).toBe(208);
  });

  test("where no pair is on file, none is invented", () => {
    const { procedures, visits, services, included } = pack?.pairs ?? {};
    for (const code of [
      "10040",
      "17360",
      "11900",
      "11901",
      "99202",
      "99205",
      "99024",
      "G2211",
      "10060",
      "11102",
      "J3301",
    ]) {
      for (const set of [procedures, visits, services, included]) expect(set?.has(code), code).toBe(false);
    }
  });
});

test("places of service that CMS has assigned", () => {
  for (const place of ["01", "11", "27", "66", "99"]) expect(assignedPlaces.has(place), place).toBe(true);
  for (const place of ["00", "28", "30", "35", "59", "82", "1"]) expect(assignedPlaces.has(place), place).toBe(false);
});

test("every source cited is on file, with a date and a way it was verified", () => {
  const cited = new Set<string>();
  JSON.stringify([packs, payers], (key, value) => {
    if (key === "sources" && typeof value[0] === "string") for (const id of value) cited.add(id);
    return value;
  });
  expect(cited.size).toBeGreaterThan(20);
  for (const id of cited) expect(sources.get(id)?.asOf, id).toMatch(/^\d{4}(-\d\d){0,2}$/);
});

test("every question is asked of findings that there are, once an id, and every answer says who says so", () => {
  const questions = pack?.questions ?? [];
  const known = rules.map(({ id }) => id);
  expect(questions.flatMap(({ rules: asked }) => asked).filter((id) => !known.includes(id))).toEqual([]);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const { label, sources: ids } of questions.flatMap(({ answers }) => answers))
    expect(ids.length, label).toBeGreaterThan(0);
});

test("the prompts whose ids are public stay, in order", () => {
  const stay =
    "acne-type failed-topical failed-systemic symptoms exam lesion-type lesion-count lesion-site contraindications consent " +
    "photo-or-marking cryogen technique protection tolerance wound-care follow-up";
  const ids = pack?.prompts.map(({ id }) => id) ?? [];
  expect(ids.filter((id) => stay.split(" ").includes(id)).join(" ")).toBe(stay);
});
