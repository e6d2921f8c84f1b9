import { hasWord } from "./characters";
import { enclosedIn, withEnclosed } from "./enclosed";

/** "Consent signed   [yes]", "Photos? [no]": what answers stands behind a colon, place for place, and in no box. */
export function withAnsweredBrackets(text: string): string {
  if (!text.includes("[")) return text;
  return withEnclosed(text, enclosedIn(text, ["[", "]"], longestAnswer), ({ words, at }) => {
    if (!answers.has(words.toLowerCase())) return null;
    const before = text.slice(text.lastIndexOf("\n", at) + 1, at).trimEnd();
    if (!hasWord(before)) return null;
    return before.endsWith(":") || before.endsWith("?") ? ` ${words} ` : `: ${words}`;
  });
}

const longestAnswer = 8;
const answers = new Set(["yes", "no", "none", "done", "never", "nil", "negative", "declined", "not done"]);

/**
 * "Photos (declined), goggles (not worn). Tolerance (good).": where several sentences are names with what is told of each
 * in brackets, they become fields, place for place.
 */
export function withAnswersInBrackets(text: string): string {
  if ([...text.matchAll(answeredAside)].length < fewest) return text;
  return text.replace(sentence, (items) => items.replace(item, asField));
}

const fewest = 2;
const answeredAside =
  /\b[A-Za-z]+ \((?:no|not|none|never|yes|given|done|declined|signed|worn|taken)\b[^()\n]{0,80}\)[.,;]/g;
/** A sentence of nothing but names and brackets. */
const sentence =
  /(?<=^|[.;] {1,2})(?:[A-Z][a-z]+|[a-z]+)(?: [a-z]+){0,2} \([^()\n]{1,80}\)(?:[,;] (?:and )?[A-Za-z]+(?: [a-z]+){0,2} \([^()\n]{1,80}\)){0,8}[.;](?=\s|$)/gm;
const item = / \(([^()\n]{1,80})\)([.,;])/g;

function asField(_: string, told: string, mark: string): string {
  return `: ${told} ${mark === "," ? ";" : mark}`;
}
