import { cueOfPhrase } from "../naming/name-field";
import type { Box } from "../reading";
import type { Placed } from "./placed";
import { bottomOf, isOnRow, sharedWidth } from "./places";
import { type Rows, rowsOf } from "./rows";

/** How far from its box a label beneath it may stand, in CSS pixels. */
const reach = 10;
/** By so much one box must be nearer than the other, in CSS pixels. */
const clearly = 3;
/** So many labels say how a form is drawn. */
const fewest = 5;

/** Some forms print the names beneath their boxes. Turned upside down they stand over them, as everywhere else. */
export function drawnUpright(placed: readonly Placed[]): readonly Placed[] {
  const boxes = rowsOf(
    placed.filter(({ kind }) => kind !== "text" && kind !== "check"),
    ({ box }) => box,
  );
  const labels = placed.filter(({ kind, value, isTied }) => kind === "text" && !isTied && cueOfPhrase(value));
  const values = rowsOf(
    placed.filter(({ kind, value }) => kind === "text" && value && !cueOfPhrase(value)),
    ({ box }) => box,
  );
  const sides = labels.map(({ box }) => (headsValue(box, values) ? null : sideOf(box, boxes)));
  const countOf = (side: Side) => sides.filter((one) => one === side).length;
  const areBeneath = countOf("beneath") >= fewest && countOf("beneath") > 4 * countOf("over");
  return areBeneath ? placed.map(upsideDown) : placed;
}

/** The heads of a list right beneath a row of boxes name what is shown below them. */
function headsValue(label: Box, values: Rows<Placed>): boolean {
  const below = { ...label, top: bottomOf(label), height: reach };
  return values.along(below).some(({ box }) => Math.abs(box.top - below.top) < reach && sharedWidth(box, label) > 0.3);
}

type Side = "beneath" | "over" | null;

/** Whether a label stands beneath a box, or over or beside one; of two that it is between the much nearer, else it tells nothing. */
function sideOf(label: Box, boxes: Rows<Placed>): Side {
  const nearest = { beneath: reach, over: reach };
  for (const { box } of boxes.along({ ...label, top: label.top - reach, height: label.height + 2 * reach })) {
    if (isOnRow(box, label)) return "over";
    if (sharedWidth(box, label) < 0.3) continue;
    const isBeneath = box.top < label.top;
    const side = isBeneath ? "beneath" : "over";
    nearest[side] = Math.min(nearest[side], isBeneath ? label.top - bottomOf(box) : box.top - bottomOf(label));
  }
  const nearer = nearest.over - nearest.beneath;
  if (Math.abs(nearer) < clearly) return null;
  return nearer > 0 ? "beneath" : "over";
}

function upsideDown(field: Placed): Placed {
  const { box, ink } = field;
  return { ...field, box: flipped(box), ...(ink && { ink: flipped(ink) }) };
}

function flipped(box: Box): Box {
  return { ...box, top: -bottomOf(box) };
}
