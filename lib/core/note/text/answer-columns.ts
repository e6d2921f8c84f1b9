/**
 * "Interview, acne     Yes | No" over "Spots tender     Y |" and "Counted     | N": the bar between the answers parts the
 * names from them, too, place for place.
 */
export function withAnswerColumns(text: string): string {
  if (!text.includes("|")) return text;
  let isBelow = false;
  return text
    .split("\n")
    .map((line) => {
      if (isBelow && isOfTwo(line)) return withBarBehindName(line, marks);
      isBelow = isHead(line);
      return isBelow ? withBarBehindName(line, answers) : line;
    })
    .join("\n");
}

/** "Interview, acne     Yes | No" */
function isHead(line: string): boolean {
  if (!isOfTwo(line)) return false;
  const [before = "", last = ""] = line.toLowerCase().split("|");
  const first = wordsAtEnd(before, answers);
  return first !== "" && first !== before.trim() && isPair.has(`${first}|${last.trim()}`);
}

function isOfTwo(line: string): boolean {
  return line.indexOf("|") > 0 && line.indexOf("|") === line.lastIndexOf("|");
}

/** A bar in the blank before what stands at the end of the first cell; where nothing does, in the last blank. */
function withBarBehindName(line: string, known: ReadonlySet<string>): string {
  const before = line.slice(0, line.indexOf("|"));
  const said = wordsAtEnd(before.toLowerCase(), known);
  const at = said === "" ? before.length - 1 : before.trimEnd().length - said.length - 1;
  return at > 0 && line[at] === " " ? `${line.slice(0, at)}|${line.slice(at + 1)}` : line;
}

/** The last word of a text, or the last two, where they are known. */
function wordsAtEnd(text: string, known: ReadonlySet<string>): string {
  const words = text.trimEnd().split(" ");
  return [words.slice(-2).join(" "), words.slice(-1).join()].find((one) => known.has(one)) ?? "";
}

/** Names of answers that stand beside each other, in either order. */
const pairs = ["yes|no", "y|n", "si|no", "done|not done", "present|absent"].map((pair) => pair.split("|"));
const isPair = new Set(pairs.flatMap(([one, other]) => [`${one}|${other}`, `${other}|${one}`]));
const answers = new Set(pairs.flat());
const marks = new Set("x y n yes no + * \u2612".split(" "));
