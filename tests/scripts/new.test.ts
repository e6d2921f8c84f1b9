import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeDraft } from "../../scripts/new/draft";
import { kinds } from "../../scripts/new/kinds";
import { writeDraft } from "../../scripts/new/write-draft";
import { run } from "./copy-project";

describe("what is refused", () => {
  const project = join(import.meta.dirname, "..", "..");
  const draft = (kind: string, id: string, ...more: string[]) =>
    makeDraft(kinds[kind] as (typeof kinds)[string], id, more, project);

  test.each([
    [
      "rule",
      "UnitsAboveOne",
      "The id of a rule is words of small letters and digits with hyphens between, beginning with a letter",
    ],
    ["rule", "", "found nothing. Choose an id that looks like that."],
    ["rule", "../escape", 'found "../escape"'],
    [
      "rule",
      "units-above-one",
      'The id "units-above-one" is taken: lib/core/rules/units-above-one.ts is there already',
    ],
    ["rule", "index", "lib/core/rules/index.ts is there already"],
    ["rule", "new", "a word of the language TypeScript"],
    ["payer", "aetna", "lib/core/knowledge/payers/aetna.ts is there already"],
    ["prompt", "consent", "note-cues/consent.ts is there already"],
    ["portal", "cms-1500", "tests/portals/claims/cms-1500/claim.json is there already"],
    ["code", "17340", "lib/core/knowledge/codes/17340/"],
    ["code", "1734", 'five digits or capital letters, like "17110" or "G0101"; found "1734"'],
    ["code", "g0101", 'found "g0101"'],
  ])("%s %j", (kind, id, sentence) => {
    expect(() => draft(kind, id)).toThrow(sentence);
  });

  test("words after the id, unless they say of which code a prompt is, or that a page may be a claim", () => {
    expect(() => draft("rule", "more-words", "for", "you")).toThrow('Expected nothing after the id, found "for you"');
    expect(() => draft("prompt", "sun-advice", "17999")).toThrow('one of 17340; found "17999"');
    expect([...draft("prompt", "sun-advice", "17340").created.keys()]).toEqual([
      "lib/core/knowledge/codes/17340/note-cues/sun-advice.ts",
    ]);
  });

  test("a page that may be a claim is written beside those that are; its name is taken wherever a page has it", () => {
    expect([...draft("portal", "tiny-form", "maybe").created.keys()]).toEqual([
      "tests/portals/maybe/tiny-form/claim.json",
      "tests/portals/maybe/tiny-form/page.html",
    ]);
    expect(() => draft("portal", "tiny-form", "quiet")).toThrow('found "quiet"');
    expect(() => draft("portal", "cost-calculator")).toThrow("tests/portals/maybe/cost-calculator is there already");
  });

  test("a kind that there is none of, as wrong usage", () => {
    const { code, says, errors } = run(project, "tsx", "scripts/new.ts", "rules", "more-units");
    expect([code, says]).toEqual([2, ""]);
    expect(errors).toContain('Expected one of rule, payer, prompt, portal, code, found "rules". Usage: npm run new --');
  });

  test("nothing is left behind where writing fails halfway, and nothing is overwritten", () => {
    const folder = mkdtempSync(join(tmpdir(), "claimside-new-"));
    writeFileSync(join(folder, "there.ts"), "kept");
    const created = new Map([
      ["deep/down/one.ts", "1"],
      ["there.ts", "2"],
    ]);
    expect(() => writeDraft({ created, changed: new Map(), afterwards: [] }, folder)).toThrow("Nothing was written: ");
    expect(readdirSync(folder)).toEqual(["there.ts"]);
    expect(readFileSync(join(folder, "there.ts"), "utf8")).toBe("kept");
    rmSync(folder, { recursive: true });
  });
});
