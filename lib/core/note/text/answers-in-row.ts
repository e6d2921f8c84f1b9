import { hasAny } from "./characters";

/** "consent: yes, photos: no", "Consent=Y, Photos=N", "Consent? yes, photos? no": each is a field of its own, place for place. */
export function withAnswersApart(text: string): string {
  if (!text.includes(", ") || !hasAny(text, ":=?")) return text;
  return text
    .split("\n")
    .map((line) => (line.length <= longestRow && hasAny(line, ":=?") ? withFieldsApart(line) : line))
    .join("\n");
}

/** Beyond it a line is prose. */
const longestRow = 240;

function withFieldsApart(line: string): string {
  const [first = "", ...others] = line.split(", ");
  let before = first;
  return others.reduce((words, part) => {
    const isApart = isAnswered(before.slice(before.lastIndexOf(". ") + 1)) && isAnswered(part.split(". ", 1).join());
    before = part;
    return `${words}${isApart ? "; " : ", "}${part}`;
  }, first);
}

/** A name of few words, a mark, and an answer. */
function isAnswered(part: string): boolean {
  if (hasAny(part, "|(")) return false;
  const words = part.toLowerCase();
  const at = [...words].findIndex((character) => ":=?".includes(character));
  if (at < 2 || words.slice(0, at).trim().split(" ").length > mostWords) return false;
  const value = words
    .slice(at + 1)
    .trim()
    .split(" ");
  const [answer = ""] = value;
  // A question is followed by its answer alone.
  if (words[at] !== "?" && answer !== "" && value.length <= mostWords - 1) return true;
  return answers.has(answer.endsWith(".") ? answer.slice(0, -1) : answer);
}

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
