import { cueCoverage, cueOfPhrase, roleSaid } from "../naming/name-field";
import type { Box } from "../reading";
import { inkOf, isLabel, type Placed } from "./placed";
import { centreOf, midHeightOf, rightOf, sharedWidth } from "./places";
import type { Rows } from "./rows";

/** Over a box any words are its label; over a text, what reads like a label is. */
export function isHead(over: Placed, field: Placed): boolean {
  return field.kind === "text" ? cueCoverage(over.value) >= 0.4 : isLabel(over.value);
}

/** "(charges in cents)" below the heads of columns goes with them, and is none. */
export function isAside(text: string): boolean {
  return /^\(.*\)$/.test(text);
}

/** The number before a box that is one of several. */
export function isOrdinal({ kind, value }: Placed): boolean {
  return kind === "text" && /^\W*\d{1,2}\W*$/.test(value);
}

/** How many names stand on the row of this one, itself among them: a title over or under several heads no column. */
export function headsBeside(head: Placed, rows: Rows<Placed>): number {
  const isBeside = (other: Placed) => other === head || sharedWidth(other.box, head.box) <= 0;
  return rows
    .at(midHeightOf(head.box))
    .filter((other) => other.kind === "text" && cueOfPhrase(other.value) && isBeside(other)).length;
}

/**
 * What is drawn in letters of one width may have several names in one text, parted by a blank: "POS HCPCS MD MD". Those
 * that stand over a box are its own.
 */
export function partOver(text: Placed, { box }: Placed): string {
  const { path, value } = text;
  if (!path.at(-1)?.startsWith("letters") || cueCoverage(value) > 0.6) return value;
  const { left, width, ...ink } = inkOf(text);
  const letter = width / value.length;
  const names = [...value.matchAll(/\S+/g)];
  const areSeveral = new Set(names.flatMap(([name]) => roleSaid(name) ?? [])).size > 1;
  const isOver = (name: string, at: number) =>
    sharedWidth({ ...ink, left: left + at * letter, width: name.length * letter }, box) > 0.3;
  const over = names.flatMap(({ 0: name, index }) => (isOver(name, index) ? [name] : []));
  return areSeveral && over.length > 0 ? over.join(" ") : value;
}

/** Boxes to tick stand with their like; texts and boxes may share a column. */
export function isLike(one: Placed, other: Placed): boolean {
  return (one.kind === "check") === (other.kind === "check");
}

export function isOneColumn(one: Box, other: Box): boolean {
  const isAligned = Math.abs(one.left - other.left) < 8 || Math.abs(centreOf(one) - centreOf(other)) < 8;
  return isAligned || Math.abs(rightOf(one) - rightOf(other)) < 8;
}
