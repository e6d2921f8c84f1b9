import type { CmsRows, DeliveredTable, ReferenceKind } from "../knowledge/cms-table";
import type { CodePack } from "../knowledge/code-pack";
import type { Source, SourceId } from "../knowledge/fact";
import { referenceWording } from "../words/en/reference";
import { editionName } from "./edition";
import type { Reference } from "./reference";

/** One edition of a table, whether it came with the product or was loaded by the practice. */
export interface Edition<Row> extends Pick<DeliveredTable, "remarks"> {
  /** First day that it is for, YYYY-MM-DD. */
  edition: string;
  rows: readonly Row[];
  source: SourceId;
  /** Of one that was loaded, for no file of knowledge has it. */
  loaded?: Source;
}

/** The editions on file, those that were loaded behind those that were delivered. */
export function editionsOf<K extends ReferenceKind>(
  kind: K,
  { editions }: CodePack,
  { tables }: Reference = { tables: [] },
): Edition<CmsRows[K]>[] {
  const own = tables.filter((table) => table.kind === kind);
  const loaded = [...new Set(own.map(({ edition }) => edition))].map((edition) => ({
    edition,
    // CMS splits the pairs over several files.
    rows: own.flatMap((table) => (table.edition === edition ? (table.rows as CmsRows[K][]) : [])),
    source: sourceId(kind, edition),
    loaded: loadedSource(kind, edition),
  }));
  const delivered = editions
    .filter((table) => table.kind === kind)
    .map(({ edition, rows, sources: [source], remarks = {} }) => ({
      edition,
      rows: rows as readonly CmsRows[K][],
      source,
      remarks,
    }));
  return [...delivered, ...loaded];
}

/**
 * The edition that counts on a day. What CMS publishes holds for its calendar year: the newest of that year that had
 * begun, else the year's first. With none of that year on file it is the next one, for those before were superseded
 * since, else the last; how far it lies from the day is said beside its figures.
 */
export function editionAt<Row>(editions: readonly Edition<Row>[], day: string): Edition<Row> | undefined {
  const all = editions.toSorted((one, other) => one.edition.localeCompare(other.edition));
  // Of the same edition, delivered and loaded, the loaded one counts.
  const inOrder = all.filter(({ edition }, place) => all[place + 1]?.edition !== edition);
  const ofYear = inOrder.filter(({ edition }) => edition.slice(0, 4) === day.slice(0, 4));
  return (
    ofYear.findLast(({ edition }) => edition <= day) ??
    ofYear[0] ??
    inOrder.find(({ edition }) => edition > day) ??
    inOrder.at(-1)
  );
}

function loadedSource(kind: ReferenceKind, edition: string): Source {
  return {
    id: sourceId(kind, edition),
    title: referenceWording.loaded(referenceWording.titles[kind], editionName(edition)),
    publisher: "CMS",
    asOf: edition.slice(0, 7),
    dated: "edition",
    verification: "read in the data file",
    renewed: kind === "pfs" ? "yearly" : "quarterly",
    kind: "cms-data",
  };
}

function sourceId(kind: ReferenceKind, edition: string): SourceId {
  return `loaded-${kind}-${edition.slice(0, 7)}`;
}
