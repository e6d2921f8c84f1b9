import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import { cellsUnder, type Head, headOf } from "./cells";
import { isMostlyCapitals } from "./characters";
import { type Columns, columnsOf, columnsUnder, nameOverRows, noColumns } from "./columns";
import { cutLong } from "./cut-long";
import { Elements } from "./elements";
import { type LabelledSpan, nameOf } from "./field";
import { joinLines, type Neighbours, neighboursOf, type Run } from "./join-lines";
import { endsItems, isNumbered, isOfReturn, startsItem } from "./list-items";
import { markStatements } from "./marks";
import { NumberedQuestions, underQuestion } from "./numbered-questions";
import { partsOfLine, partsOfLines } from "./parts-of-line";
import { peopleIn } from "./people";
import { plainText, readLimit } from "./plain-text";
import { readLine } from "./read-line";
import { markRefuted } from "./refuted";
import { isOfToday, isUnfilled, ruleOver, sectionOf } from "./sections";
import type { NoteReading, Statement } from "./statement";
import { longestTitle, titleOf } from "./title";

/** Cuts a note into what it states. */
export function readNote(note: string): NoteReading {
  for (const pieces of [tokensOfPieces, partsOfLines]) pieces.turn();
  const plain = plainText(note);
  const runs = joinLines(plain);
  const text = textOf(plain, runs);
  const statements = new Cutter(plain, text).cut(runs);
  markStatements(text, statements);
  markRefuted(plain, statements);
  return { text, statements, people: peopleIn(plain, statements), unread: unreadOf(note, statements) };
}

/** Statements that are read: more are a whole chart, as more characters are. */
const mostStatements = 6000;

function unreadOf(note: string, statements: readonly Statement[]): string | null {
  if (note.length > readLimit) return `Only the first ${readLimit} of the note's ${note.length} characters were read.`;
  return statements.length < mostStatements
    ? null
    : `Only the first ${mostStatements} statements of the note were read.`;
}

/** Goes down the lines of a note with the headings in force. */
class Cutter {
  readonly #plain: string;
  readonly #text: string;
  readonly #shouts: boolean;
  readonly #statements: Statement[] = [];
  #section = "";
  #heading = "";
  #fresh = false;
  #block = 0;
  #item = 0;
  #itemIndent = 0;
  /** Its first line alone was read. */
  #isItemFresh = false;
  #itemsBefore = 0;
  #itemsHaveOneLine = false;
  #columns: Columns = noColumns;
  #head: Head | null = null;
  readonly #elements = new Elements();
  readonly #questions = new NumberedQuestions();
  /** The heading is the name of an item. */
  #isItemHead = false;

  constructor(plain: string, text: string) {
    this.#plain = plain;
    this.#text = text;
    this.#shouts = isMostlyCapitals(plain);
  }

