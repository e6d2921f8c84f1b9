import type { ReportedElement } from "../../../lib/core/reading/form-report/form-report";
import { isElement, isText, type TreeNode } from "./reported-tree";

/** What every element of a page from a report begins with: its place is the reported one, whatever it is. */
export const placedCss =
  "[style*=left] { position: absolute; margin: 0; padding: 0; border: 0; box-sizing: border-box; line-height: normal; " +
  "white-space: nowrap; font-family: system-ui, sans-serif } input, select, textarea { outline: 1px solid #999 }";

/** The style that puts an element where it stood. */
export function placeAgain(one: TreeNode<ReportedElement>): string {
  const { box, unseen } = one.node;
  if (!box) return unseen ? "display: none" : "";
  const [left, top] = originOf(one);
  const place = `left: ${box[0] - left}px; top: ${box[1] - top}px; width: ${box[2]}px; height: ${box[3]}px`;
  return [place, unseen ? "visibility: hidden" : "", ...firstText(one)].filter(Boolean).join("; ");
}

/** The style that puts a text, in an element of its own, where it stood. */
export function placeText({ box }: { box?: readonly number[] }, holder: TreeNode<ReportedElement>): string {
  const [left = 0, top = 0, , height = 0] = box ?? [];
  const [x, y] = holder.node.box ?? originOf(holder);
  return `left: ${left - x}px; top: ${top - y}px; ${sizeOf(height)}`;
}

/** The first text of an element stands in it, at its place: further ones need elements of their own. */
function firstText({ node: { box }, children }: TreeNode<ReportedElement>): string[] {
  const text = children.find(isText)?.node.box;
  if (!text || !box) return [];
  return [`padding: ${Math.max(0, text[1] - box[1])}px 0 0 ${Math.max(0, text[0] - box[0])}px; ${sizeOf(text[3])}`];
}

/** A line of text is a sixth higher than its letters are large; what is much higher are several lines. */
function sizeOf(height: number): string {
  return `font-size: ${Math.min(20, Math.max(6, Math.round(height / 1.17)))}px`;
}

/** From where the place of an element is counted: the nearest around it that is drawn. */
function originOf(one: TreeNode<ReportedElement>): readonly [number, number] {
  for (let around = holderAsDrawn(one); around; around = holderAsDrawn(around))
    if (around.node.box) return [around.node.box[0], around.node.box[1]];
  return [0, 0];
}

/** Beside a shadow root, what an element holds is drawn in the root's slot for it. */
function holderAsDrawn(one: TreeNode<ReportedElement>): TreeNode<ReportedElement> | undefined {
  const { holder, node } = one;
  if (!holder || node.shadow) return holder;
  const slots = holder.children.filter((child) => child.node !== node && isElement(child) && child.node.shadow);
  return slots.flatMap((child) => slotsIn(child, node.attributes?.slot))[0] ?? holder;
}

function slotsIn(one: TreeNode, name: string | undefined): TreeNode<ReportedElement>[] {
  if (!isElement(one)) return [];
  const isIt = one.node.tag === "slot" && one.node.attributes?.name === name;
  return [...(isIt ? [one] : []), ...one.children.flatMap((child) => slotsIn(child, name))];
}
