import type { Sight } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { sectionOf } from "../text/sections";

/** Of this problem, of another one, or told by nothing. */
export type Of = "own" | "other" | "open";

/**
 * The item of a list that each statement is of, 0 where of none: by numbers, by lines that name a problem and no more,
 * or, where each line begins with a problem, by lines.
 */
export function itemsOf(sights: readonly Sight[]): number[] {
  const firsts = new Map<number, Of>();
  for (const { statement, terms } of sights) {
    const { line, label, body, start } = statement;
    // "chin | acne | yes" under "Site | Dx | Photo": the cell that names the problem is the row's.
    const isOfRow = body === start && diagnosisNames.has(label);
    if (!firsts.has(line) || isOfRow) firsts.set(line, named(terms.problems.filter(({ from }) => from < opening)));
  }
  const heads = headsOf(sights);
  const isList = isOfSeveral(firsts.values());
  const isHeaded = isOfSeveral([...heads.values()]);
  const isAssessed = isHeaded && sights.some(({ statement }) => heads.has(statement.line) && isOfAssessment(statement));
  let [head, block] = [0, -1];
  return sights.map(({ statement }) => {
    const { item, line } = statement;
    if (heads.has(line) && (isHeaded || isOfProcedure(statement))) [head, block] = [-1 - line, statement.block];
    else if (statement.block !== block || endsHead(statement, isAssessed)) head = 0;
    if (item > 0) return item;
    if (head !== 0) return head;
    return isList && firsts.get(line) !== "open" ? -1 - line : item;
  });
}

const diagnosisNames = new Set(["dx", "diagnosis", "problem", "condition", "issue", "concern", "indication"]);

/** Within so many tokens a line names what it is about. */
const opening = 3;

function isOfSeveral(kinds: Iterable<Of>): boolean {
  const all = new Set(kinds);
  return all.has("own") && all.has("other");
}

/** "Wart (foot)": lines of few words that name a problem, by their number. */
function headsOf(sights: readonly Sight[]): Map<number, Of> {
  const heads = new Map<number, Of>();
  for (const [place, { statement, terms, tokens, body }] of sights.entries()) {
    const isFirst = sights[place - 1]?.statement.line !== statement.line;
    const next = sights[place + 1]?.statement;
    const isAlone = isFirst && (next?.line !== statement.line || isBeforeGap(statement, next));
    const of = named(terms.problems.filter(({ from }) => from < body + opening));
    if (
      isAlone &&
      of !== "open" &&
      (statement.label === "" || isOfProcedure(statement) || isOfAssessment(statement)) &&
      tokens.length - body <= longestHead &&
      tokens.at(-1)?.text !== "."
    )
      heads.set(statement.line, of);
  }
  return heads;
}

/** "WART   R thumb": a name, a gap, and more of the line. */
function isBeforeGap({ end }: Sight["statement"], next: Sight["statement"]): boolean {
  return next.start - end >= widestSpace;
}

const widestSpace = 3;

const longestHead = 5;

/** "Procedure - wart only" heads what was done, also where no other line is such a head. */
function isOfProcedure({ label }: Sight["statement"]): boolean {
  return sectionOf(label) === "procedure";
}

/** "Impression: wart": under each follows its own plan. */
function isOfAssessment({ label }: Sight["statement"]): boolean {
  return sectionOf(label) === "assessment";
}

/** "Both: tolerated well", "F/u 3 wk": of the visit as a whole. */
function endsHead({ label, tokens }: Sight["statement"], isAssessed: boolean): boolean {
  const first = label || (tokens[0]?.text ?? "");
  if (isAssessed && sectionOf(label) === "plan") return false;
  const opening = `${first} ${label === "" ? (tokens[1]?.text ?? "") : ""}`.trim();
  return wholes.has(first) || [first, opening].some((name) => sectionOf(name) === "follow");
}

const wholes = new Set(["both", "all", "plan", "disposition", "dispo", "overall", "general"]);

/** "PROBLEM 3 - KNEE PAIN" beside "PROBLEM 2 - ACNE": the items that are headed as other problems, whatever those are called. */
export function othersByHead(sights: readonly Sight[]): ReadonlySet<number> {
  const heads = new Map<number, Of | "likely">();
  for (const { statement, tokens, terms, label } of sights) {
    const { item } = statement;
    const isHead = problemWords.has(tokens[0]?.text ?? "") && (tokens[1]?.amount ?? null) !== null;
    if (item === 0 || !isHead || heads.has(item)) continue;
    const all = [...label.problems, ...terms.problems];
    heads.set(item, all.some(({ tag }) => tag.of === "likely") ? "likely" : named(all));
  }
  if (![...heads.values()].includes("own")) return new Set();
  return new Set([...heads].flatMap(([item, of]) => (of === "open" ? [item] : [])));
}

const problemWords = new Set(["problem", "issue", "concern", "matter", "dx", "diagnosis", "condition"]);

export function named(found: readonly Found<"problem">[]): Of {
  const own = found.some(({ tag }) => tag.of === "own");
  const other = found.some(({ tag }) => isOther(tag.of));
  if (own) return "own";
  return other ? "other" : "open";
}

export function isOther(of: Found<"problem">["tag"]["of"]): boolean {
  return of === "skin" || of === "medicine";
}