  cut(runs: readonly Run[]): Statement[] {
    for (const [line, run] of runs.entries()) {
      if (this.#statements.length >= mostStatements) break;
      this.#readRun(run, line, neighboursOf(this.#plain, runs, line));
    }
    return this.#statements;
  }

  #readRun(run: Run, line: number, { above, next }: Neighbours): void {
    const words = this.#plain.slice(run.start, run.end);
    const name = words.length <= longestTitle ? nameOf(words) : "";
    const title = titleOf(words, name, this.#shouts);
    if (title !== null || run.afterGap) this.#block += 1;
    if (run.afterGap) [this.#columns, this.#head] = [noColumns, null];
    if (run.afterGap && isUnfilled(this.#heading)) this.#heading = "";
    if (isNumbered(words)) {
      if (this.#item === 0) [this.#itemsBefore, this.#itemsHaveOneLine] = [0, true];
      else this.#itemsBefore += 1;
      this.#item += 1;
      [this.#itemIndent, this.#isItemFresh] = [run.indent, true];
    } else if (this.#item > 0) this.#goBeyondItem(run, words, title !== null);
    if (title === null && endsCopy(words, name)) [this.#section, this.#heading] = ["", ""];
    const cells = this.#elements.read(this.#plain, run) ?? (this.#head && cellsUnder(this.#head, this.#plain, run));
    const columns = cells ? null : columnsUnder(above, columnsOf(words, run.indent));
    const head = cells || this.#columns.names.length > 0 ? null : headOf(words, next);
    if (columns) {
      this.#columns = columns;
      this.#state(nameOverRows(this.#plain, run, columns), line);
    } else if (cells) this.#state(cells, line);
    else if (head) this.#enterTable(head, run, line);
    else if (title !== null) this.#enter(title);
    else {
      const isInTable = this.#columns !== noColumns;
      const parts = isInTable ? readLine(this.#plain, run, this.#columns) : partsOfLine(words, run.start);
      this.#state(underQuestion(parts, this.#questions.answeredBy(words)), line);
    }
    if (words.startsWith("#") && words.length < longestHead && title === null && !words.includes(": "))
      [this.#heading, this.#isItemHead] = [nameOf(words), true];
  }

  /** What stands behind a list is of no item of it: behind a gap, of the whole visit, or where each item has one line. */
  #goBeyondItem(run: Run, words: string, isTitle: boolean): void {
    const isListOfLines = this.#itemsHaveOneLine && this.#itemsBefore > 0;
    const isOwnPart = this.#isItemFresh && run.indent >= this.#itemIndent && !isListOfLines && !isOfReturn(words);
    const isBeyond = run.afterGap || isListOfLines || (endsItems(words) && !isOwnPart);
    this.#isItemFresh = false;
    const isInside = run.indent > this.#itemIndent && !(isTitle && run.afterGap && endsItems(words));
    if (isInside || !isBeyond) this.#itemsHaveOneLine = false;
    else {
      this.#item = 0;
      if (this.#isItemHead) [this.#heading, this.#isItemHead] = ["", false];
    }
  }

  /** What the columns of a table with names of rows are of is said, too. */
  #enterTable(head: Head, run: Run, line: number): void {
    this.#head = head;
    if (head.isByRow) this.#state(cellsUnder({ ...head, isByRow: false }, this.#plain, run) ?? [], line);
  }

  /** Items that share a line end with it, however the next one is indented. */
  #enterItemOfLine(): void {
    this.#item += 1;
    this.#itemsBefore += 1;
    this.#itemIndent = Number.POSITIVE_INFINITY;
  }

  /** A section ends the heading before it; any other heading stands under its section. */
  #enter(title: string): void {
    if (sectionOf(title) !== null) {
      [this.#section, this.#heading] = [title, ""];
    } else this.#heading = title;
    this.#fresh = true;
    this.#columns = noColumns;
  }

  #state(parts: readonly LabelledSpan[], line: number): void {
    let [over, isHeaded, rule] = [this.#over(), false, ""];
    for (const part of cutLong(parts).slice(0, mostStatements - this.#statements.length)) {
      if (part.over !== undefined) {
        this.#push(part, part.label, part.over, line);
        continue;
      }
      if (parts.length > 1 && this.#headsLine(part)) {
        this.#enter(nameOf(this.#plain.slice(part.start, part.end)));
        [over, isHeaded] = [this.#over(), true];
        continue;
      }
      // What is of today stands under no heading of another day.
      if (isOfToday(part.label)) [this.#section, this.#heading] = ["", ""];
      const label = part.label || (this.#fresh ? this.#heading || this.#section : "");
      const section = part.label === "" ? null : sectionOf(part.label);
      if (!this.#isBehindSemicolon(part.start)) over = rule === "" ? this.#over() : `${this.#over()} | ${rule}`;
      const isSign = isHeaded && part.label.length === 1;
      const isNewSection = section !== null && !ofOneLine.has(section) && !isSign && !this.#isUndone(part);
      this.#push(part, label, isNewSection ? "" : over, line);
      if (isNewSection) [this.#section, this.#heading] = [part.label, ""];
      if (part.label !== "") over = `${this.#over()} | ${part.label}`;
      rule = ruleOver(this.#plain, part, rule);
      this.#fresh = false;
    }
  }

  /** "SKIN EXAM: not done": a section of which nothing follows. */
  #isUndone({ body, end }: LabelledSpan): boolean {
    return end - body < shortEnd && undone.opens(tokensOfPieces.of(this.#text.slice(body, end)), "undone");
  }

  /** "EX   cheek: 3 cysts": the name of a section before a gap. */
  #headsLine({ start, end, label }: LabelledSpan): boolean {
    if (label !== "" || this.#plain.slice(end, end + 2) !== "  ") return false;
    return sectionOf(nameOf(this.#plain.slice(start, end))) !== null;
  }

  #push(part: LabelledSpan, label: string, heading: string, line: number): void {
    const { start, end, body, answer, isTicked } = part;
    if (startsItem(this.#plain, start)) this.#enterItemOfLine();
    this.#statements.push({
      start,
      end,
      body,
      label,
      heading,
      block: this.#block,
      line,
      item: this.#item,
      tokens: tokensOfPieces.of(this.#text.slice(start, end)),
      ...(answer && { answer }),
      ...(isTicked && { isTicked }),
    });
  }

  #over(): string {
    return this.#heading === "" ? this.#section : `${this.#section} | ${this.#heading}`;
  }

  #isBehindSemicolon(at: number): boolean {
    return breaks.has(this.#plain[at - 1] ?? "") || breaks.has(this.#plain[at - 2] ?? "");
  }
}

/** The whole in lower case, with line breaks only where a run ends. */
function textOf(plain: string, runs: readonly Run[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of runs) {
    const line = plain.indexOf("\n", start);
    if (line < 0 || line >= end) continue;
    parts.push(plain.slice(at, start), plain.slice(start, end).replaceAll("\n", " "));
    at = end;
  }
  return (parts.join("") + plain.slice(at)).toLowerCase();
}

/** "### Acne": it states what it says, and heads what follows. */
const longestHead = 40;

/** Behind copied text its headings are in force no longer. */
function endsCopy(words: string, name: string): boolean {
  return words.length < 60 && (name === "end" || name.startsWith("end "));
}

/** Sections that, as labels of a field, head no more than their field. */
const ofOneLine = new Set(["past", "family", "social", "drugs", "vitals", "review", "teaching"]);

const shortEnd = 30;
const undone = new Phrases({
  undone: `
not done|performed|examined|obtained|given|recorded|documented|assessed
none|deferred|declined|refused|omitted|skipped
`,
});

/** Behind them a line goes on with what its label heads. */
const breaks = new Set([";", "/"]);
