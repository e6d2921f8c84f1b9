import { cueCoverage } from "../naming/name-field";
import type { Box, SeenField } from "../reading";

/** A field or text that a person sees, and where. */
export type Placed = SeenField & { box: Box };

/** Longer texts are prose. */
const longestLabel = 90;

export function isPlaced(field: SeenField): field is Placed {
  return field.box !== undefined && field.shown;
}

/** In a sheet names stand in cells like those of the values. */
export function isNameCell({ kind, value }: SeenField): boolean {
  return kind === "rich" && /[a-z]{2}/i.test(value) && cueCoverage(value) >= 0.6;
}

/** Words that hold a value of their own ("Service date 14 Sep 2026") name nothing besides. */
const ownValue =
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2} [a-z]{3,9}\.? \d{4}|[a-z]{3,9}\.? \d{1,2}, \d{4}|\$ ?\d|\d{5}/i;

export function isLabel(text: string): boolean {
  return text.length <= longestLabel && /[a-z]/i.test(text) && !ownValue.test(text);
}

/** Where its letters stand, or its box. */
export function inkOf({ ink, box }: Placed): Box {
  return ink ?? box;
}
