import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const project = join(import.meta.dirname, "..");

test("no reason is parsed: `because` is printed, and what code must know of a field stands in its evidence", () => {
  const files = ["lib", "components", "entrypoints", "scripts"].flatMap(filesIn);
  expect(
    files.filter((file) => asked.test(withoutComments(file))),
    "Ask the evidence of the reading, or add a fact to it: the sentences in `because` are for people alone.",
  ).toEqual([]);
});

/** Anything that is done with the reasons but to list them. */
const asked = /\bbecause\s*(\[|\??\.(?!map\b|length\b))|\.(test|exec)\(because\b/;

function withoutComments(file: string): string {
  return readFileSync(join(project, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*/g, "$1");
}

function filesIn(folder: string): string[] {
  const files = readdirSync(join(project, folder), { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.(tsx?|mjs)$/.test(file)).map((file) => join(folder, file));
}
