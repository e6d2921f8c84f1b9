import { hasWord } from "./characters";
import { type LabelledSpan, nameOf } from "./field";
import type { Span } from "./span";

/** "Photo? Y", "Pap Y", "Eye shield? N": a name of few words, and its answer as a capital letter. */
const pair = /(?<![\w/])((?![YN]\b)[A-Za-z][A-Za-z/+&' ]{0,40}?)(?:\? ?| )(Y|N)(?![\w/]| \/)/g;

/** Most lines hold none, and need not be looked through for their names. */
const anAnswer = /[ ?][YN](?![\w/])/;

/** "Consent: Y / N": a choice that nobody has made. */
const unmade = /\bY ?\/ ?N\b/;

/** "Exam Y | Pap Y Pust Y Nod N | Area: both cheeks": names with answers in a row; null where a line holds fewer. */
export function inlineAnswers(plain: string, { start, end }: Span): LabelledSpan[] | null {
  const line = plain.slice(start, end);
  if (!anAnswer.test(line) || unmade.test(line)) return null;
  const found = [...line.matchAll(pair)].filter(([, name = ""]) => !name.endsWith("/"));
  if (found.length < fewest || prose.test(line)) return null;
  const parts: LabelledSpan[] = [];
  let from = 0;
  for (const [place, { index, 0: all, 1: name = "", 2: answer }] of found.entries()) {
    parts.push(...cellsIn(line, from, index, start));
    const next = found[place + 1]?.index ?? line.length;
    const bar = line.indexOf("|", index);
    from = bar < 0 ? next : Math.min(next, bar);
    const body = start + index + all.length - 1;
    parts.push({
      start: start + index,
      end: start + from,
      body,
      label: nameOf(name),
      ...sign(line, from, index + all.length, answer),
    });
  }
  return [...parts, ...cellsIn(line, from, line.length, start)];
}

/** An answer alone is one; with words behind it they are read as any field's. */
function sign(line: string, end: number, from: number, answer: string | undefined): { answer?: "yes" | "no" } {
  return hasWord(line.slice(from, end)) ? {} : { answer: answer === "Y" ? "yes" : "no" };
}

/** What stands between answers: "Area: both cheeks". */
function cellsIn(line: string, from: number, to: number, start: number): LabelledSpan[] {
  const parts: LabelledSpan[] = [];
  let at = from;
  for (const text of line.slice(from, to).split("|")) {
    const colon = text.indexOf(":");
    const body = start + at + colon + 1;
    if (hasWord(text.slice(colon + 1)))
      parts.push({
        start: start + at,
        end: start + at + text.length,
        body: colon < 0 ? start + at : body,
        label: colon < 0 ? "" : nameOf(text.slice(0, colon)),
      });
    at += text.length + 1;
  }
  return parts;
}

const fewest = 2;
/** Sentences, of which each is read by itself. */
const prose = /[a-z)]\. [A-Z]|;/;
