import type { NoteCues } from "../../knowledge/note-cues";
import { matches } from "../read/matches";
import { isCorrection, type NoteReading, type Statement } from "../read/read-note";
import type { Span } from "../read/split-sentences";
import { answerOf } from "./answer";
import { contextOf, isRule } from "./context";
import { polarityOf } from "./negation";
import { isFailure, type Outcome, outcomeOf } from "./read-trial";
import { type Matter, matterAt } from "./topic";

type State = "documented" | "denied";

/** Words of the note that answer a prompt. */
export interface Hit {
  state: State;
  start: number;
  end: number;
  /** Index of the statement they stand in. */
  statement: number;
  corrects: boolean;
}

/** Words found, where they stand, and whose cues they are. */
interface Found {
  reading: NoteReading;
  cues: NoteCues;
  statement: Statement;
  place: number;
  start: number;
  end: number;
  isField?: true;
}

/** Where a statement that documents may stand; some deny it. */
export function stating(reading: NoteReading, cues: NoteCues, within: Span): Iterable<Hit>[] {
  const words = scan(reading, cues, within, cues.trial?.names ?? cues.says, cues.trial ? judgeTrial : judgeWords);
  return [readLabels(reading, cues, within), words];
}

/** Where only denials stand. */
export function denying(reading: NoteReading, cues: NoteCues, within: Span): Iterable<Hit>[] {
  return [
    scan(reading, cues, within, cues.about, judgeNamed),
    scan(reading, cues, within, cues.denies, () => "denied"),
  ];
}

function* scan(
  reading: NoteReading,
  cues: NoteCues,
  within: Span,
  pattern: RegExp | undefined,
  judge: (found: Found) => State | null,
): Generator<Hit> {
  if (!pattern) return;
  for (const { index, 0: words } of matches(pattern, reading.text.slice(0, within.end), within.start)) {
    const place = statementAt(reading.statements, index);
    const statement = reading.statements[place];
    if (!statement || index < statement.start || index >= statement.end) continue;
    yield* hitOf({ reading, cues, statement, place, start: index, end: index + words.length }, judge);
  }
}

function hitOf(found: Found, judge: (found: Found) => State | null): Hit[] {
  const { statement, start, end, place } = found;
  if (isSetAside(found)) return [];
  const state = judge(found);
  if (!state) return [];
  return [
    {
      state: statement.mark === "retracts" ? "denied" : state,
      start,
      end,
      statement: place,
      corrects: isCorrection(statement),
    },
  ];
}

/** Fields by their labels: "Photographs: no", "Complications: none". */
function* readLabels(reading: NoteReading, cues: NoteCues, within: Span): Generator<Hit> {
  const { statements } = reading;
  for (let place = Math.max(0, statementAt(statements, within.start)); place < statements.length; place += 1) {
    const statement = statements[place];
    if (!statement || statement.end > within.end) return;
    if (statement.label === "" || statement.start < within.start) continue;
    const isNamed = has(cues.about, statement.label);
    if (!isNamed && !has(cues.label, statement.label) && !has(cues.trial ? undefined : cues.says, statement.label))
      continue;
    const found = {
      reading,
      cues,
      statement,
      place,
      start: statement.body,
      end: statement.end,
      isField: true as const,
    };
    yield* hitOf(found, () => judgeField(found, isNamed));
  }
}

function judgeContent(content: string, cues: NoteCues, wanted: RegExp): State | null {
  const [found] = matches(wanted, content);
  if (!found) return null;
  const polarity = polarityOf(content, found.index, found.index + found[0].length, cues.undoneBy);
  return polarity === "stated" || (polarity === "negated" && cues.anyAnswer) ? "documented" : "denied";
}

function judgeField({ reading, cues, statement }: Found, isNamed: boolean): State | null {
  const content = reading.text.slice(statement.body, statement.end);
  const answer = answerOf(content);
  if (answer === "blank") return null;
  if (answer === "unrecorded") return "denied";
  const isSaid = has(cues.trial ? undefined : cues.says, statement.label);
  if (answer === "no")
    return cues.anyAnswer ? (isSaid || !cues.content ? "documented" : null) : isNamed || isSaid ? "denied" : null;
  if (isSaid) return answer === "yes" ? "documented" : null;
  if (cues.content) return judgeContent(content, cues, cues.content);
  const said = cues.says && judgeContent(content, cues, cues.says);
  if (said) return said;
  return cues.trial ? null : "documented";
}

