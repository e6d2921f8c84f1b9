import type { ReferenceKind } from "../knowledge/cms-table";
import type { CodePack } from "../knowledge/code-pack";
import { editionName } from "../reference/edition";
import type { LoadedTable } from "../reference/reference";
import { optionsWording } from "../words/en/options";

/** Exactly what the options page prints of CMS's files. */
export interface CmsView {
  /** What was loaded, by kind and then the newest first. */
  editions: CmsEdition[];
  /** "Relative values, July 2026; NCCI pairs, July 2024": the newest of each kind that came with the product. */
  delivered: string;
  /** What is being loaded; null: nothing. */
  loading: { read: number; total: number; secondsLeft: number | null } | null;
  /** How the last load ended. */
  outcome: { kind: "problem" | "done"; says: string } | null;
}

export interface CmsEdition {
  kind: ReferenceKind;
  edition: string;
  /** "NCCI pairs, October 2026". */
  title: string;
  /** "ccipra-v323r0-f1.txt · 612,345 rows read, 231 kept · loaded 2026-11-24", one an item. */
  files: string[];
}

const words = optionsWording.cms;

/** The editions on file; `tables` in the order they are shown. */
export function cmsEditions(tables: readonly (LoadedTable & { loadedOn: string })[]): CmsEdition[] {
  const editions = new Map<string, CmsEdition>();
  for (const { kind, edition, file, rowCount, rows, loadedOn } of tables) {
    const title = titleOf(kind, edition);
    const shown = editions.get(title) ?? { kind, edition, title, files: [] };
    shown.files.push(words.file(file, rowCount, rows.length, loadedOn));
    editions.set(title, shown);
  }
  return [...editions.values()];
}

/** The newest edition of each kind that came with the product. */
export function deliveredEditions(packs: readonly CodePack[]): string {
  const all = packs
    .flatMap(({ editions }) => editions)
    .toSorted((one, other) => (one.edition < other.edition ? 1 : -1));
  const newest = all.filter(({ kind }, place) => all.findIndex((table) => table.kind === kind) === place);
  return newest.map(({ kind, edition }) => titleOf(kind, edition)).join("; ");
}

/** What a load has brought, in one sentence. */
export function cmsOutcome(tables: readonly LoadedTable[]): string {
  const titles = new Set(tables.map(({ kind, edition }) => titleOf(kind, edition)));
  const rows = tables.reduce((sum, table) => sum + table.rowCount, 0);
  return words.loaded([...titles].join("; "), rows);
}

function titleOf(kind: ReferenceKind, edition: string): string {
  return words.edition(words.kinds[kind], editionName(edition));
}

/** Whole seconds until all is read, at the speed so far; null while too little is known. `elapsed` in milliseconds. */
export function secondsLeft(read: number, total: number, elapsed: number): number | null {
  return read === 0 || elapsed < 500 ? null : Math.ceil(((total - read) / read) * (elapsed / 1000));
}
