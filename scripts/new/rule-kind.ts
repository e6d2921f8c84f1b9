import { type Kind, kebabCase, namedWords } from "./kind";

/** A check of one line: its file, its words, its test, a claim of the judged corpus, and its lines in the indices. */
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
    ...(["English", "Spanish"] as const).map((language) => ({
      file: `lib/core/words/${language === "English" ? "en" : "es"}/rules.ts`,
      import: `import { {{name}}${language} } from "./rules/{{id}}";`,
      list: `rules${language}`,
      entry: `...{{name}}${language}`,
    })),
  ],
  afterwards: ["npx biome check --write", "npm run docs", "npx vitest run tests/conventions tests/core tests/docs"],
};
