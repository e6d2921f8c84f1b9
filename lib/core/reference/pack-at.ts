import type { CodePack, CodePairs, LabelledFact } from "../knowledge/code-pack";
import type { Source, SourceId } from "../knowledge/fact";
import { editionName } from "./edition";
import { feeFacts, pairsFact, type StatedFacts, unitsFact } from "./loaded-facts";
import type { FeeRow, LoadedTable, MueRow, PtpRow, Reference, ReferenceKind } from "./reference";

/**
 * The pack as it holds on a date of service: what the practice loaded stands over what was delivered, and every fact
 * that comes from it names the loaded edition as its source. `date` is YYYY-MM-DD; where it is not known the newest
 * edition counts.
 */
export function packAt(pack: CodePack, reference: Reference | undefined, date: string | null | undefined): CodePack {
  if (!reference) return pack;
  const day = /^\d{4}-\d\d-\d\d$/.test(date ?? "") ? String(date) : "9999";
  return [withPairs, withUnits, withFees].reduce((known, change) => change(known, reference, day), pack);
}

function withPairs(pack: CodePack, reference: Reference, date: string): CodePack {
  const tables = tablesAt(reference, "ptp", date);
  const all = tables.flatMap((table) => table.rows as PtpRow[]);
  if (!tables[0] || !isWhole(all, pack)) return pack;
  const rows = all.filter((row) => isActive(row, date));
  const [edition, pairs] = [editionName(tables[0].edition), pairsOf(rows, pack, sourceId(tables[0]))];
  return { ...restated(pack, tables[0], pairsFact(pairs, edition), pack.pairs.sources), edition, pairs };
}

/**
 * CMS splits the pairs over several files, by column 1. Where the part that holds the code's own pairs was not loaded, or
 * the one where others take it in, the edition does not count: what is missing would look as if it were allowed.
 */
function isWhole(rows: PtpRow[], { code, pairs }: CodePack): boolean {
  const isTakenIn = pairs.procedures.size === 0 || rows.some((row) => row.column2 === code);
  return isTakenIn && rows.some((row) => row.column1 === code);
}

function pairsOf(rows: PtpRow[], { code, pairs: delivered }: CodePack, source: SourceId): CodePairs {
  const beside = (indicator: string) => rows.filter((row) => row.indicator === indicator);
  const allowed = beside("1").flatMap((row) => (row.column1 === code ? [row.column2] : []));
  const visits = new Set(allowed.filter((other) => delivered.visits.has(other) || isVisit(other)));
  return {
    procedures: new Set(beside("1").flatMap((row) => (row.column2 === code ? [row.column1] : []))),
    visits,
    newPatientVisits: new Set([...delivered.newPatientVisits].filter((other) => !visits.has(other))),
    services: new Set(allowed.filter((other) => !visits.has(other))),
    included: new Set(beside("0").map((row) => (row.column1 === code ? row.column2 : row.column1))),
    sources: [source],
  };
}

/** What 25 is for: codes 99202 to 99499, visits for the eyes and of hospital clinics. */
function isVisit(code: string): boolean {
  return /^(99[2-4]\d\d|920(02|04|12|14)|G0463)$/.test(code);
}

function withUnits(pack: CodePack, reference: Reference, date: string): CodePack {
  const [table] = tablesAt(reference, "mue", date);
  const row = (table?.rows as MueRow[] | undefined)?.find(({ code }) => code === pack.code);
  if (!table || !row) return pack;
  const changed = restated(pack, table, unitsFact(row), pack.unitsPerDay.sources);
  return { ...changed, unitsPerDay: { value: row.units, sources: [sourceId(table)] } };
}

function withFees(pack: CodePack, reference: Reference, date: string): CodePack {
  const [table] = tablesAt(reference, "pfs", date);
  const row = (table?.rows as FeeRow[] | undefined)?.find(({ code, modifier }) => code === pack.code && !modifier);
  if (!table || !row) return pack;
  const changed = restated(pack, table, feeFacts(row, editionName(table.edition)), []);
  const days = /^\d{3}$/.test(row.globalDays) ? Number(row.globalDays) : null;
  return days === null ? changed : { ...changed, globalDays: { value: days, sources: [sourceId(table)] } };
}

/** The tables of the edition that holds on the date: the newest that had begun, else the oldest on file. */
function tablesAt({ tables }: Reference, kind: ReferenceKind, date: string): LoadedTable[] {
  const own = tables.filter((table) => table.kind === kind);
  const editions = own.map(({ edition }) => edition).toSorted();
  const edition = editions.findLast((begun) => begun <= date) ?? editions[0];
  return own.filter((table) => table.edition === edition);
}

function isActive({ from, to }: PtpRow, date: string): boolean {
  return from <= date && (to === null || date <= to);
}

/**
 * The pack with what a loaded table states in the place of what was delivered, and with that table as its source, which
 * rules cite in the place of the `delivered` ones.
 */
function restated(pack: CodePack, table: LoadedTable, stated: StatedFacts, delivered: SourceId[]): CodePack {
  const id = sourceId(table);
  const source: Source = {
    id,
    title: `${titles[table.kind]}, ${editionName(table.edition)}, loaded by the practice`,
    publisher: "CMS",
    asOf: table.edition.slice(0, 7),
    dated: "edition",
    verification: "read in the data file",
    renewed: table.kind === "pfs" ? "yearly" : "quarterly",
    kind: "cms-data",
  };
  const sourceNow = { ...pack.sourceNow, ...Object.fromEntries(delivered.map((old) => [old, id])) };
  return {
    ...pack,
    facts: pack.facts.map((fact) => factNow(fact, stated, id)),
    sources: [...pack.sources.filter((known) => known.id !== id), source],
    sourceNow,
  };
}

function factNow(fact: LabelledFact, stated: StatedFacts, source: SourceId): LabelledFact {
  const now = fact.from && stated[fact.from];
  if (!now) return fact;
  const { label, from } = fact;
  return { label, ...(from && { from }), ...now, sources: from === "national-figure" ? [source, ownAdvice] : [source] };
}

/** Arithmetic is said in our own name. */
const ownAdvice: SourceId = "claimside-advice";

const titles: Record<ReferenceKind, string> = {
  ptp: "NCCI procedure-to-procedure edits",
  mue: "Medically unlikely edits",
  pfs: "Physician fee schedule",
};

function sourceId({ kind, edition }: LoadedTable): SourceId {
  return `loaded-${kind}-${edition.slice(0, 7)}`;
}
