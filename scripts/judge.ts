import { basename } from "node:path";
import { parseArgs } from "node:util";
import { readClaim } from "../lib/core/claim/read-claim";
import { paperBox, type Slot } from "../lib/core/claim/slots";
import { payers } from "../lib/core/knowledge/payers";
import { tickNote } from "../lib/core/note/judge/tick-note";
import type { Preferences } from "../lib/core/preferences/preferences";
import { readPreferences } from "../lib/core/preferences/read-preferences";
import { mergePreferences } from "../lib/core/preferences/resolve";
import { rules } from "../lib/core/rules";
import type { Checked } from "../lib/core/rules/engine/checked";
import type { Finding } from "../lib/core/rules/engine/finding";
import { judgeClaim } from "../lib/core/rules/judge-claim";
import { calendarDay } from "../lib/core/rules/terms/day";
import { unknownKey, unknownKeysOf } from "../lib/core/values/unknown-key";
import { readText } from "./setup/read-text";

const usage = "Usage: npm run -s judge -- [--today YYYY-MM-DD] [--preferences FILE] [--all] CLAIMS…";

/** What an item may hold; `expected` is for whoever keeps what should be said beside the claim, and is not looked at. */
const itemKeys = ["id", "claim", "preferences", "today", "note", "expected"];

/** What the command line sets for every claim. */
interface Settings {
  preferences: Preferences;
  today: string;
  all: boolean;
}

process.exitCode = main(process.argv.slice(2));

/** Judges every claim of every file; 0 when all were read, 1 when one could not be, 2 for wrong usage. */
function main(args: string[]): number {
  try {
    const { files, settings, problems } = readArguments(args);
    problems.forEach(complain);
    // Without a setting that was meant, every answer would be another than was asked for.
    if (problems.length > 0) return 1;
    return files.map((file) => judgeFile(file, settings)).every(Boolean) ? 0 : 1;
  } catch (error) {
    complain(`${messageOf(error)} ${usage}`);
    return 2;
  }
}

function readArguments(args: string[]): { files: string[]; settings: Settings; problems: string[] } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { today: { type: "string" }, preferences: { type: "string" }, all: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new Error("No file of claims was given.");
  const today = values.today ?? localDate(new Date());
  if (calendarDay(today) === null) throw new Error(`--today expects a date such as 2026-11-24, found "${today}".`);
  const stored = values.preferences === undefined ? undefined : readJson(values.preferences);
  const { preferences, problems } = readSettings(stored);
  return { files: positionals, settings: { preferences, today, all: values.all }, problems };
}

/** Preferences, and what is wrong with them: also ids that are well formed, and name no rule and no payer. */
function readSettings(stored: unknown): ReturnType<typeof readPreferences> {
  const { preferences, problems } = readPreferences(stored);
  const unknown = [
    ...unknownIds("payers", preferences.payers, payers),
    ...unknownIds("rules", preferences.rules, rules),
    ...Object.entries(preferences.payers).flatMap(([id, payer]) =>
      unknownIds(`payers.${id}.rules`, payer.rules ?? {}, rules),
    ),
  ];
  return { preferences, problems: [...problems, ...unknown] };
}

function unknownIds(path: string, settings: object, known: readonly { id: string }[]): string[] {
  const ids = known.map(({ id }) => id);
  const unknown = unknownKeysOf(settings, ids).filter((id) => !id.startsWith("own/"));
  return unknown.map((id) => `The preferences' ${path} could not be read: ${unknownKey(id, ids)}.`);
}

/** Prints one line for each claim of the file; false where the file or a part of it could not be read. */
function judgeFile(file: string, settings: Settings): boolean {
  let content: unknown;
  try {
    content = readJson(file);
  } catch (error) {
    complain(messageOf(error));
    return false;
  }
  const name = basename(file);
  if (!Array.isArray(content)) return judgeItem(content, name, settings);
  return content.map((item, place) => judgeItem(item, `${name}#${place + 1}`, settings)).every(Boolean);
}

/** Prints the judgement of one item; false where it or a part of it could not be read: nothing is judged by halves. */
function judgeItem(item: unknown, name: string, settings: Settings): boolean {
  const { id, claim, problems, ...options } = readItem(item, name, settings);
  for (const problem of problems) complain(`${id}: ${problem}`);
  if (!claim || problems.length > 0) return false;
  const { payer, findings, checked } = judgeClaim(claim, options);
  const said = [...findings.map(printed), ...(settings.all ? checked.map(printedCheck) : [])];
  process.stdout.write(`${JSON.stringify({ id, payer: payer.id, findings: said })}\n`);
  return true;
}

/** An item is a claim, or a claim with an id and settings of its own. */
function readItem(item: unknown, name: string, settings: Settings) {
  const wrapped = isRecord(item) && isWrapped(item) ? item : { claim: item };
  const { claim, problems } = readClaim(wrapped.claim);
  for (const key of unknownKeysOf(wrapped, itemKeys))
    problems.push(`The item could not be read: ${unknownKey(key, itemKeys)}.`);
  const { id, today = settings.today, note, preferences } = wrapped;
  if (typeof today !== "string" || calendarDay(today) === null)
    problems.push(unreadable("today", "a date such as 2026-11-24", today));
  if (note !== undefined && typeof note !== "string") problems.push(unreadable("note", "text", note));
  const over = preferences === undefined ? null : readSettings(preferences);
  const chosen = over ? mergePreferences(settings.preferences, over.preferences) : settings.preferences;
  return {
    id: typeof id === "string" ? id : name,
    claim,
    problems: [...problems, ...(over?.problems ?? [])],
    preferences: chosen,
    today: String(today),
    ...(typeof note === "string" && { ticks: tickNote(note, chosen.documentation?.prompts) }),
  };
}

/** A claim has lines; where "claim" is mistyped, the other keys of an item show what was meant. */
function isWrapped(item: Record<string, unknown>): boolean {
  return "claim" in item || (!("lines" in item) && itemKeys.some((key) => key in item));
}

function unreadable(key: string, expected: string, found: unknown): string {
  return `The item's ${key} could not be read: expected ${expected}, found ${JSON.stringify(found)}.`;
}

/** A finding as it is printed: where to look comes under the public name `field`. */
function printed({ rule, verdict, severity, line, lines, slot, says, remedy, because, sources }: Finding) {
  return { rule, verdict, severity, line, lines, ...fieldOf(slot), says, remedy, because, sources };
}

/** What was fine, with the values looked at, or not looked at, and why. */
function printedCheck(checked: Checked) {
  const { rule, verdict, line, lines } = checked;
  const outcome =
    checked.verdict === "fine"
      ? { looked: checked.looked.map(({ slot, value }) => ({ ...fieldOf(slot), value })) }
      : { why: checked.why, ...(checked.slot && fieldOf(checked.slot)) };
  return { rule, verdict, line, lines, ...outcome };
}

/** The box is absent for what is no part of the paper form. */
function fieldOf(slot: Slot) {
  return { field: slot, box: paperBox(slot.key) };
}

function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The file ${file} is no JSON: ${messageOf(error)}.`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The calendar date where the command runs. */
function localDate(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
