import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Draft } from "./draft";

/** Writes a draft as the house formats it, or nothing: what fails halfway is taken back. Throws a sentence. */
export function writeDraft({ created, changed }: Draft, project: string): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of created) undo.push(create(join(project, path), text));
    for (const [path, text] of changed) undo.push(change(join(project, path), text));
    tidy([...created.keys(), ...changed.keys()], project);
  } catch (error) {
    for (const takeBack of undo.toReversed()) takeBack();
    throw new Error(`Nothing was written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Writes a file that is not there yet; what it returns takes it away again, with the folders that came with it. */
function create(file: string, text: string): () => void {
  const folder = mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: "wx" });
  return () => rmSync(folder ?? file, { recursive: true, force: true });
}

/** Writes a file anew; what it returns puts back what it held. */
function change(file: string, text: string): () => void {
  const before = readFileSync(file);
  writeFileSync(file, text);
  return () => writeFileSync(file, before);
}

/** Sorts the imports and breaks the lines: names differ in length. */
function tidy(files: string[], project: string): void {
  const biome = ["check", "--write", "--files-ignore-unknown=true", "--no-errors-on-unmatched", ...files];
  const { status, stderr, error } = spawnSync(join("node_modules", ".bin", "biome"), biome, {
    cwd: project,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`Biome could not put the files in order.\n${stderr}`);
}
