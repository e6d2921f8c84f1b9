import { expect, test } from "vitest";
import { code, filesIn, product } from "./source";

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
    twice.map(
      ([name, held]) => `${held.map(({ file }) => file).join(" and ")} export ${name}: name one by what it is.`,
    ),
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
