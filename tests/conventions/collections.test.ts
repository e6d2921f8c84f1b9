import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { cmsSources } from "../../lib/core/knowledge/cms/sources";
import { packs } from "../../lib/core/knowledge/codes";
import { payers } from "../../lib/core/knowledge/payers";
import { sources } from "../../lib/core/knowledge/sources";
import { expectedClaim, rooms, storedPortals } from "../../scripts/read/stored-portals";
import { code, filesIn, foldersIn, product, project } from "./source";

test("every rule is in the index, under its own name, with a test", () => {
  const index = code("lib/core/rules/index.ts");
  const rules = filesIn("lib/core/rules").filter((file) => /:\s*Rule\s*=\s*\{/.test(code(file)));
  expect(rules.length).toBeGreaterThan(0);
  for (const file of rules) {
    const id = basename(file, ".ts");
    expect(code(file), `Give the rule in ${file} the id of its file.`).toContain(`id: "${id}"`);
    expect(index, `Add ${file} to lib/core/rules/index.ts.`).toContain(`"./${id}"`);
    expect(existsSync(join(project, `tests/core/rules/${id}.test.ts`)), `Write tests/core/rules/${id}.test.ts.`).toBe(
      true,
    );
  }
});

test("every payer is in the index, and a test recognises it", () => {
  const index = code("lib/core/knowledge/payers/index.ts");
  const tests = filesIn("tests/core").map(code).join("\n");
  const payers = filesIn("lib/core/knowledge/payers").filter((file) => /:\s*PayerFile\s*=\s*\{/.test(code(file)));
  expect(payers.length).toBeGreaterThan(0);
  for (const id of payers.map((file) => basename(file, ".ts"))) {
    expect(index, `Add ${id} to lib/core/knowledge/payers/index.ts.`).toContain(`"./${id}"`);
    expect(tests, `Write a test in tests/core that recognises the payer ${id}.`).toContain(`"${id}"`);
  }
});

test("every code is in both indexes, with a test", () => {
  const tests = filesIn("tests/core").map(code).join("\n");
  for (const id of foldersIn("lib/core/knowledge/codes")) {
    expect(
      packs.map((pack) => pack.code),
      `Add ${id} to lib/core/knowledge/codes/index.ts.`,
    ).toContain(id);
    expect(code("lib/core/knowledge/codes/known-codes.ts"), `Add ${id} to known-codes.ts.`).toContain(`"./${id}/code"`);
    expect(tests, `Write a test in tests/core for the code ${id}.`).toContain(id);
  }
});

test("every stored page is there with the claim expected of it, and in the room that it belongs to", () => {
  for (const portal of storedPortals) {
    const { slug, room, folder, page } = portal;
    const claim = `${folder}/claim.json`;
    expect(existsSync(join(project, page)), `Add ${folder}/page.html or practice/${slug}/index.html.`).toBe(true);
    expect(existsSync(join(project, claim)), `Add ${claim}, with null where Claimside must stay quiet.`).toBe(true);
    const isQuiet = expectedClaim(portal) === null;
    const right = isQuiet ? "quiet" : "claims or maybe";
    expect(
      room === "quiet",
      `${claim} ${isQuiet ? "is null" : "holds a claim"}: move ${slug} to tests/portals/${right}.`,
    ).toBe(isQuiet);
  }
  const slugs = storedPortals.map(({ slug }) => slug);
  const twice = slugs.filter((slug, at) => slugs.indexOf(slug) !== at);
  expect(twice, "These slugs stand in two rooms of tests/portals: give one of each pair another name.").toEqual([]);
  const others = foldersIn("tests/portals").filter((name) => !rooms.some((room) => room === name));
  expect(
    others,
    "Move these folders of tests/portals to claims, maybe or quiet: elsewhere no test reads them.",
  ).toEqual([]);
});

test("every layout is in the index", () => {
  const layouts = filesIn("lib/core/portals").filter((file) => /:\s*PortalLayout\s*=\s*\{/.test(code(file)));
  for (const file of layouts) {
    const index = code("lib/core/portals/index.ts");
    expect(index, `Add ${file} to lib/core/portals/index.ts.`).toContain(`"./${basename(file, ".ts")}"`);
  }
});

test("every source that is cited exists, has a date, and is used", () => {
  const cited = new Set(product.flatMap((file) => (file.startsWith("lib/core/") ? citedIn(code(file)) : [])));
  const unknown = [...cited].filter((id) => !sources.has(id));
  expect(unknown, "These ids are cited as sources, and no source has them: add the source, or correct the id.").toEqual(
    [],
  );
  const unused = [...sources.keys()].filter((id) => !cited.has(id));
  expect(unused, "Nothing cites these sources: cite them where they are used, or take them out.").toEqual([]);
  const undated = [...sources.values()].filter(
    ({ kind, asOf }) => kind !== "practice" && !/^\d{4}(-\d\d){0,2}$/.test(asOf),
  );
  expect(
    undated.map(({ id }) => id),
    "Give these sources a date: the edition, or the day they were read.",
  ).toEqual([]);
});

test("no two sources have one id", () => {
  const all = [cmsSources, ...[...packs, ...payers].map((holder) => holder.sources)].flat().map(({ id }) => id);
  const twice = all.filter((id, at) => all.indexOf(id) !== at);
  expect(twice, "Several sources have these ids: keep one of each, or give the other another id.").toEqual([]);
});

test("a code's number stands only in its own folders, of knowledge and of each language's words for it, in tests and in docs", () => {
  for (const { code: number } of packs) {
    const own = new RegExp(`^lib/core/(knowledge/codes|words/[a-z]{2}/facts)/${number}/`);
    const holding = product.filter((file) => !own.test(file));
    const broken = holding.filter((file) => new RegExp(`\\b${number}\\b`).test(withoutModulePaths(code(file))));
    expect(broken, `Take ${number} out of these files: import it, or ask the pack.`).toEqual([]);
  }
});

function citedIn(text: string): string[] {
  const lists = [...text.matchAll(/\bsources:\s*\[([^\]{]*)\]/g)].map(([, list = ""]) => list);
  return lists.flatMap((list) => [...list.matchAll(/"([^"]+)"/g)].map(([, id = ""]) => id));
}

function withoutModulePaths(text: string): string {
  return text.replace(/\bfrom\s*"[^"]+"/g, "");
}
