import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../setup/project-folder";
import { type ExpectedNote, noteScores, type PromptScore } from "./score-notes";

/** How well the sets of tests/notes are read, a table each, with the failures named where they are wanted. */
export function scoreTables(sets: readonly string[], { failures }: { failures: boolean }): string {
  return sets.map((set) => scoreTable(set, failures)).join("\n\n");
}

export function notesOf(set: string): ExpectedNote[] {
  return JSON.parse(readFileSync(join(projectFolder, "tests/notes", `${set}.json`), "utf8"));
}

function scoreTable(set: string, withFailures: boolean): string {
  const notes = notesOf(set);
  const { scores, macro, failures } = noteScores(notes);
  const rows = [...scores].map(
    ([prompt, { documented, denied, missing }]) =>
      `| \`${prompt}\` | ${cells(documented)} | ${denied.expected > 0 ? cells(denied) : "– | | | "} | ${missing} |`,
  );
  return [
    `### ${set}: ${notes.length} notes\n`,
    "| prompt | documented | P | R | F1 | denied | P | R | F1 | missing |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...rows,
    `| **macro** | | | | **${macro.documented.toFixed(3)}** | | | | **${macro.denied.toFixed(3)}** | |`,
    ...(withFailures ? ["", "Read otherwise than labelled:\n", ...failures.map((failure) => `- ${failure}`)] : []),
  ].join("\n");
}

function cells({ expected, precision, recall, f1 }: PromptScore): string {
  return [expected, precision.toFixed(2), recall.toFixed(2), f1.toFixed(2)].join(" | ");
}
