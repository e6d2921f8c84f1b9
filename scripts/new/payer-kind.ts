import { type Kind, kebabCase, namedWords } from "./kind";

/** A payer: its file, a test that recognises it, and its line in the index. */
export const payerKind: Kind = {
  name: "payer",
  id: { ...kebabCase, looks: kebabCase.looks.replace("units-above-one", "blue-harbor") },
  words: namedWords,
  lines: [
    {
      file: "lib/core/knowledge/payers/index.ts",
      import: 'import { {{name}} } from "./{{id}}";',
      list: "payers",
      entry: "{{name}}",
    },
  ],
  afterwards: [
    "npx biome check --write",
    "npm run docs",
    "npx vitest run tests/conventions tests/core/knowledge tests/core/words tests/docs",
  ],
};
