import type { NoteTopic } from "../../knowledge/note-cues";
import { matches } from "../read/matches";
import type { Statement } from "../read/read-note";

export type Matter = "own" | "other" | "open";

/**
 * What the words at a place of a statement are about. A statement that names the matter and another one is taken apart
 * at its commas and verbs; a part that names neither goes with the part before it.
 */
export function matterAt(text: string, statement: Statement, at: number, topic: NoteTopic): Matter {
  const sentence = text.slice(statement.start, statement.end);
  const above = named(`${statement.heading} ${statement.label}`, topic);
  const whole = named(sentence, topic);
  if (whole !== "mixed") return whole === "open" ? (above === "mixed" ? "open" : above) : whole;
  return partAt(sentence, at - statement.start, topic);
}

/** Own and other words together in one part leave it open. */
function partAt(sentence: string, at: number, topic: NoteTopic): Matter {
  let [from, last]: [number, Matter] = [0, "open"];
  for (const { index, 0: cut } of [...matches(cuts, sentence), { index: sentence.length, 0: "" }]) {
    const matter = named(sentence.slice(from, index), topic);
    const now: Matter = matter === "open" ? last : matter === "mixed" ? "own" : matter;
    if (at < index + cut.length) return now;
    [from, last] = [index, now];
  }
  return last;
}

const cuts =
  /, |: | and (?=(?:[^,]{0,80})\b(?:was|were|treated|frozen|removed|applied|injected|performed)\b)| while | whereas | but | in addition | plus | as well as /g;

function named(words: string, topic: NoteTopic): Matter | "mixed" {
  const other = has(topic.other, words);
  if (has(topic.own, words)) return other ? "mixed" : "own";
  return other ? "other" : has(topic.likely, words) ? "own" : "open";
}

function has(pattern: RegExp, words: string): boolean {
  return words.search(pattern) >= 0;
}
