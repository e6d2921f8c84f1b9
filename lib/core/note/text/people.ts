import { Phrases } from "../words/phrases";
import type { Token } from "../words/tokens";
import { isLetter } from "./characters";
import type { Statement } from "./statement";

/** Names in lower case, and whose they are. */
export type People = ReadonlyMap<string, "other" | "patient">;

const kin = "brother|sister|twin|cousin|friend|husband|wife|mother|father|mom|dad";

/** What stands before a name, or behind it, and whose it is. */
const phrases = new Phrases({
  /** "his sister Ina (6)", "Mom (Thora)", "brother Lars": a relative with a name. */
  relative: `${kin}|son|daughter|sibling ,? (?`,
  /** "twins Uma and Nils": one of them may be the patient. */
  siblings: "twins|siblings|brothers|sisters|cousins ,? :?",
  /** "Here with her sister Maren": whoever comes along with a patient is none. */
  companion: `with|w/ his|her|their? twin|older|younger|little|big? ${kin} ,? (?`,
  /** "Chart: THORA ESPINOZA", "Patient: Nils", "this is the chart of NILS" */
  patient: "chart|patient|pt|name of|:|is?",
  /** "Teo (15) is the patient" */
  isPatient: "is the patient",
  /** "This is the son's chart", "one note for the daughter's record", "this one is the wife's": whose the note is. */
  ofRelative: `
this one? is the
note|chart|record|entry is? for|of the
note|chart|record|entry|file|page|documentation|visit|encounter is|belongs|: to?
`,
});

type Kind = "relative" | "siblings" | "companion" | "patient" | "isPatient" | "ofRelative";

/**
 * What relatives are called of whom a note tells beside its patient. Where it does not say who the patient is, a name may
 * be the patient's, and nobody is told apart.
 */
export function peopleIn(plain: string, statements: readonly Statement[]): People {
  const names: Record<Kind, Set<string>> = {
    ...{ relative: new Set(), siblings: new Set(), companion: new Set() },
    ...{ patient: new Set(), isPatient: new Set(), ofRelative: new Set() },
  };
  for (const { tokens, start } of statements)
    for (const { tag, from, to } of phrases.find(tokens)) {
      const written = (token: Token | undefined) => (token ? plain.slice(start + token.start, start + token.end) : "");
      for (const name of namesAt(tokens, tag, { from, to }, written)) names[tag].add(name);
    }
  // Each name is looked for once in the note, however often it stands there.
  const companions = [...names.companion].filter((name) => isToldApart(plain, name));
  const sure = [...of(companions, "other"), ...of(names.ofRelative, "patient")];
  const others = [...names.relative, ...names.siblings].filter((name) => isToldApart(plain, name));
  const patients = [...names.patient, ...names.isPatient, ...names.ofRelative].map((name) => name.toLowerCase());
  const known = patients.filter((name) => !plain.includes(` ${name}`));
  if (others.length === 0 || known.length === 0) return new Map(sure);
  return new Map([...sure, ...of(others, "other"), ...of(known, "patient")]);
}

function of(names: Iterable<string>, whose: "other" | "patient"): [string, "other" | "patient"][] {
  return [...names].map((name) => [name.toLowerCase(), whose]);
}

/** The names that a phrase stands beside. */
function namesAt(
  tokens: readonly Token[],
  kind: Kind,
  { from, to }: { from: number; to: number },
  written: (token: Token | undefined) => string,
): string[] {
  const [first, joint, second] = [written(tokens[to]), tokens[to + 1]?.text ?? ".", written(tokens[to + 2])];
  if (kind === "ofRelative") return first.endsWith("'s") && ofNotes.has(joint) ? [withoutOwner(first)] : [];
  if (kind === "patient") return isNameLong(first) ? [withoutOwner(first)] : [];
  if (kind === "isPatient") {
    const name = written(tokens[tokens[from - 1]?.text === ")" ? from - 4 : from - 1]);
    return isNameLong(name) ? [name] : [];
  }
  if (kind !== "siblings") return isName(first) ? [first] : [];
  return isName(first) && (joint === "and" || joint === "&") && isName(second) ? [first, second] : [];
}

/** "This chart is Ina's" */
function withoutOwner(name: string): string {
  return name.endsWith("'s") ? name.slice(0, -2) : name;
}

const ofNotes = new Set(["chart", "note", "record", "visit", "file", ".", ";", ","]);

function isNameLong({ length }: string): boolean {
  return length > 2 && length < 17;
}

/** A capital, and small letters behind it. */
function isName(word: string): boolean {
  if (!isNameLong(word) || isLetter(word.charCodeAt(0)) || !isLetter(word.toLowerCase().charCodeAt(0))) return false;
  for (let at = 1; at < word.length; at += 1) if (!isLetter(word.charCodeAt(at))) return false;
  return true;
}

/** It stands in the note more than once, and never small: no word like another. */
function isToldApart(plain: string, name: string): boolean {
  return plain.split(name).length > 2 && !plain.includes(` ${name.toLowerCase()}`);
}
