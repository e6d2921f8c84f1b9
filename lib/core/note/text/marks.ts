import type { TermTable } from "../../knowledge/note-cues";
import { Phrases } from "../words/phrases";
import type { Mention } from "../words/terms";
import { tokensOfPieces } from "../words/tokens";
import { hasAny } from "./characters";
import { isSameDay } from "./days";
import type { Statement } from "./statement";
import { isOfElsewhere } from "./told-elsewhere";
import { isOtherDay, leadingDate, visitDateOf } from "./visit-date";

/** Words that tell where a statement comes from, or that it corrects another. */
const marks = {
  copied: `copied ..3 from
copied forward
copied text
text|wording|entry|lines|paragraph ..5 repeated|reused|reproduced|duplicated|recycled ..2 automatically|from|by
c/f <num>|<date>|from
copy forward*
carried|copied forward|fwd|over|in
pulled forward|fwd|in
brought forward|fwd
auto? imported|populated|pulled <end>|from|on|per
auto imported|populated|pulled
imported ..2 from
auto? carried|forwarded|inserted|cloned ..1 from|forward|over
imported|pulled|copied for reference|comparison
prior|previous|last|old|earlier visit|note|encounter ..6 reference|comparison
last|previous|prior visit|note summary
pasted from
cloned from
printed for the? patient|pt|family
( general|standard|generic leaflet|handout|brochure|text|education`,
  source: "from|per the? previous|prior|last|<date> note|visit|encounter|documentation",
  copyBegins: "begin|start|begins copied|copy|pulled|carried",
  copyEnds: `end <end>
end copied|copy|of
end ..1 prior|previous|last|old|earlier
end auto? imported|carried|forwarded|inserted|pasted|cloned
end < < <
< < < end
end pulled|carried|of`,
  earlier: `previous|prior|last|past|earlier|old visit|visits|note|notes|encounter|encounters|session|sessions|procedure|procedures|appointment
previous|prior|last|past|earlier treatment session
visit|session|encounter ..6 ( prior|previous|past|last|earlier )`,
  since: `since|from|than|compared|vs|versus|after with|to? the|her|his|their|our|my? previous|prior|last|past|earlier visit|visits|note|notes|encounter|encounters|session|sessions|procedure|procedures|appointment`,
  correction: `late entry
addendum|addenda
correct|correction|corrected|corrections
amend|amended|amendment
clarification
clinician|provider|physician|md|attending|supervisor|supervising|faculty|preceptor edit|edits|edited
except|amended|corrected|changed|following as follows|below|follows
with|following|these ..1 exceptions|exception|changes|corrections|correction|edits|modifications|amendments
i disagree
no|oh|oops|sorry|actually|wait ,? wait|no|sorry|actually :|,|-|<end>
scratch|strike that :|,|-|<end>
on second thought|thoughts
i misspoke
erratum|errata`,
  original: "original|initial note|documentation|entry|text|report|dictation :|<end>",
  error: `in error
a? typo|typos|misclick|misclicked|mistyped|misentry|misprint|misheard
mis click|clicked|typed|entry|heard
erroneous*
by mistake
mistaken*
disregard
wrongly
incorrect*
retract*
is|are|was|were wrong|untrue
came|comes|pulled|filled ..3 from|by a|the|my macro|template
is|was|were template|templated|boilerplate|autotext|prefilled|preloaded
not true|correct|right
strike|scrap
delete|remove|ignore it|this|that|the`,
  now: `today|today's|now|currently|interval|update
this visit
current|currently`,
} satisfies Record<string, TermTable>;

type Mark = keyof typeof marks;
const terms = new Phrases<Mark>(marks);

interface Sight {
  statement: Statement;
  has: (mark: Mark, within?: number) => boolean;
  /** What the headings and the label over it say. */
  isUnder: (mark: Mark) => boolean;
  /** Behind the first words that call something an error. */
  errorEnd: number | null;
  hasDate: boolean;
}

/** Says which statements are copied from, or dated on, another day, and which correct what stands above them. */
export function markStatements(text: string, statements: readonly Statement[]): void {
  const visit = visitDateOf(text, statements);
  let copy: { until: "bracket" | "end" | "block" | "line"; of: Statement } | null = null;
  let correcting: Statement | null = null;
  let dated: Statement | null = null;
  let otherDay = false;
  const ends = statements.filter((one) => isCopyEnd(one));
  const endsBehind = ({ line }: Statement) => ends.some((end) => end.line > line);
  for (const statement of statements) {
    const sight = sightOf(statement);
    const words = text.slice(statement.start, statement.end);
    if (copy && (closes(copy, sight) || isVisit(leadingDate(words), visit))) copy = null;
    if (correcting?.block !== statement.block || sight.isUnder("original")) correcting = null;
    if (startsCorrection(sight)) correcting ??= statement;
    // "The number was carried over from a form" corrects, and is not copied itself.
    if (correcting === null || !sight.has("copied")) copy ??= opens(sight, words, endsBehind);
    if (dated?.line !== statement.line) dated = null;
    const heading = sight.hasDate ? leadingDate(words) : null;
    if (heading?.isAlone) otherDay = visit !== null && !isSameDay(heading.date, visit) && !sight.has("now");
    else if (sight.hasDate && correcting === null && isOtherDay(text, statement, visit)) dated = statement;
    if (sight.has("now")) [dated, otherDay] = [null, heading?.isAlone ? otherDay : false];
    if (copy || dated || otherDay) statement.mark = "elsewhere";
    else if (correcting) markCorrection(statement, sight.errorEnd);
    if (copy && endsCopy(copy.until, sight, words)) copy = null;
  }
  for (const [place, statement] of statements.entries())
    if (isTakenBack(statement, statements[place + 1])) statement.mark = "elsewhere";
}

