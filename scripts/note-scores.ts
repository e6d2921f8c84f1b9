import { readFileSync } from "node:fs";
import { type ExpectedNote, noteScores, type PromptScore } from "./score-notes";

// The table of docs/note-reading.md: `tsx scripts/note-scores.ts [--failures] [SET…]`

const sets = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));

for (const set of sets.length > 0 ? sets : ["building", "untouched"]) {
  const notes: ExpectedNote[] = JSON.parse(
    readFileSync(new URL(`../tests/notes/${set}.json`, import.meta.url), "utf8"),
  );
  const { scores, macro, failures } = noteScores(notes);
  print(`### ${set}: ${notes.length} notes\n`);
  print("| prompt | documented | P | R | F1 | denied | P | R | F1 | missing |");
  print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
  for (const [prompt, { documented, denied, missing }] of scores) {
    print(
      `| \`${prompt}\` | ${cells(documented)} | ${denied.expected > 0 ? cells(denied) : "– | | | "} | ${missing} |`,
    );
  }
  print(`| **macro** | | | | **${macro.documented.toFixed(3)}** | | | | **${macro.denied.toFixed(3)}** | |\n`);
  if (process.argv.includes("--failures")) failures.forEach(print);
}

function cells({ expected, precision, recall, f1 }: PromptScore): string {
  return [expected, precision.toFixed(2), recall.toFixed(2), f1.toFixed(2)].join(" | ");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
