/**
 * A table of terms by which notes say something, one a line, in small letters: `photo*` is any word that begins so,
 * `lid|lids` either, `acne?` may be left out, `..3` up to three words between, `<lesion>` any word of a class, `<n>` a
 * number that counts something, `<end>` the end of the statement. Behind a semicolon stand, for whoever reads the table, an example and the language.
 */
export type TermTable = string;

/** Tables of single words that terms name. */
export type WordClasses = Readonly<Record<string, TermTable>>;

/**
 * How a note says what a prompt asks for. What is negated, planned, past, somebody else's or left blank is the reader's to
 * see (lib/core/note): no term needs to know about it.
 */
export interface NoteCues {
  /** Terms that state it. Negated, they deny it. */
  says?: TermTable;
  /** Two things that state it only together: a kind and a severity. */
  both?: readonly [TermTable, TermTable];
  /** Terms that only name the matter: "technique". They state nothing; negated they deny, and as a label ("Technique: …") their content counts. */
  names?: TermTable;
  /** Terms that name the matter in a label, and may mean much else in a sentence: "Lesions: 14". */
  label?: TermTable;
  /** The section of a note that is about it, whose statements count where they hold its content. */
  section?: string;
  /** What the content under a label must hold to count; without it, any content. */
  content?: TermTable;
  /** Must stand in the same statement or over it. */
  beside?: TermTable;
  /** Looks like `says` and is something else. */
  unlike?: TermTable;
  /** Statements in which nothing counts. */
  notIn?: TermTable;
  /** Terms that deny it without a negation. */
  denies?: TermTable;
  /** Treatments that were tried: read with their outcome instead of `says`. */
  trial?: "topical" | "systemic";
  /** It is heard whatever problem a statement is of: it is the patient's. */
  ofPatient?: true;
  /** It is heard in every note, also in one of other problems alone. */
  ofAnyNote?: true;
  /** Something done or said about the procedure: where another problem alone was treated, it is that one's. */
  ofProcedure?: true;
  /** It is said of the visit as a whole: a problem named beside it is not what it is said of. */
  ofVisit?: true;
  /** Something seen or felt: it is undone by not being seen, an act by not being done. */
  finding?: true;
  /** Its terms are the places where the problem is. */
  isPlace?: true;
  /** Under what names it, a number beside a place answers: "Lesions by area" over "chin | 3". */
  byPlace?: true;
  /** It is of the lesions: where a statement names no problem, the one before goes on. */
  goesOn?: true;
  /** Who says it says that the problem was treated. */
  treats?: true;
  /** Any answer documents it, "none" too; only "not asked" or "not recorded" denies it. */
  anyAnswer?: true;
  /** Who refuses the procedure denies it. */
  ofRefusal?: true;
  /** It cannot be denied. */
  neverDenied?: true;
  /** One denial outweighs every statement. */
  denialWins?: true;
  /** Two ways of it: what is denied in the first may be stated in the second: no written consent, but a spoken one. */
  ways?: readonly [TermTable, TermTable];
  /** Contexts that do not take away from it. */
  allows?: readonly NoteContext[];
}

export type NoteContext =
  | "past"
  | "planned"
  | "later"
  | "someoneElse"
  | "taught"
  | "talkedAbout"
  | "asked"
  | "uncertain";

/** What a problem is called, what fits it as well as others, and words of how it is treated. */
export interface ProblemTerms {
  own: TermTable;
  likely: TermTable;
  treated: TermTable;
  /** Looks like a problem of its own and is none: "slush peel". */
  unlike: TermTable;
  /** Places of the body where it is not: of two problems what is told of them is the other's. */
  elsewhere: TermTable;
}

/** Treatments by what they are: put on the skin, taken, or spoken of together. */
export interface TreatmentTerms {
  topical: TermTable;
  systemic: TermTable;
  either: TermTable;
  /** Looks like a treatment of this problem and is none. */
  unlike: TermTable;
}

/** Sentences that hold a prompt's cues to their meaning; one test reads them all. */
export interface CueExamples {
  documented: string[];
  denied: string[];
  missing: string[];
}

/** All by which the notes of one code are read: how its prompts are said, its words, its problem and its treatments. */
export interface PackTerms {
  cues: Readonly<Record<string, NoteCues>>;
  words: WordClasses;
  problem: ProblemTerms;
  treatments: TreatmentTerms;
}