/** What is told behind the comma of an error corrects it: "'tolerated well' is not true, she fainted". */
function markCorrection(statement: Statement, errorEnd: number | null): void {
  statement.mark = errorEnd === null ? "corrects" : "retracts";
  if (errorEnd === null) return;
  const comma = statement.tokens.findIndex(({ text }, at) => at >= errorEnd && (text === "," || text === "-"));
  if (comma >= 0) statement.corrects = comma;
}

/** "Typed: eyes covered. CORRECT: not covered." */
function isTakenBack({ label, line }: Statement, next: Statement | undefined): boolean {
  return wrote.has(label) && next?.line === line && puts.has(next.label);
}

const wrote = new Set("typed wrote written said read was original originally dictated entered error wrong".split(" "));
const puts = new Set(["correct", "correction", "corrected", "should be", "should read", "amended", "right"]);

/** What a statement and what stands over it say of where it comes from. */
function sightOf(statement: Statement): Sight {
  const found = terms.find(statement.tokens);
  const above = saidOver(statement);
  return {
    statement,
    errorEnd: found.find(({ tag }) => tag === "error")?.to ?? null,
    hasDate: statement.tokens.some(({ text, amount }) => amount === null && text.charCodeAt(0) <= digitNine),
    has: (mark, within = Number.POSITIVE_INFINITY) => hasIn(found, mark, within),
    isUnder: (mark) => hasIn(above, mark, Number.POSITIVE_INFINITY),
  };
}

const digitNine = 57;

function hasIn(found: readonly Mention<Mark>[], mark: Mark, within: number): boolean {
  return found.some(({ tag, from }) => tag === mark && from <= within);
}

/** Within so many words from its beginning a statement says that it corrects: "RN addendum:", "--- Addendum by MA". */
const early = 5;

/** "I examined the patient and agree, except as follows." */
function announces({ tokens }: Statement): boolean {
  if (tokens.slice(-2).some(({ text }) => text === "follows" || text === "following")) return true;
  return tokens.some(({ text }, at) => text === ":" && announcing.has(tokens[at - 1]?.text ?? ""));
}

/** "I agree, with these corrections: the count was 11." */
const announcing = new Set(
  "correction corrections exception exceptions change changes edit edits modification modifications amendment amendments".split(
    " ",
  ),
);

function startsCorrection({ has, isUnder, statement }: Sight): boolean {
  return has("correction", early) || isUnder("correction") || (has("correction") && announces(statement));
}

function opens({ has, isUnder, statement }: Sight, words: string, endsBehind: (statement: Statement) => boolean) {
  if (isOfElsewhere(statement)) return { until: "line", of: statement } as const;
  if (has("error") || words.includes("not copied") || isOfVisit(statement)) return null;
  if (has("copied") || has("source", 1)) {
    const isEnded = has("copyBegins") || words.startsWith(">>>") || endsBehind(statement);
    const until = isEnded ? "end" : isBracketed(words) ? "bracket" : "block";
    return { until, of: statement } as const;
  }
  if (isUnder("copied") || (isUnder("earlier") && !isUnder("since"))) return { until: "block", of: statement } as const;
  return null;
}

/** "pasted from kiosk questionnaire, completed this morning": what the patient filled in for this visit. */
function isOfVisit({ tokens, heading }: Statement): boolean {
  return [tokens, tokensOfPieces.of(heading)].some((words) =>
    words.some(({ text }, at) => filledIn.has(text) || (text === "morning" && words[at - 1]?.text === "this")),
  );
}

const filledIn = new Set(["questionnaire", "questionnaires", "intake"]);

function isBracketed(words: string): boolean {
  return hasAny(words.trimStart().slice(0, 1), "[(");
}

function closes({ until, of }: { until: string; of: Statement }, { has, statement }: Sight): boolean {
  if (until === "end") return false;
  if (until === "line") return statement.line !== of.line;
  if (until === "bracket") return statement.block !== of.block && statement.line > of.line + 20;
  return (
    statement.block !== of.block || has("now", 1) || hasIn(saidIn(statement.label), "now", Number.POSITIVE_INFINITY)
  );
}

/** The day of the visit on a line of its own ends what was copied above it. */
function isVisit(day: ReturnType<typeof leadingDate>, visit: string | null): boolean {
  return day?.isAlone === true && isSameDay(day.date, visit);
}

function endsCopy(until: string, { has }: Sight, words: string): boolean {
  if (until === "end" || (until === "block" && words.length < shortEnd)) return has("copyEnds");
  return until === "bracket" && hasAny(words.slice(-3), "])");
}

function isCopyEnd({ tokens }: Statement): boolean {
  return (
    tokens.length < shortEnd / 4 &&
    tokens.slice(0, 3).some(({ text }) => text === "end") &&
    hasIn(terms.find(tokens), "copyEnds", 2)
  );
}

/** "[End copied text]" on a line of its own, and not "by the end of …" within what was copied. */
const shortEnd = 40;

function saidOver({ heading, label }: Statement): readonly Mention<Mark>[] {
  return heading === "" ? saidIn(label) : label === "" ? saidIn(heading) : [...saidIn(heading), ...saidIn(label)];
}

function saidIn(words: string): readonly Mention<Mark>[] {
  return words === "" ? [] : terms.find(tokensOfPieces.of(words));
}
