import { codeOf } from "../naming/fits-role";
import { hasCue, isLabelled, nameField, roleSaid } from "../naming/name-field";
import { nameTokens } from "../naming/plain-words";
import type { Box, FieldRole, SeenField } from "../reading";
import { isOfLine } from "../roles";
import { cardsOf } from "./cards-of";
import { isOnRow } from "./places";
import { roleOfValues } from "./role-of-values";
import { type Rows, rowsOf } from "./rows";

type Placed = SeenField & { box: Box };

/** A row of the page that holds a procedure code, with what is known and what is not known of its other fields. */
interface CodeRow {
  code: Placed;
  /** What its columns were made out to be is known from then on. */
  known: Set<FieldRole>;
  unnamed: readonly Placed[];
}

/**
 * What no word names may be told by its row and column. A procedure code is one where parts of a line stand beside it. On
 * the rows of codes the values below each other say what they are, where nothing else on the row is it already: "Pl" over
 * 11, 11, 22 is the place of service, whatever it is called. In steps, after each of which there may be a pause.
 */
export function* seeColumns(fields: readonly SeenField[]): Generator<void, SeenField[]> {
  const roles = new Map<SeenField, FieldRole>();
  const rows = yield* codeRows(fields, roles);
  // Of a list beside the form little is known: what it shows of earlier services is not to be made out to be lines.
  const taken = new Set(rows.flatMap(({ known }) => [...known]));
  for (const column of columnsOf(rows)) {
    // What counts the rows stands before the code; what a superbill prints behind its codes is the price.
    const isBehind = column.every(({ field, code }) => field.box.left > code.box.left);
    const isPrinted = column.every(({ field, code }) => code.kind === "check" && field.kind === "text");
    const role = roleOfValues(
      column.map(({ field: { value, label } }) => label ?? value),
      new Set<FieldRole>([
        ...(column.every(({ known }) => areParts(known, fewestOnCard - 1)) ? [] : taken),
        ...column.flatMap(({ known }) => [...known]),
        ...(isBehind && !isPrinted ? [] : (["units", "modifier"] as const)),
      ]),
      isPrinted && isBehind,
    );
    if (!role) continue;
    for (const { field, known } of column) {
      roles.set(field, role);
      known.add(role);
    }
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

/** Of what is ticked a code alone: that of a superbill. */
function isPlaced(field: SeenField): field is Placed {
  const isTick = field.kind === "check" && !(field.checked && codeOf(field.value, field.label));
  return field.box !== undefined && field.shown && !isTick;
}

/** The rows of all codes; those that no word names are put into `roles`. */
function* codeRows(fields: readonly SeenField[], roles: Map<SeenField, FieldRole>): Generator<void, CodeRow[]> {
  const named = new Map<SeenField, FieldRole | undefined>();
  for (const field of fields) {
    if (field.shown) named.set(field, nameField(field)?.role);
    yield;
  }
  const placed = fields.filter(isPlaced);
  const rows = rowsOf(placed, ({ box }) => box);
  const codes = placed.filter((field) => codeOf(field.value, field.label));
  const ticks = rowsOf(fields.filter(isCodeTick), ({ box }) => box);
  const cardOf = cardsOf(codes, named);
  const found: CodeRow[] = [];
  for (const code of codes) {
    const role = named.get(code);
    if (role !== "code" && (role || !isUnsaid(code))) continue;
    const row = rows
      .along(code.box)
      .filter((field) => field !== code && isOfRow(field, code) && isBehindTick(field, code, ticks));
    const known = new Set(row.flatMap((field) => named.get(field) ?? []));
    if (!role) {
      const isRow = isBareCode(code) && areParts(known, fewestOnCard - 1);
      const card = isRow ? known : cardOf(code);
      if (!isRow && !areParts(card)) continue;
      for (const part of card) known.add(part);
      roles.set(code, "code");
    }
    found.push({ code, known, unnamed: row.filter((field) => !named.get(field) && !hasCue(field.words)) });
    yield;
  }
  return found;
}

/** No word says what it is; one that no code fits is another's. */
function isUnsaid({ words }: Placed): boolean {
  return !words.some(({ text }) => roleSaid(text) === "other") && !isLabelled(words);
}

/** Nothing but a code; a card may be headed by what the code is for, too. */
function isBareCode({ value }: Placed): boolean {
  return value.trim().length === 5;
}

/** So many parts of a line stand on a card that holds its code; on its row one less is enough. */
const fewestOnCard = 3;

/** Parts of a line that still wants its code. */
function areParts(known: ReadonlySet<FieldRole>, fewest = fewestOnCard): boolean {
  return !known.has("code") && [...known].filter(isOfLine).length >= fewest;
}

/** How many elements up from the code the row it stands in may end; a superbill has several beside each other. */
const reach = 4;

/** What else stands at that height, a side panel, holds no part of the line. */
function isOfRow(field: Placed, code: Placed): boolean {
  const depth = Math.max(0, code.path.length - 1 - (code.kind === "check" ? reach / 2 : reach));
  return isOnRow(field.box, code.box) && code.path.slice(0, depth).every((id, at) => field.path[at] === id);
}

/** A superbill's box for a code, ticked or not. */
function isCodeTick(field: SeenField): field is Placed {
  return field.kind === "check" && field.box !== undefined && field.shown && codeOf(field.value, field.label) !== null;
}

/** Of several columns of codes to tick each has what stands behind its own boxes. */
function isBehindTick(field: Placed, code: Placed, ticks: Rows<Placed>): boolean {
  if (code.kind !== "check") return true;
  const before = ticks.along(field.box).filter(({ box }) => box.left <= field.box.left && isOnRow(box, field.box));
  const nearest = before.reduce((last, tick) => (tick.box.left > last.box.left ? tick : last), before[0] ?? code);
  return nearest === code;
}

interface OfRow extends Pick<CodeRow, "code" | "known"> {
  field: Placed;
}

/** The unnamed fields by the place where they begin, from left to right. */
function columnsOf(rows: readonly CodeRow[]): (readonly OfRow[])[] {
  const fields = rows.flatMap(({ unnamed, ...row }) => unnamed.map((field): OfRow => ({ ...row, field })));
  const columns = new Map<number, OfRow[]>();
  for (const ofRow of fields) {
    const left = Math.round(ofRow.field.box.left / 8);
    const column = columns.get(left);
    if (column) column.push(ofRow);
    else columns.set(left, [ofRow]);
  }
  return [...columns].sort(([one], [other]) => one - other).map(([, column]) => column);
}
