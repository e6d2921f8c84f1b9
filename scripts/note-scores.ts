import { scoreTables } from "./notes/note-scores-table";

// The tables of docs/note-reading.md: `tsx scripts/note-scores.ts [--failures] [SET…]`
const sets = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const failures = process.argv.includes("--failures");
process.stdout.write(`${scoreTables(sets.length > 0 ? sets : ["building", "untouched"], { failures })}\n`);
