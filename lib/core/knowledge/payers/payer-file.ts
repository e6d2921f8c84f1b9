import type { Fact, Source, SourceId } from "../fact";

/** One payer: how forms name it and what is on file. Names are written as `comparableName` writes them. */
export interface PayerFile {
  /** Public id, never renamed. */
  id: string;
  name: string;
  /** Runs of whole words that name this payer anywhere in a name; a last `*` lets the last word go on. */
  aliases: string[];
  /** Names that count only when they are the whole name. */
  wholeNames?: string[];
  /** Names of others that hold one of the aliases. */
  notNames?: string[];
  /** Electronic ids. They differ by clearinghouse, so a name stands over them. */
  ids: string[];
  /** Plans with rules of their own, tried in order; a name that fits none is of the plan "". */
  plans: Plan[];
  policies: Policy[];
  /** The first date of service, YYYY-MM-DD, on which this payer may ask for a side (LT, RT) on surgical codes. */
  mayWantSide?: Fact<string>;
  facts: PayerFact[];
  sources: Source[];
}

export interface Plan {
  id: string;
  name: string;
  aliases: string[];
}

/** What a payer has published on a code. */
export interface Policy {
  code: string;
  /** Ids of the plans it holds for; "" is a plan that none of `plans` names. */
  plans: string[];
  stance: "covered" | "not covered" | "experimental" | "cosmetic";
  /** First in twelve words at most what it says, then what else must be known of it. */
  says: string;
  sources: SourceId[];
}

export interface PayerFact {
  label: string;
  /** Ids of the plans it holds for; absent where it holds for all. */
  plans?: string[];
  value: string;
  note?: string;
  sources: SourceId[];
}
