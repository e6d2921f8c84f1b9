import { cellsBetweenGaps } from "./cells-between-gaps";
import { hasAny, hasWord } from "./characters";
import { field, type LabelledSpan, labelLength, nameOf } from "./field";
import type { Span } from "./span";

/** "[x]", "( )", "(Y)" and the characters that are boxes or check marks. */
const boxes = /[\u2610\u2612\u2717]|[[(][ xXyYnN_]{0,3}[\])]/g;

export function holdsBox(text: string): boolean {
  return text.search(boxes) >= 0;
}

/** Behind the last of them, 0 without one. */
export function lastBoxEnd(text: string): number {
  return [...text.matchAll(boxes)].reduce((_, box) => box.index + box[0].length, 0);
}

interface Box {
  at: number;
  /** Where its words begin. */
  from: number;
  end: number;
  state: "ticked" | "no" | "empty";
}

/**
 * Of boxes with words behind them the ticked ones state those words; of a yes/no pair the ticked side is the answer, and
 * of boxes in columns the column's name.
 */
export function readBoxes(plain: string, span: Span, columns: readonly string[]): LabelledSpan[] {
  return rowsOf(plain, span).flatMap((row) => readRow(plain, row, columns));
}

/** "Type: [ ] A [x] B   Severity: [x] C [ ] D": each label with its boxes. */
function rowsOf(plain: string, { start, end }: Span): Span[] {
  const rows: Span[] = [];
  let from = start;
  for (const box of boxesIn(plain, start, end)) {
    const at = box.end < end ? labelAtEnd(plain.slice(box.from, box.end)) : 0;
    if (at === 0) continue;
    rows.push({ start: from, end: box.from + at });
    from = box.from + at;
  }
  return [...rows, { start: from, end }];
}

/** Where in the words of a box the label of the next boxes begins, 0 without one: behind a gap, or with a capital. */
function labelAtEnd(words: string): number {
  const trimmed = words.trimEnd();
  // "Photos [ ] Y [x] N     Marking [ ] Y [x] N": behind an answer and a gap stands the next label.
  const [answer, next] = cellsBetweenGaps(trimmed);
  if (answer && next && answer.at < 2 && pairs.has(answer.text.toLowerCase())) return next.at;
  // "Care given: Y ( ) N ( )     Consent: Y (x) N ( )"
  if (trimmed.startsWith("   ") && pairs.has(trimmed.slice(trimmed.lastIndexOf(" ") + 1).toLowerCase()))
    return trimmed.includes(": ") || trimmed.includes("? ") ? words.length - words.trimStart().length : 0;
  if (!trimmed.endsWith(":") && !trimmed.endsWith("?")) return 0;
  const gap = Math.max(trimmed.lastIndexOf("  ") + 2, trimmed.lastIndexOf("; ") + 2, trimmed.lastIndexOf("| ") + 2);
  if (gap > 1) return gap;
  const first = trimmed.indexOf(" ", words.length - words.trimStart().length) + 1;
  for (let at = first; at > 0 && at < trimmed.length; at += 1)
    if (trimmed[at - 1] === " " && trimmed[at] !== trimmed[at]?.toLowerCase()) return at;
  return 0;
}

function readRow(plain: string, { start, end }: Span, columns: readonly string[]): LabelledSpan[] {
  const found = boxesIn(plain, start, end);
  const first = found[0];
  if (!first) return field(plain, { start, end }, 0);
  const before = plain.slice(start, first.at);
  const isNamed = hasWord(before);
  if (isNamed && isBehindAll(plain, { start, end }, found)) {
    const areNamed = found.some(({ from, end: to }, at) => at < found.length - 1 && hasWord(plain.slice(from, to)));
    if (found.length === 1 || columns.length === 0 || areNamed) return marksBehind(plain, start, found);
    return inColumns(start, before, found, columns);
  }
  if (isNamed && areMarksBehind(plain, before, found)) {
    const last = found.at(-1)?.from ?? end;
    return [...marksBehind(plain, start, found), ...field(plain, { start: last, end }, 0)];
  }
  const label = nameOf(before);
  const none = isNamed ? null : noneOf(plain, found);
  if (none) return none;
  const pair = isNamed ? pairAround(plain, start, found, label) : null;
  if (pair) return pair;
  return found.flatMap((box, at) =>
    box.state === "empty" ? [] : choice(plain, start, { box, before: found[at - 1] }, label),
  );
}

