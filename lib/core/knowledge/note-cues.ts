/**
 * How a note says what a prompt asks for. All patterns read lower-case text in which a space stands for any white
 * space; `pattern` below builds them. What is negated, planned, past, somebody else's or left blank is the reader's to
 * see (lib/core/note): no pattern needs to know about it.
 */
export interface NoteCues {
  /** Words that state it. Negated, they deny it. */
  says?: RegExp;
  /** Words that only name the matter: "technique". They state nothing; negated they deny, and as a label ("Technique: …") their content counts. */
  about?: RegExp;
  /** Words that name the matter in a label, and may mean much else in a sentence: "Lesions: 14". */
  label?: RegExp;
  /** What the content under an `about` or `label` label must hold to count; without it, any content. */
  content?: RegExp;
  /** Must stand in the same statement or its heading. */
  beside?: RegExp;
  /** Looks like `says` and is something else. */
  unless?: RegExp;
  /** Statements in which nothing counts. */
  notIn?: RegExp;
  /** Words that deny it without a negation. */
  denies?: RegExp;
  /** What may stand between the words and a "not" after them: "photographs were not *taken*". */
  undoneBy?: RegExp;
  /** Treatments that were tried: read with their outcome instead of `says`. */
  trial?: NoteTrial;
  /** What it is about, where notes speak of other things in the same words. */
  topic?: NoteTopic;
  /** The topic of the sentence before goes on in this one. */
  topicGoesOn?: true;
  /** Any answer documents it, "none" too; only "not asked" or "not recorded" denies it. */
  anyAnswer?: true;
  /** It cannot be denied. */
  neverDenied?: true;
  /** One denial outweighs every statement. */
  denialWins?: true;
  /** Contexts that do not take away from it. */
  allows?: readonly NoteContext[];
}

export type NoteContext = "past" | "plan" | "person" | "teaching" | "talk";

export interface NoteTrial {
  names: RegExp;
  /** Names of other treatments: an outcome beside them is theirs. */
  rivals: RegExp;
}

export interface NoteTopic {
  /** Words of the matter itself. */
  own: RegExp;
  /** Words that fit the matter as well as others. */
  likely: RegExp;
  /** Words of other matters. */
  other: RegExp;
}

/** Sentences that hold a prompt's cues to their meaning; one test reads them all. */
export interface CueExamples {
  documented: string[];
  denied: string[];
  missing: string[];
}

/** One pattern of whole words; a space before a word or group matches any run of spaces, `" ?"` also none. */
export function pattern(...words: string[]): RegExp {
  const spaced = words
    .join("|")
    .replace(/ \?/g, " *")
    .replace(/ (?=[\w(\\[])/g, " +");
  return new RegExp(`(?<![a-z0-9])(?:${spaced})(?![a-z0-9])`, "g");
}

/**
 * A pattern of words that a practice has typed: they are looked for as they stand, in any case, across any white space.
 * Nothing in them is read as a pattern, so none of them can make the search slow.
 */
export function literalPattern(words: readonly string[]): RegExp {
  const literal = words
    .map((phrase) => phrase.trim().toLowerCase().split(/\s+/).map(escaped).join(" +"))
    .filter((phrase) => phrase !== "");
  return new RegExp(literal.length > 0 ? `(?<![a-z0-9])(?:${literal.join("|")})(?![a-z0-9])` : "(?!)", "g");
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
