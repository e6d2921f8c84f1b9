import { codeOf } from "../naming/fits-role";
import { hasCue, isLabelled, nameField } from "../naming/name-field";
import { nameTokens } from "../naming/plain-words";
import type { Box, FieldRole, SeenField } from "../reading";
import { isOfLine } from "../roles";
import { isOnRow } from "./places";
import { roleOfValues } from "./role-of-values";
import { rowsOf } from "./rows";

type Placed = SeenField & { box: Box };

/** A row of the page that holds a procedure code, with what is known and what is not known of its other fields. */
interface CodeRow {
  code: Placed;
  known: ReadonlySet<FieldRole>;
  unnamed: readonly Placed[];
}

/**
 * What no word names may be told by its row and column. A procedure code is one where parts of a line stand beside it. On
 * the rows of codes the values below each other say what they are, where nothing else on the row is it already: "Pl" over
 * 11, 11, 22 is the place of service, whatever it is called. In steps, after each of which there may be a pause.
 */
export function* seeColumns(fields: readonly SeenField[]): Generator<void, SeenField[]> {
  const roles = new Map<SeenField, FieldRole>();
  const rows = yield* codeRows(fields.filter(isPlaced), roles);
  const taken = new Set(rows.flatMap(({ known }) => [...known]));
  const lastCode = Math.max(...rows.map(({ code }) => code.box.left));
  for (const column of columnsOf(rows)) {
    const given = new Set(roles.values());
    // What counts the rows stands before the code.
    const isBehind = column.every(({ box }) => box.left > lastCode);
    const role = roleOfValues(
      column.map(({ value, label }) => label ?? value),
      new Set<FieldRole>([...taken, ...given, ...(isBehind ? [] : (["units", "modifier"] as const))]),
    );
    if (role) for (const field of column) roles.set(field, role);
  }
  return fields.map((field) => {
    const role = roles.get(field);
    return role ? { ...field, words: [...field.words, { from: "values", text: wordOf(role) }] } : field;
  });
}

/** The words by which the cues know a role: its own name's, "place of service". */
function wordOf(role: FieldRole): string {
  return role === "code" ? "CPT" : nameTokens(role).join(" ");
}

function isPlaced(field: SeenField): field is Placed {
  return field.box !== undefined && field.shown && field.kind !== "check";
}

/** The rows of all codes; those that no word names are put into `roles`. */
function* codeRows(fields: readonly Placed[], roles: Map<SeenField, FieldRole>): Generator<void, CodeRow[]> {
  const named = new Map<Placed, FieldRole | undefined>();
  for (const field of fields) {
    named.set(field, nameField(field)?.role);
    yield;
  }
  const rows = rowsOf(fields, ({ box }) => box);
  const found: CodeRow[] = [];
  for (const code of fields.filter((field) => codeOf(field.value, field.label))) {
    const role = named.get(code);
    if (role !== "code" && (role || !isBareCode(code))) continue;
    const row = rows.along(code.box).filter((field) => field !== code && isOfRow(field, code));
    const known = new Set(row.flatMap((field) => named.get(field) ?? []));
    if (!role) {
      if (!areParts(known)) continue;
      roles.set(code, "code");
    }
    found.push({ code, known, unnamed: row.filter((field) => !named.get(field) && !hasCue(field.words)) });
    yield;
  }
  return found;
}

/** Nothing but a code, and no word says what it is. */
function isBareCode({ value, words }: Placed): boolean {
  return value.trim().length === 5 && !hasCue(words) && !isLabelled(words);
}

/** Parts of a line that still wants its code. */
function areParts(known: ReadonlySet<FieldRole>): boolean {
  return !known.has("code") && [...known].filter(isOfLine).length > 1;
}

/** How many elements up from the code the row it stands in may end. */
const reach = 4;

/** What else stands at that height, a side panel, holds no part of the line. */
function isOfRow(field: Placed, code: Placed): boolean {
  const depth = Math.max(0, code.path.length - 1 - reach);
  return isOnRow(field.box, code.box) && code.path.slice(0, depth).every((id, at) => field.path[at] === id);
}

/** The unnamed fields by the place where they begin, from left to right. */
function columnsOf(rows: readonly CodeRow[]): (readonly Placed[])[] {
  const fields = rows.flatMap(({ unnamed }) => unnamed);
  const lefts = [...new Set(fields.map(({ box }) => Math.round(box.left / 8)))].sort((one, other) => one - other);
  return lefts.map((left) => fields.filter(({ box }) => Math.round(box.left / 8) === left));
}
