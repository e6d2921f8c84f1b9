import { noteTerms } from "../../knowledge/codes/note-terms";
import type { Sight } from "../concepts/sight";
import { deliveredVocabulary } from "../concepts/vocabulary";
import { Analysis } from "../judge/analysis";
import { isNearDenial } from "../problems/near-denial";
import { readNote } from "../text/read-note";
import { sectionOf } from "../text/sections";
import { forgetWithNotes } from "../words/forget-notes";
import { Lexicon } from "../words/lexicon";
import { TermSet } from "../words/term-set";
import { assessments, beyond, changes, doses } from "./visit-terms";

/** What speaks for a visit of its own beside the procedure. */
export type VisitReason = "another-problem" | "treatment-changed" | "history-and-exam";

export interface VisitSupport {
  /** Never advice to report a visit: only what the note shows. */
  says: "supports" | "does-not-show" | "could-not-tell";
  /** The first words for each reason, verbatim. */
  reasons: { reason: VisitReason; evidence: string }[];
}

type Mark = "change" | "dose" | "beyond" | "assessment";

const terms = new TermSet<Mark>(new Lexicon({}));
forgetWithNotes(() => terms.forget());
terms.add("change", changes);
terms.add("dose", doses);
terms.add("beyond", beyond);
terms.add("assessment", assessments);

/** Fewer statements are too little of a note to tell what it leaves out. */
const fewest = 4;

/** Whether a note shows, beside the procedure, a significant visit: another problem, a change of treatment, more than the lesions. */
export function separateVisit(note: string): VisitSupport {
  const reading = readNote(note);
  const reasons = noteTerms.flatMap((pack) => {
    const analysis = new Analysis(reading, pack.cues, deliveredVocabulary(pack));
    return (["another-problem", "treatment-changed", "history-and-exam"] as const).flatMap((reason) => {
      const place = [...analysis.sights.keys()].find((at) => speaksFor(analysis, at, reason));
      const { start, end } = place === undefined ? { start: 0, end: 0 } : analysis.sight(place).statement;
      return end > start ? [{ reason, evidence: note.slice(start, end).trim() }] : [];
    });
  });
  const isClear = reasons.some(({ reason }) => reason !== "history-and-exam");
  const isShort = reading.statements.length < fewest || reading.unread !== null;
  return { says: isClear ? "supports" : isShort || reasons.length > 0 ? "could-not-tell" : "does-not-show", reasons };
}

function speaksFor(analysis: Analysis, place: number, reason: VisitReason): boolean {
  const sight = analysis.sight(place);
  if (sight.statement.mark === "elsewhere" || isOfOthers(analysis, place)) return false;
  const marks = new Set(terms.find(sight.tokens).map(({ tag }) => tag));
  if (reason === "another-problem") return namesAnother(sight) && isAssessed(sight, marks);
  if (reason === "treatment-changed")
    return marks.has("change") && (sight.terms.treatments.length > 0 || marks.has("dose"));
  return marks.has("beyond");
}

function namesAnother({ terms: found, label }: Sight): boolean {
  const named = [...found.problems, ...label.problems];
  return named.some(({ tag, from }) => (tag.of === "skin" || tag.of === "medicine") && !isNearDenial(found, from));
}

/** In the assessment or plan, or with a word of what is thought of it. */
function isAssessed({ statement }: Sight, marks: ReadonlySet<Mark>): boolean {
  const over = [statement.label, ...statement.heading.split(" | ")].map((name) => sectionOf(name));
  return (
    statement.item > 0 ||
    over.includes("assessment") ||
    over.includes("plan") ||
    marks.has("assessment") ||
    marks.has("change")
  );
}

/** Of another day, somebody else, or everybody. */
function isOfOthers(analysis: Analysis, place: number): boolean {
  const allowed = ["planned", "talkedAbout", "asked", "uncertain"];
  return analysis.contexts(place).at({ from: 0, to: 1 }, allowed) !== null;
}