/** "[ ] photo [ ] marking [x] neither": none of the others is so; null where no such box is ticked. */
function noneOf(plain: string, found: Box[]): LabelledSpan[] | null {
  const none = found.find(({ state, from, end }) => state === "ticked" && nones.has(nameOf(plain.slice(from, end))));
  if (!none || found.some((box) => box !== none && box.state !== "empty")) return null;
  return found.flatMap((box) =>
    box === none
      ? []
      : [
          {
            start: box.at,
            end: box.end,
            body: box.end,
            label: nameOf(plain.slice(box.from, box.end)),
            answer: "no" as const,
          },
        ],
  );
}

const nones = new Set(["neither", "none", "none of these", "none of the above", "nothing"]);

function boxesIn(plain: string, start: number, end: number): Box[] {
  const found = [...plain.slice(start, end).matchAll(boxes)];
  return found.map(({ index, 0: mark }, place) => ({
    at: start + index,
    from: start + index + mark.length,
    end: start + (found[place + 1]?.index ?? end - start),
    state: hasAny(mark, "xXyY\u2612") ? "ticked" : hasAny(mark, "nN\u2717") ? "no" : "empty",
  }));
}

/** A box, and the one before it in its row. */
interface Choice {
  box: Box;
  before: Box | undefined;
}

/** What one ticked box states: its words, or the label before all boxes with a yes or no. */
function choice(plain: string, start: number, { box, before }: Choice, label: string): LabelledSpan[] {
  const words = plain.slice(box.from, box.end);
  if (box.state === "no") return [{ start: box.at, end: box.end, body: box.end, label: nameOf(words), answer: "no" }];
  if (label === "" && !hasWord(words)) return [];
  const isAnswer = isChoice(words);
  const asked = label !== "" ? "" : labelBefore(plain, before) || (isAnswer ? "" : askedBefore(plain, { box, before }));
  if (asked !== "") return [{ start, end: box.end, body: box.from, label: asked }];
  const inner = isAnswer ? 0 : labelLength(words.trimStart());
  if (inner > 0)
    return field(plain, { start: box.from, end: box.end }, words.length - words.trimStart().length + inner);
  const from = (isAnswer || !before) && label !== "" ? start : box.from;
  return [{ start: from, end: box.end, body: box.from, label, isTicked: true }];
}

/** "( ) Cold intolerance asked  (X) Not asked": an answer alone is one to the box before it. */
function askedBefore(plain: string, { box, before }: Choice): string {
  const [first = ""] = nameOf(plain.slice(box.from, box.end)).split(" ");
  return answering.has(first) && before ? nameOf(plain.slice(before.from, before.end)) : "";
}

/** "[ ] Cysts    Count [x] 6": behind a gap stands the label of the next box. */
function labelBefore(plain: string, before: Box | undefined): string {
  if (!before) return "";
  const words = plain.slice(before.from, before.end).trimEnd();
  const gap = words.lastIndexOf("   ");
  return gap > 0 && hasWord(words.slice(0, gap)) ? nameOf(words.slice(gap)) : "";
}

const answering = new Set("not never declined refused none no".split(" "));

/** Whether the words behind a box are an answer, and no more than what is told of it: "No - the gel is working". */
function isChoice(words: string): boolean {
  const said = words.trim().toLowerCase();
  return choices.has(nameOf(words)) || told.some((opening) => said.startsWith(opening));
}

const told = ["yes", "no"].flatMap((answer) => [" - ", ", ", " ("].map((mark) => answer + mark));

const choices = new Set(["", "yes", "no", "na", "n/a", "y", "n", "none", "unknown", "si"]);

