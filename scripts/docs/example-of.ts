import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../lib/core/claim/claim";
import { packs } from "../../lib/core/knowledge/codes";
import type { Tick } from "../../lib/core/note/judge/tick";
import { readPreferences } from "../../lib/core/preferences/read-preferences";
import type { Finding } from "../../lib/core/rules/engine/finding";
import { judgeClaim } from "../../lib/core/rules/judge-claim";
import { projectFolder } from "../setup/project-folder";

interface Item {
  claim: Claim;
  preferences?: unknown;
  today?: string;
}

/** What a rule says of the first claim of the judged corpus that it fires on. */
export function exampleOf(rule: string): Finding | undefined {
  examples ??= firstFindings();
  return examples.get(rule);
}

let examples: Map<string, Finding> | undefined;

function firstFindings(): Map<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of [...corpus(), bareNote()].flatMap(judge))
    if (finding.verdict === "problem" && !found.has(finding.rule)) found.set(finding.rule, finding);
  return found;
}

function judge({ claim, preferences, today = "2026-11-24", ticks }: Item & { ticks?: Tick[] }): readonly Finding[] {
  const read = readPreferences(preferences).preferences;
  return judgeClaim(claim, { preferences: read, today, ...(ticks && { ticks }) }).findings;
}

function corpus(): Item[] {
  const folder = join(projectFolder, "tests", "judge");
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.flatMap((name): Item[] => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

/** A note that states nothing, for the one rule that reads the note. */
function bareNote() {
  const claim: Claim = { payer: { name: "Cigna" }, lines: [{ code: packs[0]?.code ?? "" }] };
  const preferences = { payers: { cigna: { requiredPrompts: ["lesion-count", "consent"] } } };
  return { claim, preferences, ticks: [] };
}
