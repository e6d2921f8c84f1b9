import type { Line } from "../claim/claim";

/** The boxes in which nearly the same always stands, in the paper's order. */
export const usualKeys = ["placeOfService", "diagnosisPointers", "charge", "units"] as const satisfies (keyof Line)[];

export type UsualKey = (typeof usualKeys)[number];

/** What a practice usually enters in a line of one code, as it stands in a claim. */
export type UsualLine = { [Key in UsualKey]?: NonNullable<Line[Key]> };
