import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

// The source as the conventions read it. They are the rules of docs/architecture.md, held by a machine: each failure is
// a sentence that says what to do.

export const project = join(import.meta.dirname, "..", "..");

/** The TypeScript that is shipped. */
export const product = ["lib", "components", "entrypoints"].flatMap(filesIn);

/** The TypeScript of a folder; none where the folder is yet to come. */
export function filesIn(folder: string): string[] {
  if (!existsSync(join(project, folder))) return [];
  const entries = readdirSync(join(project, folder), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name));
  return files.map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

export function foldersIn(folder: string): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** The file without its comments. */
export function code(file: string): string {
  return readFileSync(join(project, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*/g, "$1");
}

interface Node {
  type: string;
  start: number;
  end: number;
}

/** A node of a syntax tree and all below it. */
export function nodesOf(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return "type" in value ? [value as Node, ...below] : below;
}
