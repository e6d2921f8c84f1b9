export type SourceId = string;

/** How a fact was checked. Only the three that were read may be shown as fact; "own advice" is said in our own name. */
export type Verification =
  | "read in the data file"
  | "read in the cited page"
  | "read in a secondary source"
  | "own advice";

/** Who says so, and as of when. */
export interface Source {
  id: SourceId;
  title: string;
  publisher: string;
  url?: string;
  /** The edition or effective date, YYYY-MM-DD or YYYY-MM; for undated pages the day it was read. */
  asOf: string;
  /** How `asOf` is to be read: an edition that the publisher dates, or the day we read an undated page. */
  dated: "edition" | "read on";
  verification: Verification;
  /** How often the publisher renews it; a figure older than that shows its age. */
  renewed?: "quarterly" | "yearly";
  kind: "cms-data" | "cms-policy" | "payer-policy" | "reference" | "own-advice" | "practice";
}

/** A value with the sources that state it. Advice of our own has kind "own-advice" sources and says so. */
export interface Fact<T> {
  value: T;
  sources: SourceId[];
  note?: string;
}
