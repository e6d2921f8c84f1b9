import {
  masked,
  type ReportedElement,
  type ReportedFrame,
  type ReportedText,
} from "../../../lib/core/reading/form-report/form-report";
import { type Names, nameAgain } from "./name-again";
import { placeAgain, placedCss, placeText } from "./place-again";
import { isElement, isText, type TreeNode, treeOf } from "./reported-tree";

interface Drawing extends Names {
  tree: readonly TreeNode[];
  /** Texts that were read as values, with what is to be written there. */
  blanks: ReadonlyMap<TreeNode, string>;
  /** Leads to the frame at this place among those of the document. */
  addressOf(frame: number): string;
}

/** The elements of a reported frame as HTML, with a blank where a value was read. */
export function drawFrame({ nodes }: ReportedFrame, addressOf: Drawing["addressOf"]): string {
  const tree = treeOf(nodes);
  const elements = tree.filter(isElement);
  const drawing = { tree, addressOf, blanks: blanksIn(elements), ...nameAgain(elements) };
  return tree.flatMap((one) => (one.holder ? [] : draw(one, drawing, 2))).join("");
}

/** The first text in each element that was read as text is its value: a report tells none of them. */
function blanksIn(elements: readonly TreeNode<ReportedElement>[]): Map<TreeNode, string> {
  const read = elements.filter(({ node }) => node.read && node.kind === "text");
  return new Map(
    read.flatMap((one) =>
      textsIn(one)
        .slice(0, 1)
        .map((text) => [text, blankFor(one.node)] as const),
    ),
  );
}

function textsIn(one: TreeNode): TreeNode[] {
  return isText(one) ? [one].filter(({ node }) => node.text === masked) : one.children.flatMap(textsIn);
}

/** "BLANK: what stands here, read as place of service" */
function blankFor({ read = [] }: ReportedElement): string {
  const words = read.map(({ role }) => role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
  return words.length > 0 ? `BLANK: what stands here, read as ${[...new Set(words)].join(" and ")}` : "";
}

function draw(one: TreeNode, drawing: Drawing, depth: number): string {
  if (isText(one)) return drawText(one, drawing);
  return isElement(one) ? drawElement(one, drawing, depth) : "";
}

function drawText(one: TreeNode<ReportedText>, { blanks }: Drawing): string {
  const { node, holder } = one;
  const text = escaped(blanks.get(one) ?? node.text);
  const isFirst = holder?.children.find(isText) === one;
  return holder && !isFirst ? `<span style="${placeText(node, holder)}">${text}</span>` : text;
}

function drawElement(one: TreeNode<ReportedElement>, drawing: Drawing, depth: number): string {
  const tag = tagAgain(one);
  const indent = `\n${"  ".repeat(depth)}`;
  const start = `${indent}<${tag}${attributesAgain(one, drawing)}>`;
  if (isVoid.test(tag)) return start;
  const inside = one.children.length > 0 ? drawInside(one, drawing, depth + 1) : emptyAgain(tag, one.node);
  return `${start}${inside}${inside.includes("\n") ? indent : ""}</${tag}>`;
}

const isVoid = /^(input|br|hr|img|col)$/;

/** What stands in the element, its shadow root first. */
function drawInside({ children }: TreeNode<ReportedElement>, drawing: Drawing, depth: number): string {
  const isShadow = (child: TreeNode) => isElement(child) && child.node.shadow === true;
  const all = (some: TreeNode[]) => some.map((child) => draw(child, drawing, depth)).join("");
  const shadow = all(children.filter(isShadow));
  const root = shadow && `\n<template shadowrootmode="open"><style>${placedCss}</style>${shadow}</template>`;
  return root + all(children.filter((child) => !isShadow(child)));
}

/** A field in which nothing stands but a blank. */
function emptyAgain(tag: string, node: ReportedElement): string {
  if (!node.kind) return "";
  return tag === "select" ? `<option>${blankFor(node)}</option>` : blankFor(node);
}

const partOfTable = /^(table|td|th|tr|tbody|thead|tfoot|caption|colgroup|col)$/;

/** As HTML is read again: parts of a table that stand in none are plain boxes, and so is the body. */
function tagAgain({ node: { tag }, holder }: TreeNode<ReportedElement>): string {
  const isLost = partOfTable.test(tag) && tag !== "table" && !partOfTable.test(holder?.node.tag ?? "");
  if (isLost || /^(body|frameset)$/.test(tag)) return "div";
  return tag === "frame" ? "iframe" : tag;
}

function attributesAgain(one: TreeNode<ReportedElement>, { tree, ids, names, addressOf }: Drawing): string {
  const { attributes, refers = {}, tag, kind, frame, unseen } = one.node;
  const idOf = (at: number) => ids.get(tree[at] as TreeNode) ?? "";
  const named = Object.entries(refers).map(([name, places]) => [name, places.map(idOf).join(" ")]);
  const [id, name, style] = [ids.get(one), names.get(one), placeAgain(one)];
  const all: Record<string, string> = {
    ...attributes,
    ...(id && { id }),
    ...(name && { name }),
    ...Object.fromEntries(named),
    ...(/^(details|dialog)$/.test(tag) && !unseen && { open: "" }),
    ...(frame !== undefined && { src: addressOf(frame) }),
    ...(tag === "input" && kind && { value: blankFor(one.node) }),
    ...(style && { style }),
  };
  return Object.entries(all)
    .map(([key, value]) => (value === "" && key !== "value" ? ` ${key}` : ` ${key}="${escaped(value)}"`))
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
