import { type Kind, kebabCase, namedWords } from "./kind";

/** A check of one line: its file, its test, a claim of the judged corpus, and its line in the index. */
export const ruleKind: Kind = {
  name: "rule",
  id: kebabCase,
  words: namedWords,
  lines: [
    {
      file: "lib/core/rules/index.ts",
      import: 'import { {{name}} } from "./{{id}}";',
      list: "rules",
      entry: "{{name}}",
    },
  ],
  afterwards: [
    "npx biome check --write",
    "npm run docs",
    "npx vitest run tests/conventions tests/core/rules tests/docs",
  ],
};
