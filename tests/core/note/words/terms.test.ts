import { describe, expect, test } from "vitest";
import { noteTerms } from "../../../../lib/core/knowledge/codes/note-terms";
import { senses } from "../../../../lib/core/note/context/senses";
import { otherMedicine } from "../../../../lib/core/note/problems/other-medicine";
import { otherSkin } from "../../../../lib/core/note/problems/other-skin";
import { outcomes } from "../../../../lib/core/note/treatments/outcomes";
import { classes } from "../../../../lib/core/note/words/classes";
import { Lexicon } from "../../../../lib/core/note/words/lexicon";
import { TermSet } from "../../../../lib/core/note/words/term-set";
import { termsOf } from "../../../../lib/core/note/words/terms";
import { tokensOf } from "../../../../lib/core/note/words/tokens";

const words = { ...classes, ...noteTerms[0]?.words };
const find = (table: string, text: string, all = words) => {
  const terms = new TermSet<string>(new Lexicon(all));
  terms.add("found", table);
  return terms.find(tokensOf(text, 0, text.length)).map(({ from, to }) => [from, to]);
};

describe("a table of terms", () => {
  test.each([
    ["liquid nitrogen", "with liquid nitrogen spray", [[1, 3]]],
    ["photo*", "two photographs", [[1, 2]]],
    ["lid|lids closed", "lids closed", [[0, 2]]],
    ["no pain|itch at? all", "no itch all", [[0, 3]]],
    ["risks ..3 explained", "risks were all explained", [[0, 4]]],
    ["risks ..3 explained", "risks; explained", []],
    ["risks ..1 explained", "risks were all explained", []],
    ["<lesion>", "nine papules", [[1, 2]]],
    ["<n> <lesion>", "nine papules", [[0, 2]]],
    ["<n>", "5 mm", []],
    ["<n>", "grade 3", []],
    ["<n>", "14", [[0, 1]]],
    ["<num> mg", "0.5 mg", [[0, 2]]],
    ["<date>", "on 12/18", [[1, 2]]],
    ["<year>", "in 2019", [[1, 2]]],
    ["cotton tip", "cotton-tip", [[0, 2]]],
    ["f/u", "f/u in may", [[0, 1]]],
    ["papules", "papules/pustules", [[0, 1]]],
    ["acne", "acn\u00e9", [[0, 1]]],
    ["nitrogen ; liquid nitrogen ; en", "nitrogen", [[0, 1]]],
  ])("%s in %s", (table, text, found) => expect(find(table, text)).toEqual(found));

  test.each([
    ["tretinoin", "tretinion"],
    ["working", "wroking"],
    ["nitrogen", "nitrogn"],
    ["spray", "spary"],
    ["tolerated", "toelrated"],
    ["consent", "consnt"],
    ["covered", "coverd"],
    ["improvement", "improvemnt"],
    ["photographs", "photogrraphs"],
  ])("one slip of the pen: %s is meant by %s", (word, written) => expect(find(word, written)).toEqual([[0, 1]]));

  test.each([
    ["treated", "created"],
    ["nodular", "modular"],
    ["consent", "content"],
    ["pain", "pian"],
    ["lesions", "lessons"],
    ["marked", "market"],
  ])("no slip: %s is not meant by %s", (word, written) => expect(find(word, written)).toEqual([]));

  test("a class that is not there is said", () => expect(() => find("<nothing>", "x")).toThrow("<nothing>"));
});

/** A text that a term means: the first word of each step, nothing in its gaps. */
function sampleOf(term: string): string {
  return term
    .split(" ")
    .filter((step) => !step.startsWith(".."))
    .map((step) => wordOf((step.length > 1 && step.endsWith("?") ? step.slice(0, -1) : step).split("|")[0] ?? step))
    .join(" ");
}

const samples: Record<string, string> = { "<n>": "7", "<num>": "7", "<date>": "12/18", "<year>": "2019", "<end>": "." };

function wordOf(step: string): string {
  if (samples[step]) return samples[step];
  if (!step.startsWith("<") || step.length === 1) return step.length > 1 ? step.replace("*", "") : step;
  const [first = ""] = termsOf(words[step.slice(1, -1)] ?? "");
  return (first.split("|")[0] ?? "").split(" ")[0]?.replace("*", "") ?? "";
}

const { cues, problem, treatments } = noteTerms[0] ?? { cues: {}, problem: {}, treatments: {} };
const tables: [string, string][] = [
  ...Object.entries(cues).flatMap(([prompt, all]) =>
    Object.entries(all).flatMap(([role, table]): [string, string][] =>
      typeof table === "string" && table.includes("\n") ? [[`${prompt}, ${role}`, table]] : [],
    ),
  ),
  ...Object.entries(senses).flatMap(([sense, all]) =>
    Object.entries(all).map(([reach, table]): [string, string] => [`${sense}, ${reach}`, table]),
  ),
  ...Object.entries({ ...problem, ...treatments, ...outcomes, otherSkin, otherMedicine }),
];

test.each(tables)("every term of %s finds what it means", (_, table) => {
  const lost = termsOf(table).filter((term) => find(term, sampleOf(term)).length === 0);
  expect(lost).toEqual([]);
});
