import type { Box } from "../reading";

/** Where things stand to each other on a page; all in CSS pixels. */

export function rightOf({ left, width }: Box): number {
  return left + width;
}

export function bottomOf({ top, height }: Box): number {
  return top + height;
}

export function midHeightOf({ top, height }: Box): number {
  return top + height / 2;
}

export function centreOf({ left, width }: Box): number {
  return left + width / 2;
}

/** How much of the narrower of two lies over or under the other, 0 to 1. */
export function sharedWidth(one: Box, other: Box): number {
  const shared = Math.min(rightOf(one), rightOf(other)) - Math.max(one.left, other.left);
  return shared / Math.max(1, Math.min(one.width, other.width));
}

/** Whether the middle of one lies within the height of the other: people see one row. */
export function isOnRow(one: Box, other: Box): boolean {
  return isWithinHeight(midHeightOf(one), other) || isWithinHeight(midHeightOf(other), one);
}

function isWithinHeight(y: number, { top, height }: Box): boolean {
  return y >= top && y <= top + height;
}
