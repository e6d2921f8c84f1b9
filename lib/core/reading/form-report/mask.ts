import { cues } from "../naming/cues";
import { leadOf } from "../naming/name-field";
import { plainWords } from "../naming/plain-words";
import { masked } from "./form-report";
import { markupWords } from "./markup-words";
import { reportedTags } from "./reported-tags";
import { wordsOfPattern } from "./words-of-pattern";

/** In characters; what is longer is prose. */
const longestLabel = 100;
/** A label is little else than cues; so much of it they make out at least. */
const leastCoverage = 0.5;

/** Words of forms by which people are called, too: where no other word of ours stands beside them, they may be a name. */
const alsoNames = new Set("bill case cross day gross post price son street".split(" "));

/** What a text says in our own words, where it is a label; of anything else that it is there. Digits are never told. */
export function maskText(text: string): string {
  if (text.trim() === "") return "";
  const isLabel = Math.max(...[leadOf(text), text].map(coverageOf)) >= leastCoverage;
  if (!isLabel || !plainWords(text).split(" ").some(isOursAlone)) return masked;
  return mask(text.trim().replace(/\s+/g, " "), /\p{L}[\p{L}\p{M}]*/gu, cueWords());
}

function isOursAlone(word: string): boolean {
  return cueWords().has(word) && !alsoNames.has(word);
}

/** How much of a text cues make out, 0 to 1, all of them together: "CPT/HCPCS". */
function coverageOf(text: string): number {
  const plain = plainWords(text.slice(0, longestLabel));
  const isCue = new Array<boolean>(plain.length).fill(false);
  for (const pattern of cuesAnywhere())
    for (const { index, 0: words } of plain.matchAll(pattern)) isCue.fill(true, index, index + words.length);
  return isCue.filter(Boolean).length / Math.max(1, text.length > longestLabel ? text.length : plain.length);
}

/** A name or an id by those of its parts that are words of forms and of markup: "ctl00_SmithUnits" → "ctl00_…Units". */
export function maskName(name: string): string {
  return mask(name, /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}/gu, nameWords());
}

/** The classes of an element that say anything to us. */
export function maskClass(value: string): string {
  const told = value
    .split(/\s+/)
    .map((name) => maskName(name))
    .filter((name) => /\p{L}/u.test(name));
  return [...new Set(told)].join(" ");
}

/** What an element is called: as HTML has it, else by those parts of its own name that are words of ours. */
export function maskTag(tag: string): string {
  if (reportedTags.has(tag)) return tag;
  const [first = "x", ...parts] = tag.split("-").map((part) => (nameWords().has(part) ? part : "x"));
  return [first, ...(parts.length > 0 ? parts : ["x"])].join("-").replace(/\d/g, "x");
}

/** The number of a column, or how many of them something spans; longer numbers are none. */
export function maskColumn(value: string): string {
  return /^\d{1,2}$/.test(value) ? value : value.replace(/./gs, "0");
}

function mask(text: string, words: RegExp, ours: ReadonlySet<string>): string {
  return text
    .replace(words, (word) => (ours.has(plainWords(word)) ? word : masked))
    .replace(/\p{N}/gu, "0")
    .replace(/[^\x20-\x7e]+/g, masked)
    .replace(/…(\s*…)+/g, masked);
}

/** Spelt out once, when a report is asked for. */
const cuesAnywhere = once(() => cues.map(({ pattern }) => new RegExp(pattern, "g")));
const cueWords = once(() => new Set(cues.flatMap(({ pattern }) => wordsOfPattern(pattern))));
const nameWords = once(() => new Set([...cueWords(), ...markupWords]));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
