import { hasWord } from "./characters";
import { enclosedIn } from "./enclosed";

/** "Signed (circle one): <YES> / no": of two answers the one in angle brackets was circled, and stands alone then, place for place. */
export function withCircled(text: string): string {
  if (!text.includes("<")) return text;
  const small = text.toLowerCase();
  let [written, from] = ["", 0];
  for (const { words, at, end } of enclosedIn(small, ["<", ">"], longestAnswer)) {
    const other = others.get(words);
    if (other === undefined) continue;
    const before = slashes.map((slash) => other + slash).find((choice) => small.endsWith(choice, at)) ?? "";
    const behind = slashes.map((slash) => slash + other).find((choice) => small.startsWith(choice, end)) ?? "";
    const [start, to] = [at - before.length, end + behind.length];
    if (before + behind === "" || start < from || hasWord((small[start - 1] ?? " ") + (small[to] ?? " "))) continue;
    written += `${withoutAsking(text.slice(from, start))} ${text.slice(at + 1, end - 1)}`.padEnd(to - from);
    from = to;
  }
  return written + text.slice(from);
}

const longestAnswer = 4;
const slashes = [" / ", "/", "   "];
const others = new Map([
  ["yes", "no"],
  ["no", "yes"],
  ["y", "n"],
  ["n", "y"],
]);

/** What asks to circle is no blank any more. */
function withoutAsking(words: string): string {
  const at = words.toLowerCase().lastIndexOf("(circle");
  const end = words.indexOf(")", at) + 1;
  const isNear = at >= 0 && end > at && end - at <= longestAsk && words.length - end <= longestAnswer;
  return isNear ? words.slice(0, at) + " ".repeat(end - at) + words.slice(end) : words;
}

const longestAsk = 14;
