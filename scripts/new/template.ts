import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Words } from "./kind";

const templates = fileURLToPath(new URL("./templates/", import.meta.url));

/** The files of a kind: their paths in the project, and their texts, both still with `{{words}}`. */
export function templatesOf(kind: string): [path: string, text: string][] {
  const folder = join(templates, kind);
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return paths.toSorted().map((path) => [path.replace(/\.txt$/, ""), readTemplate(`${kind}/${path}`)]);
}

export function readTemplate(path: string): string {
  return readFileSync(join(templates, path), "utf8");
}

/** The template with its `{{words}}` filled in. */
export function filled(template: string, words: Words): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, word: string) => {
    const text = words[word];
    if (text === undefined) throw new Error(`A template speaks of {{${word}}}, which its kind does not know.`);
    return text;
  });
}
