import { type Sight, sharesWords } from "../concepts/sight";
import { asksFor } from "../context/asking-label";
import { cuesOf } from "../context/contexts";
import { doing } from "../context/link";
import { isInSection, sectionOf } from "../text/sections";
import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import { answeredFrom, answerOf } from "./answer-of";
import { type Answering, type AskedPrompt, isSetAside, type State, usable } from "./asked-prompt";

/** Fields by their labels: "Photographs: no", "Complications: none". */
export function* fieldHits(asked: AskedPrompt): Generator<Answering> {
  const { sight, prompt, cues } = asked;
  const { label, body, tokens } = sight;
  const isNamed = (label.of(prompt, "names").length > 0 && !isUnlike(sight, prompt, "names")) || isNamedOver(asked);
  const isSaid = !cues.trial && label.of(prompt, "says").length > 0 && !isUnlike(sight, prompt, "says");
  const isLabelled = label.of(prompt, "label").length > 0;
  const isSection =
    cues.section !== undefined &&
    isInSection(sight.statement, cues.section) &&
    usable(asked, "says").every(({ from }) => from < body);
  if (cues.byPlace && isNumberOfPlace(asked) && !isSetAside(asked, { from: body, to: tokens.length }))
    yield { state: "documented", from: 0, to: tokens.length };
  if (!isNamed && !isSaid && !isLabelled && !isSection) return;
  if (sight.terms.of(prompt, "unlike").some(({ from, to }) => from < body && to > body)) return;
  const words = { from: answeredFrom(sight) ?? Math.max(0, Math.min(body, tokens.length - 1)), to: tokens.length };
  const state = fieldState(asked, { isNamed, isSaid, isLabelled, isSection });
  if (state && !isSetAside(asked, words, state)) yield { state, from: 0, to: tokens.length };
}

/** "RETURN VISIT" over "Acne: five weeks", "PHOTOS" over "Acne: none": the label says of what, and the heading what. */
function isNamedOver({ sight: { label, headings, body }, prompt, cues }: AskedPrompt): boolean {
  const isOfProblem = label.problems.some(({ tag }) => tag.of === "own") && !label.isOfOneOf(["says", "names"]);
  if (body === 0 || !isOfProblem) return false;
  return (
    headings.of(prompt, "names").length > 0 || (cues.ofProcedure === true && headings.of(prompt, "says").length > 0)
  );
}

/** "chin | 3": a place, and a number that counts, alone. */
function isNumberOfPlace({ sight: { label, headings, tokens, body }, prompt, analysis }: AskedPrompt): boolean {
  const isNamed = headings.of(prompt, "label").length > 0 || headings.of(prompt, "names").length > 0;
  if (body === 0 || !isNamed || !label.ofAll(["says"]).some(({ tag }) => analysis.cues[tag.prompt]?.isPlace))
    return false;
  const words = tokens.slice(body).filter(({ text }) => text !== "|" && text !== ".");
  return words.length === 1 && words[0]?.counts === true;
}

function isUnlike(sight: Sight, prompt: string, role: "says" | "names"): boolean {
  const { label, statement } = sight;
  const unlike = label.of(prompt, "unlike");
  // "Mother asks for the pictures: none were taken."
  if (asksFor(statement.label) && answerOf(sight) === "no") return false;
  return label
    .of(prompt, role)
    .every((found) =>
      unlike.some((other) => sharesWords(found, other) && other.to - other.from >= found.to - found.from),
    );
}

/** In what way a label speaks of the prompt. */
interface Field {
  isNamed: boolean;
  isSaid: boolean;
  isLabelled: boolean;
  isSection: boolean;
}

function fieldState(asked: AskedPrompt, { isNamed, isSaid, isLabelled, isSection }: Field): State | null {
  const { sight, cues } = asked;
  const answer = answerOf(sight);
  if (answer === "blank") return null;
  const isOwn = isNamed || isSaid || (isSection && sectionOf(sight.statement.label) === cues.section);
  if (answer === "unrecorded" && isLabelled) return "denied";
  if (answer === "no" && cues.section && isAbsentFinding(asked)) return "documented";
  if (answer === "unrecorded" || (answer === "no" && !cues.anyAnswer)) return isOwn ? "denied" : null;
  if (answer === "no")
    return asksWhether(sight) && !isFinding(sight)
      ? "denied"
      : isSaid || isNamed || !cues.content
        ? "documented"
        : null;
  if (cues.trial || cues.both) return null;
  if (isSaid && cues.anyAnswer && isCell(sight)) return "documented";
  if (isSaid && cues.treats && isCell(sight) && isMeasured(sight)) return "documented";
  if (isSaid && (answer === "yes" || (cues.finding && isCounted(sight)))) return "documented";
  if (isSaid && !isNamed) return null;
  if (answer === "yes" && isNamed && !isSection) return "documented";
  return contentState(asked);
}

