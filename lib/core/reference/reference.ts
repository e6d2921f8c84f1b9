import type { CmsTable } from "../knowledge/cms-table";

/** What was kept of one file: only rows that touch a code the product knows, and how much there was. */
export interface LoadedTable extends CmsTable {
  /** CMS splits the pairs into files f1, f2 …; "" is a table in one file. */
  part: string;
  file: string;
  /** Rows read in all. */
  rowCount: number;
}

/** All tables loaded, of every edition. */
export interface Reference {
  tables: readonly LoadedTable[];
}

/** A file that cannot be used: one sentence of what was expected, what was found and what to do. */
export class ReferenceProblem extends Error {
  override name = "ReferenceProblem";
}
