import { tokensOfPieces } from "../words/tokens";
import { holdsBox, lastBoxEnd, readBoxes } from "./boxes";
import { cellsBetweenGaps } from "./cells-between-gaps";
import { hasAny, hasWord, isDigit } from "./characters";
import { type Columns, tableRow } from "./columns";
import { field, filledLength, type LabelledSpan, labelLength, nameOf } from "./field";
import { inlineAnswers } from "./inline-answers";
import type { Run } from "./join-lines";
import { underQuestion } from "./numbered-questions";
import { splitSentences } from "./sentences";
import type { Span } from "./span";

/** What one line (wrapped lines joined) states: its sentences, its ticked boxes, its table cells. */
export function readLine(plain: string, run: Run, columns: Columns): LabelledSpan[] {
  const line = plain.slice(run.start, run.end);
  const start = run.start + openerLength(line);
  const within = { start, end: run.end };
  if (columns.names.length > 0 && holdsBox(line)) return readBoxes(plain, within, columns.names);
  const inTable = columns.names.length > 0 ? tableRow(plain, run, start, columns) : null;
  if (inTable) return [...inTable];
  if (columns.places.length > 0 && isUnmarked(plain, run)) return [];
  const answers = line.length <= longestRow ? inlineAnswers(plain, within) : null;
  if (answers) return answers;
  const message = messageRow(plain, within);
  if (message) return message;
  const fields = fieldsInRow(plain, within);
  if (fields) return fields;
  const words = plain.slice(start, run.end);
  const bar = words.indexOf("|");
  // "| Photos: none   |" is a field in a frame.
  const isFramed = words.slice(0, bar).includes(": ") && !hasWord(words.slice(bar + 1));
  if (bar > 0 && bar <= longestName && !holdsBox(line) && !isFramed) return readRow(plain, within, bar + 1);
  return splitSentences(plain, within).flatMap((sentence, at, all) =>
    underQuestion(readSentence(plain, sentence), questionBefore(plain, all[at - 1], sentence)),
  );
}

/** "How many did you freeze? Six.": a short sentence behind a question is its answer. */
function questionBefore(plain: string, before: Span | undefined, { start, end }: Span): string | null {
  if (!before || end - start > longestAnswer || plain[before.end - 1] !== "?" || plain[end - 1] === "?") return null;
  const question = plain.slice(before.start, before.end);
  return isOpenQuestion(question) ? nameOf(question) : null;
}

const longestAnswer = 40;

/** "Spray                 " under "Item    Yes    No", or "Spray" with more rows below it: a row in which nothing is marked. */
function isUnmarked(plain: string, { start, end }: Run): boolean {
  const isName = end - start <= longestName && !hasAny(plain.slice(start, end), ":.;");
  const next =
    plain[end] === "\n"
      ? plain
          .slice(end + 1, end + longestRow)
          .split("\n", 1)
          .join()
      : "";
  if (isName && (next.includes(":") || cellsBetweenGaps(next).length > 1)) return true;
  const behind = plain.slice(end, end + longestRow);
  return behind.startsWith("   ") && behind.trimStart() !== "" && behind.slice(0, behind.indexOf("\n")).trim() === "";
}

/** The first cell of a row is no longer. */
const longestName = 60;

/** Beyond it a line is prose, in which answers are told. */
const longestRow = 240;

/** "consent: written | photo: none", "consent signed / photos: declined": fields in a row. */
function fieldsInRow(plain: string, { start, end }: Span): LabelledSpan[] | null {
  const line = plain.slice(start, end);
  if (line.length > longestRow || !(piped.test(line) || slashed.test(line) || isListOfSlashes(line)) || holdsBox(line))
    return null;
  const parts: LabelledSpan[] = [];
  let at = start;
  for (const cell of line.replaceAll(" | ", " / ").split(" / ")) {
    parts.push(
      ...splitSentences(plain, { start: at, end: at + cell.length }).flatMap((one) => readSentence(plain, one)),
    );
    at += cell.length + 3;
  }
  return parts;
}

/** "chin / 5 papules / LN2 / 3 s / photos none": short statements in a row. */
function isListOfSlashes(line: string): boolean {
  const parts = line.includes(" / ") ? line.split(" / ") : [];
  return parts.length >= fewestParts && parts.every((part) => part.length < longestPart && !isAnswerAlone(part));
}

const [fewestParts, longestPart] = [5, 30];
/** "Itch / pain / scar | no / no / no" */
function isAnswerAlone(part: string): boolean {
  return hasAny(part, "?|") || answers.has(part.toLowerCase());
}

const answers = new Set(["y", "n", "yes", "no"]);