/** Its label stands at the head of its row or column, and is no heading. */
function isCell({ statement: { start, body, label, heading } }: Sight): boolean {
  return body === start && !heading.endsWith(label);
}

/** "LN2 | 4 s": what is measured was done. */
function isMeasured({ tokens, body }: Sight): boolean {
  return tokens.slice(body).some(({ amount }) => (amount ?? 0) > 0);
}

/** "Papules | 4": what is counted is there. */
function isCounted({ tokens, body }: Sight): boolean {
  return tokens.slice(body).some(({ counts }) => counts);
}

/** "Face examined: no papules, no cysts": who finds nothing has looked. */
function isAbsentFinding({ sight, prompt }: AskedPrompt): boolean {
  const { tokens, body, terms } = sight;
  const isOfBody = ({ from }: { from: number }) => from >= body;
  if (
    tokens[body]?.text !== "no" ||
    tokens[body + 1]?.text === "," ||
    terms.of(prompt, "says").some(isOfBody) ||
    terms.of(prompt, "names").some(isOfBody)
  )
    return false;
  return terms.contents(prompt).some(isOfBody) && !tokens.slice(body).some(({ text }) => doing.has(text));
}

/** "Raynaud asked: N": the label asks whether it was asked; "Asked about Raynaud: no" is an answer. */
function asksWhether({ statement }: Sight): boolean {
  const { label } = statement;
  const words = (label.includes("(") ? label.slice(0, label.indexOf("(")) : label).trim();
  const isAskedFirst = phrases.opens(tokensOfPieces.of(label), "asks");
  const isBox = statement.answer !== undefined || statement.isTicked === true;
  if (isAskedFirst && (isBox || !label.startsWith("asked"))) return true;
  if (phrases.isIn(tokensOfPieces.of(words), "screened")) return true;
  return askingWords.has(words.slice(words.lastIndexOf(" ") + 1));
}

const phrases = new Phrases({
  /** "Asked re: Raynaud" beside a box, "Was she asked about cold hives?", "Se preguntó por Raynaud". */
  asks: `
asked|screened
was|were|did|has ..7 ask|asked|screened
se pregunt*
`,
  /** "Raynaud screening performed", "Cold urticaria asked about" */
  screened: `
screen|screening|questions|history performed|done|completed|obtained|taken <end>
asked|enquired|inquired about|after|re <end>
`,
});

/** "Raynaud asked: neg" tells what was found, and so that it was asked. */
function isFinding({ tokens, body }: AskedPrompt["sight"]): boolean {
  return tokens.slice(body).some(({ text }) => findings.has(text));
}

const findings = new Set("neg negative denies denied none nil no-one nkda absent neither has have".split(" "));

const askingWords = new Set([
  "asked",
  "screened",
  "screen",
  "screening",
  "questions",
  "check",
  "checked",
  "reviewed",
  "assessed",
  "discussed",
  "recorded",
  "documented",
  "noted",
  "charted",
]);

/** What the words behind a label must hold; without such words any will do. */
function contentState(asked: AskedPrompt): State | null {
  const { sight, prompt, cues } = asked;
  if (!cues.content && !cues.says) return "documented";
  if (cues.content && usable(asked, "says").some(({ from }) => from >= sight.body)) return null;
  const unlike = sight.terms.of(prompt, "unlike");
  const all = cues.content ? sight.terms.contents(prompt) : sight.terms.of(prompt, "says");
  const found = all.find((one) => one.from >= sight.body && !unlike.some((other) => sharesWords(one, other)));
  if (!found) return cues.content ? null : "documented";
  const no = cuesOf(sight.terms.cues, "negated").some(
    ({ tag, from, to }) => tag.reach === "forward" && from >= sight.body && to <= found.from && found.from - to <= 3,
  );
  return no && !cues.anyAnswer && !cues.section ? "denied" : "documented";
}
