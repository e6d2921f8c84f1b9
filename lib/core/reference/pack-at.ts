import type { PtpRow, ReferenceKind } from "../knowledge/cms-table";
import type { CodePack, CodePairs, LabelledFact } from "../knowledge/code-pack";
import type { SourceId } from "../knowledge/fact";
import { told } from "../words/facts";
import { editionName } from "./edition";
import { type Edition, editionAt, editionsOf } from "./edition-at";
import type { Reference } from "./reference";
import { feeFacts, pairsFact, type StatedFacts, unitsFact } from "./stated-facts";

/**
 * The pack as it holds on a day of service, YYYY-MM-DD: of each of CMS's tables the edition that counts then states the
 * pairs, limits and figures, and is cited for them.
 */
export function packAt(pack: CodePack, reference: Reference | undefined, day: string): CodePack {
  const facts = pack.facts.filter(({ after = "" }) => after < day);
  return [withPairs, withUnits, withFees].reduce((known, change) => change(known, reference, day), { ...pack, facts });
}

function withPairs(pack: CodePack, reference: Reference | undefined, day: string): CodePack {
  const whole = editionsOf("ptp", pack, reference).filter(({ rows }) => isWhole(rows, pack));
  // What was loaded says since when each pair is in force and so counts for earlier dates, too; what was delivered does not.
  const loaded = whole.filter((edition) => edition.loaded);
  const edition = editionAt(loaded.length > 0 ? loaded : whole, day);
  if (!edition) return pack;
  const pairs = pairsOf(
    edition.rows.filter((row) => isActive(row, day)),
    pack,
    edition.source,
  );
  const name = editionName(edition.edition);
  return { ...restated(pack, "ptp", edition, pairsFact(pairs, name)), edition: name, pairs };
}

/**
 * CMS splits the pairs over several files, by column 1. Where the part that holds the code's own pairs was not loaded, or
 * the one where others take it in, the edition does not count: what is missing would look as if it were allowed.
 */
function isWhole(rows: readonly PtpRow[], { code, pairs }: CodePack): boolean {
  const isTakenIn = pairs.procedures.size === 0 || rows.some((row) => row.column2 === code);
  return isTakenIn && rows.some((row) => row.column1 === code);
}

function pairsOf(rows: readonly PtpRow[], { code, pairs: delivered }: CodePack, source: SourceId): CodePairs {
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

function withUnits(pack: CodePack, reference: Reference | undefined, day: string): CodePack {
  const found = rowAt("mue", pack, reference, day);
  if (!found) return pack;
  const { edition, row } = found;
  const changed = restated(pack, "mue", edition, unitsFact(row, editionName(edition.edition)));
  return { ...changed, unitsPerDay: { value: row.units, sources: [edition.source] } };
}

function withFees(pack: CodePack, reference: Reference | undefined, day: string): CodePack {
  const found = rowAt("pfs", pack, reference, day);
  if (!found) return pack;
  const { edition, row } = found;
  const changed = restated(pack, "pfs", edition, feeFacts(row, editionName(edition.edition)));
  const days = /^\d{3}$/.test(row.globalDays) ? Number(row.globalDays) : null;
  return days === null ? changed : { ...changed, globalDays: { value: days, sources: [edition.source] } };
}

/** The code's own row in the edition that counts on the day, of those that have one. */
function rowAt<K extends "mue" | "pfs">(kind: K, pack: CodePack, reference: Reference | undefined, day: string) {
  const editions = editionsOf(kind, pack, reference).filter(({ rows }) => rows.some(isOf(pack)));
  const edition = editionAt(editions, day);
  const row = edition?.rows.find(isOf(pack));
  return edition && row && { edition, row };
}

/** The row of the code itself; those with a modifier are of parts of the service. */
function isOf({ code }: CodePack) {
  return (row: { code: string; modifier?: string }) => row.code === code && !row.modifier;
}

function isActive({ from, to }: PtpRow, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

/** The pack with what an edition states, and with that edition as the source which rules cite in the place of others. */
function restated(pack: CodePack, kind: ReferenceKind, edition: Edition<unknown>, stated: StatedFacts): CodePack {
  const others = pack.editions.flatMap((table) => (table.kind === kind ? table.sources : []));
  const { source, loaded } = edition;
  return {
    ...pack,
    facts: pack.facts.map((fact) => factNow(fact, stated, edition)),
    sources: [...pack.sources.filter(({ id }) => id !== loaded?.id), ...(loaded ? [loaded] : [])],
    sourceNow: { ...pack.sourceNow, ...Object.fromEntries(others.map((other) => [other, source])) },
  };
}

function factNow(fact: LabelledFact, stated: StatedFacts, { source, remarks }: Edition<unknown>): LabelledFact {
  const now = fact.from && stated[fact.from];
  if (!now) return fact;
  const remark = fact.from && remarks?.[fact.from];
  const note = [now.note, remark && told(remark.note)].filter(Boolean).join(" ");
  const advice = fact.from === "national-figure" ? [ownAdvice] : [];
  const sources = [...new Set([source, ...(remark?.sources ?? []), ...advice])];
  return { ...fact, value: now.value, ...(note && { note }), sources };
}

/** Arithmetic is said in our own name. */
const ownAdvice: SourceId = "claimside-advice";