function judgeWords({ reading, cues, statement, start, end }: Found): State | null {
  if (start < statement.body && answerOf(reading.text.slice(statement.body, statement.end)) !== "words") return null;
  const polarity = polarityIn(reading, statement, start, end, cues.undoneBy);
  if (polarity === "stated") return "documented";
  if (cues.anyAnswer && polarity === "negated") return "documented";
  return "denied";
}

/** Words that only name the matter state nothing, but "technique not recorded" denies it. */
function judgeNamed({ reading, cues, statement, start, end }: Found): State | null {
  if (start < statement.body) return null;
  const polarity = polarityIn(reading, statement, start, end);
  return polarity === "unrecorded" || (polarity === "negated" && !cues.anyAnswer) ? "denied" : null;
}

/** "Not documented:" over a list holds for each of its items. */
function polarityIn({ text }: NoteReading, statement: Statement, start: number, end: number, undoneBy?: RegExp) {
  if (gaps.test(statement.heading) || (gaps.test(statement.label) && start >= statement.body)) return "unrecorded";
  return polarityOf(
    text.slice(statement.start, statement.end),
    start - statement.start,
    end - statement.start,
    undoneBy,
  );
}

const gaps =
  /\b(?:not|un) ?(?:documented|recorded|noted|done|asked|assessed|addressed|performed)\b|^(?:missing|omitted)\b|\bgaps\b/;

const outcomes: Record<Outcome, State> = { failed: "documented", worked: "denied", untried: "denied" };

function judgeTrial({ reading, cues, statement, place, start }: Found): State | null {
  const { text, statements } = reading;
  const answer = statement.label === "" ? "words" : answerOf(text.slice(statement.body, statement.end));
  if (answer === "blank" || answer === "unrecorded") return null;
  if (answer !== "words" && isFailure(statement.label)) return answer === "yes" ? "documented" : "denied";
  const next = [1, 2, 3].map((step) => statements[place + step]).filter((after) => after?.block === statement.block);
  const outcome =
    cues.trial &&
    outcomeOf(
      text.slice(statement.start, statement.end),
      start - statement.start,
      `${statement.label} | ${statement.heading}`,
      next.map((after) => text.slice(after?.start, after?.end)),
      cues.trial,
    );
  return outcome ? outcomes[outcome] : null;
}

/** Copied, planned, somebody else's, a rule, another procedure's, or only alike. */
function isSetAside({ reading, cues, statement, place, start, end, isField }: Found): boolean {
  if (statement.mark === "elsewhere") return true;
  const sentence = reading.text.slice(statement.start, statement.end);
  const above = `${statement.heading} ${statement.label}`;
  const [from, to] = [start - statement.start, end - statement.start];
  if (cues.notIn && (has(cues.notIn, sentence) || has(cues.notIn, above))) return true;
  if (cues.beside && !has(cues.beside, sentence) && !has(cues.beside, above)) return true;
  if (!isField && overlaps(cues.unless, sentence, from, to)) return true;
  const where = { sentence, from, to, above };
  if (isRule(where) || contextOf(where, cues.allows ?? []) !== null) return true;
  return isOtherMatter(reading, cues, place, start);
}

function isOtherMatter({ text, statements }: NoteReading, { topic, topicGoesOn }: NoteCues, place: number, at: number) {
  const statement = statements[place];
  if (!topic || !statement) return false;
  let matter: Matter = matterAt(text, statement, at, topic);
  for (let back = place - 1; topicGoesOn && matter === "open" && back >= Math.max(0, place - 6); back -= 1) {
    const before = statements[back];
    if (before?.block !== statement.block) break;
    matter = matterAt(text, before, before.end - 1, topic);
  }
  return matter === "other";
}

function overlaps(pattern: RegExp | undefined, sentence: string, from: number, to: number): boolean {
  if (!pattern) return false;
  for (const { index, 0: words } of matches(pattern, sentence)) {
    if (index >= to) return false;
    if (index + words.length > from) return true;
  }
  return false;
}

function has(pattern: RegExp | undefined, words: string): boolean {
  if (!pattern) return false;
  return words.search(pattern) >= 0;
}

/** Index of the last statement that begins at or before a place; -1 without one. */
function statementAt(statements: Statement[], at: number): number {
  let [low, high] = [0, statements.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
