import { join } from "node:path";
import { blanksOf } from "./new/blank";
import { type Draft, makeDraft } from "./new/draft";
import { kindNamed, kinds } from "./new/kinds";
import { writeDraft } from "./new/write-draft";
import { projectFolder } from "./setup/project-folder";

const usage = `Usage: npm run new -- ${Object.keys(kinds).join("|")} <id>`;

process.exitCode = main(process.argv.slice(2));

/** Writes the files of a new rule, payer …, with blanks to fill in. 0 when they stand, 1 when refused, 2 for wrong usage. */
function main([name = "", id = "", ...more]: string[]): number {
  const kind = kindNamed(name);
  if (!kind) {
    complain(`Expected one of ${Object.keys(kinds).join(", ")}, found ${name ? `"${name}"` : "nothing"}. ${usage}`);
    return 2;
  }
  try {
    const draft = makeDraft(kind, id, more, projectFolder);
    writeDraft(draft, projectFolder);
    process.stdout.write(`${told(draft)}\n`);
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** What was written, what is left to fill in, and what comes after. */
function told({ created, changed, afterwards }: Draft): string {
  const blanks = [...created.keys(), ...changed.keys()].flatMap((file) =>
    blanksOf(join(projectFolder, file)).map(({ line, asks }) => `  ${file}:${line}  ${asks}`),
  );
  return [
    ...[...created.keys()].map((file) => `Wrote ${file}`),
    ...[...changed.keys()].map((file) => `Added a line to ${file}`),
    "",
    "Fill in its blanks. In a string or the comment at the top of a page, write the text in the place of the blank. Where a",
    "comment says what to choose, put, change or draw, do so and take the comment away:",
    ...blanks,
    "",
    "Then:",
    ...afterwards.map((command) => `  ${command}`),
  ].join("\n");
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
