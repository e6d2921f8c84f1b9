import {
  masked,
  type ReportedElement,
  type ReportedFrame,
  type ReportedRole,
  type ReportedText,
} from "../../core/reading/form-report/form-report";
import { asManyAs } from "../../core/reading/form-report/make-form-report";
import { maskName, maskTag, maskText } from "../../core/reading/form-report/mask";
import type { Evidence, NamedField } from "../../core/reading/reading";
import type { OpenRoot } from "../dom/find-roots";
import { isShown } from "../dom/is-shown";
import { matchesSelector, parentNodeOf, parentOf, tagOf } from "../dom/of-element";
import { boxOf } from "../fields/box-of";
import { fieldSelector, fieldValue } from "../fields/field-value";
import { frameIndexOf } from "../select/frame-path";
import { type Branch, formBranches } from "./form-branches";
import type { SeenFrame } from "./see-frame";
import { attributesTold, elementsNamed } from "./told-attributes";

type Seen = Pick<SeenFrame, "sight" | "elementOf">;

/** Tells how the form in this document is built, and what its fields were read as; nothing that stands in it. */
export function reportFrame(document: Document, openRoot: OpenRoot, seen: Seen | undefined): ReportedFrame {
  const read = seen ? fieldsByElement(seen) : new Map<Element, NamedField[]>();
  const top = topOf([...read.keys()], document.body);
  const texts = [...read].filter(([, fields]) => fields.some((field) => field.seen.kind === "text"));
  const planted = plant(formBranches(top, openRoot, new Set(texts.map(([element]) => element))));
  return { path: seen?.sight.path ?? [], ...asManyAs(nodesOf(planted, read)) };
}

/** One after the other: of a large form no more are told than there is room for. */
function* nodesOf(
  planted: readonly Planted[],
  read: ReadonlyMap<Node, readonly NamedField[]>,
): Generator<ReportedText | ReportedElement> {
  const places = new Map(planted.map(({ branch }, at) => [branch.node, at]));
  for (const { branch, holder } of planted) {
    const { node, isValue } = branch;
    const told = node instanceof Text ? textOf(node, isValue) : elementOf(node, branch, places, read.get(node) ?? []);
    yield { ...(holder !== undefined && { in: holder }), ...told };
  }
}

function fieldsByElement({ sight, elementOf }: Seen): Map<Element, NamedField[]> {
  const byElement = Map.groupBy(sight.fields, ({ reading }) => elementOf(reading.id));
  return new Map([...byElement].flatMap(([element, fields]) => (element ? [[element, fields] as const] : [])));
}

const partsOfTable = "td, th, tr, tbody, thead, tfoot, caption, colgroup, col";

/** The element that holds all of these with what is written around them; the parts of a table are nothing without it. */
function topOf([first, ...others]: readonly Element[], body: Element): Element {
  if (!first) return body;
  const around: Element[] = [];
  for (let each: Element | null = first; each && each !== body; each = holderOf(each)) around.push(each);
  let at = 0;
  for (const other of others) {
    let each: Element | null = other;
    while (each && !around.includes(each)) each = holderOf(each);
    at = each ? Math.max(at, around.indexOf(each)) : around.length;
  }
  while (around[at] && matchesSelector(around[at] as Element, partsOfTable)) at++;
  return around[at + 1] ?? body;
}

/** The parent, or the host of the shadow root that it stands in. */
function holderOf(element: Element): Element | null {
  const parent = parentNodeOf(element);
  return parent instanceof ShadowRoot ? parent.host : parentOf(element);
}

interface Planted {
  branch: Branch;
  holder?: number;
}

/** All branches in the page's order, each with the place of what holds it. */
function plant(top: Branch): Planted[] {
  const planted: Planted[] = [];
  const add = (branch: Branch, holder?: number) => {
    const at = planted.push({ branch, ...(holder !== undefined && { holder }) }) - 1;
    for (const each of branch.branches) add(each, at);
  };
  add(top);
  return planted;
}

function textOf(node: Text, isValue: boolean): ReportedText {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return { text: isValue ? masked : maskText(node.data), ...boxTold(range) };
}

function elementOf(
  element: Element,
  { shadow }: Branch,
  places: ReadonlyMap<Node, number>,
  fields: readonly NamedField[],
): ReportedElement {
  const kind = fields[0]?.seen.kind ?? (matchesSelector(element, fieldSelector) ? fieldValue(element).kind : undefined);
  const frame = matchesSelector(element, "iframe, frame") ? frameIndexOf(element as HTMLIFrameElement) : -1;
  const attributes = attributesTold(element);
  const refers = elementsNamed(element, places);
  return {
    tag: maskTag(tagOf(element)),
    ...(attributes && { attributes }),
    ...(refers && { refers }),
    ...boxTold(element),
    ...(!isShown(element) && { unseen: true }),
    ...(shadow && { shadow }),
    ...(frame >= 0 && { frame }),
    ...(kind && { kind }),
    ...(fields.length > 0 && { read: fields.map(roleTold) }),
  };
}

function boxTold(part: Element | Range): Pick<ReportedElement, "box"> {
  const box = boxOf(part);
  if (!box) return {};
  const [left = 0, top = 0, width = 0, height = 0] = [box.left, box.top, box.width, box.height].map(Math.round);
  return { box: [left, top, width, height] };
}

function roleTold({ reading: { role, evidence } }: NamedField): ReportedRole {
  return { role, because: evidence.map(({ from, text }) => ({ from, text: evidenceTold(from, text) })) };
}

/** What its value was made out to be is left out. */
function evidenceTold(from: Evidence["from"], text: string): string {
  if (from === "value" || from === "values") return masked;
  return from === "name" ? maskName(text) : maskText(text);
}
