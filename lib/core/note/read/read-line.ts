import { matches } from "./matches";
import { type Span, splitSentences } from "./split-sentences";

/** A stretch that states something, with the label of its field. */
export interface LabelledSpan extends Span {
  body: number;
  label: string;
}

/** What one line (wrapped lines joined) states: its sentences, its ticked boxes, its table cells. */
export function readLine(plain: string, run: Span): LabelledSpan[] {
  const line = plain.slice(run.start, run.end);
  const start = run.start + (/^(?:[*+>#-]+|\(?\d{1,2}[.)])\s+/.exec(line)?.[0].length ?? 0);
  const row = /^[^|\t]{1,60}[|\t]/.exec(plain.slice(start, run.end));
  if (row && !anyBox.test(line)) return field(plain, { start, end: run.end }, row[0].length);
  return splitSentences(plain, { start, end: run.end }).flatMap((sentence) => readSentence(plain, sentence));
}

const anyBox = /[\u2610\u2612]|[[(][ xXyYnN_]{0,3}[\])]/;
const boxes = /[\u2610\u2612]|[[(] ?[xXyYnN_]? ?[\])]|[[(] {0,3}[\])]/g;

function readSentence(plain: string, span: Span): LabelledSpan[] {
  const text = plain.slice(span.start, span.end);
  if (anyBox.test(text)) return readBoxes(plain, span);
  if (isBlank(text) || openQuestion.test(text)) return [];
  return field(plain, span, labelLength(text));
}

/** A question without its answer, as a query asks it, states nothing. */
const openQuestion = /^\W*(?:\d+\W+)?(?:what|which|how|where|who|when|why)\b[^?]*\?\W*$/i;

/** "Consent: written", "Photos? No", "Eye shields - no". */
function labelLength(text: string): number {
  const label =
    /^[A-Za-z][^:?.!;]{0,70}[:?](?=\s|$)/.exec(text) ??
    sectionBeforeDash.exec(text) ??
    (anyAnswerMark.test(text) ? answerBehindDash.exec(text) : null);
  return label?.[0].length ?? 0;
}

/** "PE - 6 cysts": only the names of sections, or every dash would make a label. */
const sectionBeforeDash =
  /^(?:s|o|a|p|a\/p|hpi|cc|pe|o\/e|exam|findings|assessment|plan|impression|proc(?:edure)?|tx|treatment|f\/?u|follow[- ]?up)\s?-\s/i;
const anyAnswerMark = /[-=(]\s?(?:yes|no|y|n|\+|-)/i;
const answerBehindDash = /^[A-Za-z][^:?.!;-]{1,40}[ -]-?\s?[-=(](?=\s?(?:yes|no|y|n|none|\+|-)\)?\.?$)/i;

/** A field without content states nothing. */
function field(plain: string, { start, end }: Span, labelled: number): LabelledSpan[] {
  const label = plain
    .slice(start, start + labelled)
    .replace(/^[^A-Za-z]+|[^A-Za-z0-9)]+$/g, "")
    .toLowerCase();
  const body = start + labelled;
  const content = plain.slice(body, end);
  return /[^\s.:_-]|-/.test(content) && !isBlank(content) ? [{ start, end, body, label }] : [];
}

/** Blanks to fill in, placeholders of templates, and choices nobody has made. */
function isBlank(text: string): boolean {
  return /_{2,}|\*{3}|\{[^}]{0,40}\}|<[a-z][^>]{0,40}>|\[[a-z][a-z /]{0,30}\]|circle one|select one|choose one|\b(?:y|yes) ?\/ ?(?:n|no)\b(?!\)?\s*[:=?-]\s*\w)|\.{4,}/i.test(
    text,
  );
}

/** Of boxes with words behind them the ticked ones state those words; of a yes/no pair the ticked side is the answer. */
function readBoxes(plain: string, { start, end }: Span): LabelledSpan[] {
  const found = [...matches(boxes, plain.slice(start, end))].map(({ index, 0: mark }) => ({
    at: start + index,
    from: start + index + mark.length,
    mark: mark.toLowerCase().replace(/[^xyn\u2612]/g, ""),
  }));
  const first = found[0];
  if (!first) return field(plain, { start, end }, 0);
  const items = found.map((box, index) => ({ ...box, end: found[index + 1]?.at ?? end }));
  const before = plain.slice(start, first.at);
  if (/\w/.test(before) && isBehindAll(plain, end, items)) return marksBehind(start, end, items);
  const label = nameOf(before);
  return items
    .filter(({ mark }) => mark !== "")
    .flatMap((item) => {
      const isChoice = /^(?:yes|no|n\/?a|y|n|none|unknown)?\W*$/i.test(plain.slice(item.from, item.end).trim());
      const from = isChoice && label !== "" ? start : item.from;
      const inner = isChoice ? 0 : labelLength(plain.slice(item.from, item.end).trimStart());
      return inner > 0
        ? field(plain, { start: item.from, end: item.end }, plain.slice(item.from, item.end).search(/\S/) + inner)
        : [{ start: from, end: item.end, body: item.from, label }];
    });
}

function isBehindAll(plain: string, end: number, items: { from: number; end: number }[]): boolean {
  return items.every((item) => /^\s*(?:[,;.)]|$)/.test(plain.slice(item.from, Math.min(item.end, end))));
}

/** "Consent ✓, photos ✓": the marks stand behind their words. */
function marksBehind(start: number, end: number, items: { at: number; from: number; mark: string }[]): LabelledSpan[] {
  return items.flatMap(({ at, from, mark }, index) => {
    const begin = items[index - 1]?.from ?? start;
    const body = mark === "n" ? at : begin;
    return mark === "" ? [] : [{ start: begin, end: Math.min(from, end), body, label: "" }];
  });
}

function nameOf(text: string): string {
  return text.replace(/^[^A-Za-z]+|[^A-Za-z0-9)]+$/g, "").toLowerCase();
}
