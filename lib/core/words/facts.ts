import { catalogue, spokenNow } from "./catalogue";

/**
 * What is known (of codes, payers, places) is written in English, with its sources. Another language has a dictionary of
 * it: from each English text that is shown to its own.
 */
const dictionary = catalogue<Readonly<Record<string, string>>>("facts", {});

/** A text of what is known, in the language that is spoken; as it is where no dictionary has it: a name, a practice's own words. */
export function told(text: string): string {
  return dictionary[text] ?? text;
}

/** By dictionary: what was translated once is the same object the next time. */
const translated = new WeakMap<object, WeakMap<object, unknown>>();

/** What is known, with all its texts in the language that is spoken. */
export function inLanguage<Known>(known: Known): Known {
  const spoken = spokenNow("facts");
  if (!spoken) return known;
  const done = translated.get(spoken) ?? new WeakMap<object, unknown>();
  translated.set(spoken, done);
  return translate(known, done) as Known;
}

/** What goes into the chart stays English, as US records are kept; titles of sources stay as their publishers wrote them. */
const kept: ReadonlySet<string> = new Set(["example", "question", "blank", "sources", "practiceClaim", "claim"]);

function translate(value: unknown, done: WeakMap<object, unknown>): unknown {
  if (typeof value === "string") return told(value);
  if (typeof value !== "object" || value === null || value instanceof Set) return value;
  const known = done.get(value) ?? translateParts(value, done);
  done.set(value, known);
  return known;
}

function translateParts(value: object, done: WeakMap<object, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => translate(item, done));
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, part]) => [key, kept.has(key) ? part : translate(part, done)]));
}
