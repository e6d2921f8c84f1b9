import type { Claim, Line } from "../../../lib/core/claim/claim";

/** A claim drawn from what forms hold, good and bad, with fields missing and empty; the same for the same seed. */
export function randomClaim(seed: number): Claim {
  const random = mulberry32(seed);
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const some = <T>(values: readonly T[], most: number): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(values));
  const line = (code: string): Line =>
    thinned(random, {
      code,
      modifiers: some(
        ["", "11", "22", "24", "25", "51", "52", "58", "59", "XS", "xe", "76", "LT", "GA", "GY", "28"],
        3,
      ),
      units: one([1, 1, 1, 2, 0, null]),
      placeOfService: one(["11", "11", "02", "12", "28", "", null]),
      diagnosisPointers: some(["A", "B", "1", "3", "M", ""], 5),
      charge: one([95, 0, null]),
      dateFrom: one(["2026-11-20", "2026-11-20", "2026-11-12", "2026-11-24", "2026-02-30", "", null]),
      dateTo: one(["2026-11-20", null]),
      renderingNpi: one(["1234567893", "1234567890", ""]),
    });
  const codes = ["17340", ...some(["17340", "99213", "99203", "17110", "12001", "64400", "11102", "10040"], 3)];
  return thinned(random, {
    payer: { name: one(["Medicare", "Aetna", "BCBSTX", "UHC", "Blue Bell Dental", ""]), id: one(["60054", "", "1"]) },
    insuranceType: one(["medicare", "group"] as const),
    patientAge: one([12, 24, null]),
    icdIndicator: one(["0", "9", ""]),
    diagnoses: some(["L70.0", "l709", "L70", "L70.4", "L73.0", "B079", "Z41.1", "", "L70.6"], 4),
    priorAuthorization: one(["", "A1"]),
    additionalInformation: one(["", "reason"]),
    lines: codes.map(line),
  });
}

/** The object with about a tenth of its keys gone; `code` and `lines` stay. */
function thinned<T extends object>(random: () => number, object: T): T {
  const kept = Object.entries(object).filter(([key]) => ["code", "lines"].includes(key) || random() > 0.1);
  return Object.fromEntries(kept) as T;
}

/** A small seeded generator of numbers from 0 to 1 (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
