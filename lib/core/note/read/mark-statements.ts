import { matches } from "./matches";
import type { Statement } from "./read-note";

/** Says which statements are copied from, or dated on, another day, and which correct what stands above. */
export function markStatements(text: string, statements: Statement[]): void {
  const visit = visitDate(text);
  let open: { until: "bracket" | "end" | "block"; of: Statement } | null = null;
  let correcting: Statement | null = null;
  let dated: Statement | null = null;
  for (const statement of statements) {
    const sentence = text.slice(statement.start, statement.end);
    const body = text.slice(statement.body, statement.end);
    if (open && closes(open, statement, sentence)) open = null;
    open ??= opens(statement, sentence);
    if (correcting?.block !== statement.block) correcting = null;
    if (correctionWords.test(sentence) || correctionWords.test(statement.heading)) correcting ??= statement;
    if (dated?.line !== statement.line) dated = null;
    if (correcting === null && isOtherDay(body, sentence, visit)) dated = statement;
    if (/\btoday\b|\bthis visit\b/.test(sentence)) dated = null;
    if (open || dated) statement.mark = "elsewhere";
    else if (correcting) statement.mark = error.test(sentence) ? "retracts" : "corrects";
    if (open?.until === "bracket" && /[\])]\W*$/.test(sentence)) open = null;
  }
}

const copied =
  /\b(?:copied|copy[- ]?forward\w*|carried (?:forward|over)|pulled (?:forward|in)|brought forward|imported from|pasted from|cloned from|(?:from|per) (?:the )?(?:previous|prior|last) (?:note|visit|encounter|documentation))\b/;
const copiedAbove =
  /\b(?:previous|prior|last|past|earlier) (?:visits?|notes?|encounters?|sessions?|procedures?|treatment session)\b/;
const correctionWords =
  /^\W*(?:late entry|addend(?:um|a)|correct(?:ion|ed)|amend(?:ed|ment)?|clarification|erratum|errata)\b/;
const error = /\b(?:in error|erroneous\w*|by mistake|mistaken\w*|disregard|wrongly|incorrect\w*|retract\w*)\b(?=.*|)/;

function opens(statement: Statement, sentence: string) {
  if (/\bnot copied\b/.test(sentence)) return null;
  if (copied.test(sentence)) {
    const until = /\bbegin\b|\bstart\b/.test(sentence) ? "end" : /^\W*[[(]/.test(sentence) ? "bracket" : "block";
    return { until, of: statement } as const;
  }
  const above = `${statement.heading} ${statement.label}`;
  return copied.test(above) || copiedAbove.test(above) ? ({ until: "block", of: statement } as const) : null;
}

function closes({ until, of }: { until: string; of: Statement }, statement: Statement, sentence: string): boolean {
  if (until === "end") return false;
  if (until === "bracket") return statement.block !== of.block && statement.line > of.line + 20;
  return statement.block !== of.block || /^\W*(?:today|now|this visit|current(?:ly)?|interval|update)\b/.test(sentence);
}

const date = "(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d)";
const labelledDate = new RegExp(
  `(?:date of (?:service|visit|procedure)|visit date|service date|dos|date|seen(?: on)?|encounter)\\W{1,3}(${date})`,
);
const leadingDate = new RegExp(`^\\W*(?:visit (?:of |on )?)?(${date})`);
const anyDate = new RegExp(
  `(?<!(?:next|return|rtc|f/u|appt|appointment|follow[- ]?up|visit|see|seen|back|recheck|due|expires?|exp|lot|dob|birth)\\W{1,3}(?:on |for |of )?)${date}`,
  "g",
);

function visitDate(text: string): string | null {
  const labelled = labelledDate.exec(text)?.[1] ?? leadingDate.exec(text)?.[1];
  return labelled ?? null;
}

function isOtherDay(body: string, sentence: string, visit: string | null): boolean {
  if (!/\d[/.-]\d/.test(sentence)) return false;
  const leading = leadingDate.exec(sentence)?.[1];
  if (leading) return leading !== visit;
  return [...matches(anyDate, body)].some(({ 0: found }) =>
    visit !== null ? found !== visit : /\bon$|\bof$|\bfrom$/.test(body.slice(0, body.indexOf(found)).trim()),
  );
}
