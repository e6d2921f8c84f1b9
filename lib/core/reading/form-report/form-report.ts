import type { Evidence, FieldKind, FieldRole } from "../reading";
import type { ReferringAttribute, ReportedAttribute } from "./reported-attributes";

/** How a form is built, without anything that stands in it: for whoever mends a misreading. */
export interface FormReport {
  readonly version: 1;
  readonly frames: readonly ReportedFrame[];
}

/** Stands for everything that is not ours to tell. */
export const masked = "…";

export interface ReportedFrame {
  /** The way from the top window. */
  readonly path: readonly number[];
  /** In the page's order, each behind what holds it. What others say of a node they say by its place in here. */
  readonly nodes: readonly ReportedNode[];
  /** There was more than a report holds. */
  readonly cut?: true;
}

export type ReportedNode = ReportedElement | ReportedText;

interface Reported {
  /** The element that holds it; absent for the outermost. */
  readonly in?: number;
  /** Left, top, width and height in whole CSS pixels, from the top left of the document; absent where it is not drawn. */
  readonly box?: readonly [number, number, number, number];
}

export interface ReportedText extends Reported {
  readonly text: string;
}

export interface ReportedElement extends Reported {
  readonly tag: string;
  readonly attributes?: Readonly<Partial<Record<ReportedAttribute, string>>>;
  /** The elements that it names by their ids. */
  readonly refers?: Readonly<Partial<Record<ReferringAttribute, readonly number[]>>>;
  /** A person cannot see it. */
  readonly unseen?: true;
  /** It stands in the shadow root of what holds it. */
  readonly shadow?: true;
  /** The place in `window.frames` of the frame that it shows. */
  readonly frame?: number;
  /** Of a control or a value shown as text. */
  readonly kind?: FieldKind;
  /** What was read there; of one text it may be several. */
  readonly read?: readonly ReportedRole[];
}

export interface ReportedRole {
  readonly role: FieldRole;
  readonly because: readonly Evidence[];
}
