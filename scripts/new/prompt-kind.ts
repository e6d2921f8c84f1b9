import { readdirSync } from "node:fs";
import { join } from "node:path";
import { camelCase, expectNoMore, type Kind, kebabCase, type Words } from "./kind";
import { readTemplate } from "./template";

const codes = "lib/core/knowledge/codes";

/** A documentation prompt of a code: its entry, and how notes say it, with examples that one test reads. */
export const promptKind: Kind = {
  name: "prompt",
  id: { ...kebabCase, looks: kebabCase.looks.replace("units-above-one", "lesion-count") },
  words(id, [code, ...more], project): Words {
    expectNoMore(more);
    return { id, name: camelCase(id), code: codeOf(code, project) };
  },
  lines: [
    { file: `${codes}/{{code}}/prompts.ts`, list: "prompts", entry: readTemplate("prompt-entry.txt") },
    {
      file: `${codes}/{{code}}/note-cues/index.ts`,
      import: 'import { {{name}} } from "./{{id}}";',
      list: "noteCues",
      entry: '"{{id}}": {{name}}',
    },
  ],
  afterwards: ["npx biome check --write", "npm run docs", "npx vitest run tests/conventions tests/core tests/docs"],
};

/** The code the prompt is for; it need not be named while the product knows one only. */
function codeOf(code: string | undefined, project: string): string {
  const entries = readdirSync(join(project, codes), { withFileTypes: true });
  const known = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const found = code ?? (known.length === 1 ? known[0] : undefined);
  if (found !== undefined && known.includes(found)) return found;
  throw new Error(
    `Expected the prompt's code after its id, one of ${known.join(", ")}; found ${code ? `"${code}"` : "none"}. ` +
      "Name the code, like: npm run new -- prompt lesion-count 17340.",
  );
}