/** "Consent ( ) Y (x) N" reads like "Y [ ] N [x]": where answers stand before their boxes, those are theirs. */
function pairAround(plain: string, start: number, found: Box[], label: string): LabelledSpan[] | null {
  const answer = label.slice(label.lastIndexOf(" ") + 1);
  const last = found.at(-1);
  if (answer === label || !pairs.has(answer) || !last || !isChoice(plain.slice(last.from, last.end))) return null;
  const ticked = found.findIndex(({ state }) => state !== "empty");
  if (ticked < 0 || !hasWord(plain.slice(found[0]?.from, found[0]?.end))) return null;
  const words = ticked === 0 ? answer : plain.slice(found[ticked - 1]?.from, found[ticked]?.at);
  return [
    {
      start,
      end: last.end,
      body: last.end,
      label: nameOf(label.slice(0, -answer.length)),
      answer: hasAny(words, "nN") ? "no" : "yes",
    },
  ];
}

const pairs = new Set(["yes", "no", "y", "n"]);

function isBehindAll(plain: string, { start, end }: Span, found: Box[]): boolean {
  return (
    found.every(({ from, end: to }) => endsThere(plain.slice(from, Math.min(to, end)))) ||
    (found.length > 1 &&
      !hasWord(plain.slice(found.at(-1)?.from, end)) &&
      (found.every(isMark(plain)) || isEachBehindWords(plain, start, found)))
  );
}

/** "pain [x]   itch [ ]": words stand before each box, and neither a label before them all nor a pair of answers. */
function isEachBehindWords(plain: string, start: number, found: Box[]): boolean {
  const before = plain.slice(start, found[0]?.at).trimEnd();
  if (before.endsWith(":") || pairs.has(before.slice(before.lastIndexOf(" ") + 1).toLowerCase())) return false;
  return found.slice(0, -1).every(({ from, end }) => hasWord(plain.slice(from, end)));
}

function endsThere(words: string): boolean {
  const [first] = words.trimStart();
  return first === undefined || ",;.)".includes(first);
}

/** "consent ✓ photo ✗ (declined) rtc 6w": check marks of both kinds behind words, with more words behind them. */
function areMarksBehind(plain: string, before: string, found: Box[]): boolean {
  const isOfBoth = found.some(({ state }) => state === "no") && found.some(({ state }) => state === "ticked");
  return isOfBoth && found.every(isMark(plain)) && !before.trimEnd().endsWith(":");
}

/** A check mark, which may stand behind its words, and no box, which does not. */
function isMark(plain: string): (box: Box) => boolean {
  return ({ at, from }) => from === at + 1 && plain[at] !== "\u2610";
}

/** "Consent ✓, photos ✗", "RTC: 2w ☐ 4w ☒": the marks stand behind their words, of which one may be chosen from several. */
function marksBehind(plain: string, start: number, found: Box[]): LabelledSpan[] {
  const head = found.length > 1 ? headLength(plain.slice(start, found[0]?.at)) : 0;
  const isChosen = head > 0 && found.filter(({ state }) => state === "ticked").length === 1;
  const label = isChosen ? nameOf(plain.slice(start, start + head)) : "";
  return found.flatMap(({ at, from, state }, index): LabelledSpan[] => {
    const begin = found[index - 1]?.from ?? start + (isChosen ? head : 0);
    if (state === "empty") return [];
    const span = { start: begin, end: from, body: begin, label };
    if (state === "ticked") return [{ ...span, end: at, isTicked: true }];
    return [{ ...span, body: from, label: nameOf(plain.slice(begin, at)), answer: "no" }];
  });
}

/** How long the name before the first of several choices is: up to its colon, or to a gap. */
function headLength(words: string): number {
  const colon = words.lastIndexOf(":") + 1;
  if (colon > 0) return hasWord(words.slice(colon)) ? colon : 0;
  const gap = words.trimEnd().lastIndexOf("  ");
  return gap > 0 && hasWord(words.slice(0, gap)) ? gap : 0;
}

function inColumns(start: number, before: string, found: Box[], columns: readonly string[]): LabelledSpan[] {
  const ticked = found.findIndex(({ state }) => state === "ticked");
  const answers = columns.filter((name) => name === "yes" || name === "no" || name === "na" || name === "n/a");
  const column = answers[ticked];
  if (column !== "yes" && column !== "no") return [];
  const end = found.at(-1)?.from ?? start;
  return [{ start, end, body: end, label: nameOf(before), answer: column }];
}
