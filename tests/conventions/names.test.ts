import { expect, test } from "vitest";
import { code, filesIn, product } from "./source";

/**
 * Names that two files still share, with what each says. One of the two is to be renamed when its room is next worked
 * on; no name is added here.
 */
const shared: Record<string, string> = {
  NamedField: "a field while it is given a name, and the field that a frame sends",
  NoteText: "a note's text with the nodes it stands in, and the text that is chosen among the frames",
  showField: "takes a field into a lesson, and points at a field of the page",
  textOf: "the text of an element with its nodes, and the text of a field",
};

/** A code's folder exports what every other's does; its `examples` are found by the name of their file. */
const ofOneCode = /^lib\/core\/knowledge\/codes\/[^/]+\//;

test("no two files export one name", () => {
  const files = [...product, ...filesIn("scripts")].filter((file) => !ofOneCode.test(file) && !file.endsWith(".d.ts"));
  const holders = Map.groupBy(
    files.flatMap((file) => exportsOf(file).map((name) => ({ name, file }))),
    ({ name }) => name,
  );
  const twice = [...holders].filter(([, held]) => held.length > 1);
  expect(
    twice
      .filter(([name]) => !(name in shared))
      .map(([name, held]) => `${held.map(({ file }) => file).join(" and ")} export ${name}: name one by what it is.`),
  ).toEqual([]);
  const names = twice.map(([name]) => name);
  expect(
    Object.keys(shared).filter((name) => !names.includes(name)),
    "These names stand in one file only now: take them out of the list above.",
  ).toEqual([]);
});

/** What a file declares for others; what it hands on from elsewhere has its name there. */
function exportsOf(file: string): string[] {
  const declared = code(file).matchAll(
    /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) ([\w$]+)/gm,
  );
  // A function may be declared several times for its forms.
  return [...new Set([...declared].map(([, name = ""]) => name))];
}
