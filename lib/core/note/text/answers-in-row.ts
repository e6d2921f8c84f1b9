import { byLines } from "./blocks";
import { hasAny } from "./characters";

/** "consent: yes, photos: no", "Consent=Y, Photos=N", "Consent? yes, photos? no": each is a field of its own, place for place. */
export function withAnswersApart(text: string): string {
  if (!text.includes(", ") || !hasAny(text, ":=?")) return text;
  return byLines(
    text,
    (line) => line.length <= longestRow && line.includes(", ") && marksIn(line) > 1,
    withFieldsApart,
  );
}

function marksIn(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at += 1) if (marks.includes(line[at] ?? " ")) count += 1;
  return count;
}

const marks = ":=?";
/** Beyond it a line is prose. */
const longestRow = 240;

function withFieldsApart(line: string): string {
  const parts = line.split(", ");
  let isBefore = endsAnswered(parts[0] ?? "");
  return parts.slice(1).reduce((words, part) => {
    const isApart = isBefore && isAnswered(part.split(". ", 1).join());
    isBefore = endsAnswered(part);
    return `${words}${isApart ? "; " : ", "}${part}`;
  }, parts[0] ?? "");
}

function endsAnswered(part: string): boolean {
  return isAnswered(part.slice(part.lastIndexOf(". ") + 1));
}

/** A name of few words, a mark, and an answer. */
function isAnswered(part: string): boolean {
  const at = placeOfMark(part);
  if (at < 2 || hasAny(part, "|(") || part.slice(0, at).trim().split(" ").length > mostWords) return false;
  const value = part
    .slice(at + 1)
    .trim()
    .toLowerCase()
    .split(" ");
  const [answer = ""] = value;
  // A question is followed by its answer alone.
  if (part[at] !== "?" && answer !== "" && value.length < mostWords) return true;
  return answers.has(answer.endsWith(".") ? answer.slice(0, -1) : answer);
}

/** Where what parts a name from its value stands, -1 without it. */
function placeOfMark(part: string): number {
  for (let at = 0; at < Math.min(part.length, longestName); at += 1) if (marks.includes(part[at] ?? " ")) return at;
  return -1;
}

const longestName = 40;
const mostWords = 4;
const answers = new Set(
  "yes no y n none nil true false done given taken declined refused never neg negative pos positive 0 1 + -".split(" "),
);

/** '"Consent": "yes",' on several lines: rows of data without the braces around them, place for place. */
export function withoutQuotedNames(text: string): string {
  if (!text.includes('": ')) return text;
  const lines = text.split("\n");
  const areNamed = lines.map((line) => line.trimStart().startsWith('"') && line.includes('": '));
  return lines
    .map((line, at) => {
      if (!areNamed[at] || !(areNamed[at - 1] || areNamed[at + 1])) return line;
      const words = line.replaceAll('"', " ").replaceAll("_", " ");
      return words.trimEnd().endsWith(",") ? `${words.trimEnd().slice(0, -1)} `.padEnd(line.length) : words;
    })
    .join("\n");
}
