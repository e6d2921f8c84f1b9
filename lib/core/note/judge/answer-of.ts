import type { Sight } from "../concepts/sight";
import { cuesOf } from "../context/contexts";

export type Answer = "yes" | "no" | "unrecorded" | "blank" | "words";

/** What stands behind the label of a field, or what its box says: a yes, a no, "not recorded", nothing, or words to read. */
export function answerOf(sight: Sight): Answer {
  const { statement, tokens, body, terms } = sight;
  if (statement.answer) return statement.answer;
  const words = tokens.slice(body).filter(({ text }) => !marks.has(text));
  const first = words[0]?.text ?? "";
  if (first === "" && tokens.slice(body).some(({ text }) => text === "+")) return "yes";
  if (first === "") return tokens.slice(body).some(({ text }) => text === "-") ? "no" : "blank";
  const all = words.map(({ text }) => text).join(" ");
  if (blanks.has(all) || (first === "see" && words.length <= 3)) return "blank";
  const isUnrecorded = cuesOf(terms.cues, "unrecorded").some(({ from }) => from - body <= 2 && from >= body);
  if (isUnrecorded && words.length <= longestAnswer) return "unrecorded";
  if (noes.has(first) && words.length === 1) return "no";
  if ((noes.has(first) || denials.has(first)) && words.length <= longestAnswer && isPlain(sight)) return "no";
  if (noes.has(words.at(-1)?.text ?? "") && words.length <= 4 && isPlain(sight)) return "no";
  return yeses.has(first) ? "yes" : "words";
}

const longestAnswer = 8;

/** One part, and nothing else is counted or told in it: "none, but 3 cysts" is more than a no. */
function isPlain({ tokens, body }: Sight): boolean {
  return !tokens
    .slice(body)
    .some(({ text, amount }) => text === "," || text === "but" || text === ";" || amount !== null);
}

const words = (list: string) => new Set(list.split(" "));
const marks = words('. ; , : = ? ( ) [ ] + | * > "');
const blanks = new Set(["n/a", "na", "not applicable", "tbd", "unknown", "pending", "x x"]);
const noes = words(
  "no n nil false negative neg absent omitted refused deferred declined denied denies zero 0 - none never nope ninguno",
);
const denials = words("not without patient pt unable mother parent she he nothing withheld");
const yeses = words(
  "yes y si true x done positive pos ok okay performed completed complete given taken obtained signed explained reviewed discussed present verbal written verbally",
);
