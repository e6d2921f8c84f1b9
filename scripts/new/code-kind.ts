import { expectNoMore, type Kind } from "./kind";

const codes = "lib/core/knowledge/codes";

/** All that is known about a code: its folder, a test, and its lines in the three indexes. The rules apply at once. */
export const codeKind: Kind = {
  name: "code",
  id: { pattern: /^(?=.*\d)[A-Z0-9]{5}$/, looks: 'five digits or capital letters, like "17110" or "G0101"' },
  words(id, more) {
    expectNoMore(more);
    return { id };
  },
  lines: [
    {
      file: `${codes}/index.ts`,
      import: 'import { pack as pack{{id}} } from "./{{id}}";',
      list: "packs",
      entry: "pack{{id}}",
    },
    {
      file: `${codes}/known-codes.ts`,
      import: 'import { code as code{{id}} } from "./{{id}}/code";',
      list: "knownCodes",
      entry: "code{{id}}",
    },
    {
      file: `${codes}/note-terms.ts`,
      import: 'import { noteTerms as terms{{id}} } from "./{{id}}/note-terms";',
      list: "noteTerms",
      entry: "terms{{id}}",
    },
  ],
  afterwards: ["npx biome check --write", "npm run docs", "npx vitest run tests/conventions tests/core tests/docs"],
};