const piped = /[A-Za-z0-9] \| [A-Za-z][A-Za-z /_]{1,30}(?::| =) \S/;
/** A slash joins the words of one label, too: "Photos / marking: none". */
const slashed =
  /^[^/:]{2,40}(?:: [^/:]{2,40})? \/ [A-Za-z]+(?: [A-Za-z]+){0,4}: [^/:]{2,40} \/ [A-Za-z]+(?: [A-Za-z]+){0,4}: \S/;

/** "OBX|3|TX|CONSENT||verbal": a row of a message, whose label stands behind the type of its value, where it tells one. */
function messageRow(plain: string, { start, end }: Span): LabelledSpan[] | null {
  if (!plain.startsWith("OBX|", start)) return null;
  const cells = plain.slice(start, end).split("|");
  const place = valueTypes.has(cells[2] ?? "") ? 3 : 2;
  const from = start + cells.slice(0, place).join("|").length + 1;
  return readRow(plain, { start: from, end }, (cells[place] ?? "").length + 1);
}

const valueTypes = new Set(["", ..."ST TX FT NM CE CWE CNE CX DT TM TS DTM SN ID IS ED RP NA BL".split(" ")]);

/** A row of a table: its first cell is the label of all that the others say. */
function readRow(plain: string, { start, end }: Span, labelled: number): LabelledSpan[] {
  const label = nameOf(plain.slice(start, start + labelled));
  const [first, ...rest] = splitSentences(plain, { start: start + labelled, end });
  if (!first) return field(plain, { start, end }, labelled);
  const parts = rest.flatMap((span) => field(plain, span, 0)).map((part) => ({ ...part, label }));
  return [...field(plain, { start, end: first.end }, labelled), ...parts];
}

const opener =
  /^(?:(?:\*{1,2}|[+>#-]{1,6}|\|{1,3}|\(?\d{1,2}[.)]|\[\d{1,2}\]|#\d{1,2}[.:)]|(?:(?:coder|coding|cdi|billing) )?(?:q|query|question) ?#?\d{0,2}[:.)])\s+){1,3}/i;

/** What it may begin with. */
const openers = "*+>#-|([0123456789cbqCBQ";

/** "MD: Skin: 4 nodules": who wrote it is no label where another one follows. */
const writer = /^(?:MD|DO|NP|PA|MA|RN|LPN|Provider|Physician|Nurse|Scribe): +(?=[A-Z][A-Za-z /]{0,24}: )/;

/** "- ", "1) ", "| ", "Q: ": what only opens a line. */
function openerLength(line: string): number {
  const writtenBy = line.includes(": ") ? writer.exec(line) : null;
  if (writtenBy) return writtenBy[0].length;
  return !openers.includes(line[0] ?? " ") ? 0 : (opener.exec(line)?.[0].length ?? 0);
}

function readSentence(plain: string, span: Span): LabelledSpan[] {
  const start = span.start + openerLength(`${plain.slice(span.start, span.end)} `);
  if (start >= span.end) return [];
  const text = plain.slice(start, span.end);
  if (holdsBox(text)) return readBoxesAndField(plain, { start, end: span.end });
  if (isOpenQuestion(text)) return [];
  const labelled = labelLength(text);
  const filled = filledLength(text);
  return filled > labelled ? field(plain, { start, end: start + filled }, labelled) : [];
}

/** "[x] papules [ ] cysts    Number: 14": behind the last box and a gap a row goes on with a field. */
function readBoxesAndField(plain: string, { start, end }: Span): LabelledSpan[] {
  const behind = start + lastBoxEnd(plain.slice(start, end));
  const gap = fieldBehindGap.exec(plain.slice(behind, end));
  const from = gap ? behind + gap.index : end;
  const fields = gap ? splitSentences(plain, { start: from + gap[0].length, end }) : [];
  return [
    ...readBoxes(plain, { start, end: from }, []),
    ...fields.flatMap((sentence) => readSentence(plain, sentence)),
  ];
}

const fieldBehindGap = / {2,}(?=[A-Za-z#][A-Za-z /#]{1,24}\.?:\s)/;

/** A question without its answer, as a query asks it, states nothing. */
function isOpenQuestion(text: string): boolean {
  const mark = text.indexOf("?");
  if (mark < 0 || hasWord(text.slice(mark))) return false;
  const words = tokensOfPieces.of(text.slice(0, mark).toLowerCase()).filter(({ text: word }) => hasWord(word));
  const first = isDigit(words[0]?.text.charCodeAt(0) ?? 0) ? words[1] : words[0];
  return asking.has(first?.text ?? "");
}

const asking = new Set(["what", "which", "how", "where", "who", "when", "why"]);
