import type { PageKind } from "./form/page-kind";
import type { FieldRole } from "./roles";

/**
 * What a page told us, as plain data: never an element, so that a reading can cross frames and be tested without a page.
 */

export type { FieldRole };

/** Where a word about a field stands. */
export type WordOrigin =
  | "label"
  | "aria"
  | "header"
  | "title"
  | "placeholder"
  /** Came just before in the order of the document, wherever it stands. */
  | "said"
  /** Seen to the left, over it, drawn into its box, or at the head of its column. */
  | "beside"
  | "above"
  | "inside"
  | "head"
  | "name"
  /** What its row begins with: "Total". */
  | "row"
  | "group"
  /** The values a list offers: "Medicare, Medicaid, Tricare". */
  | "values"
  | "layout";

export interface Word {
  readonly from: WordOrigin;
  readonly text: string;
}

/** What led to a role: a word about the field, or what its value was made out to be. */
export interface Evidence {
  readonly from: WordOrigin | "value";
  readonly text: string;
}

/** box: typed text · choice: one of a list · check: check box or radio · rich: edited text · text: shown, not edited. */
export type FieldKind = "box" | "choice" | "check" | "rich" | "text";

/** In CSS pixels, from the top left of the frame's document. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A field as it stands on the page, before anyone knows what it is for. */
export interface SeenField {
  /** Position in the frame's reading. */
  readonly id: number;
  readonly kind: FieldKind;
  /** What is typed, chosen or written there; for a check, the value it stands for. */
  readonly value: string;
  /** For choices and checks, the words shown for the value. */
  readonly label?: string;
  /** Only for checks. */
  readonly checked?: boolean;
  /** Most telling first. */
  readonly words: readonly Word[];
  /** Ids of the elements around it, outermost first; rows that a grid splits in two share one id. */
  readonly path: readonly string[];
  readonly shown: boolean;
  /** What it is for, where the site's layout says so: words no longer matter then. */
  readonly taught?: FieldRole;
  /** It takes no typing: read-only or disabled. */
  readonly fixed?: true;
  /** A text that the markup ties to a control as its label. */
  readonly isTied?: true;
  /** The most characters the field takes, where it says so. */
  readonly maxLength?: number;
  readonly box?: Box;
  /** For text: where it is drawn; its box is all the place it has. */
  readonly ink?: Box;
}

/** What a person may say of a form for good: it is a claim form, or Claimside is to stay away from it. */
export type FormAnswer = "always" | "never";

/** A field whose role is known. */
export interface FieldReading {
  readonly id: number;
  readonly role: FieldRole;
  readonly kind: FieldKind;
  readonly value: string;
  readonly label?: string;
  readonly checked?: boolean;
  readonly shown: boolean;
  readonly maxLength?: number;
  /** Why it was taken for this role, the most telling first. */
  readonly evidence: readonly Evidence[];
  /** Its service line in this frame, from 0; absent for what stands outside the lines. */
  readonly line?: number;
  /** "B" or "2" where the words say which of several it is. */
  readonly ordinal?: string;
  /** Its words allow the role but do not say it outright ("Code", "Service"). */
  readonly vague?: true;
  /** Words call it a total: its own, or those that its row begins with. */
  readonly total?: "own" | "row" | "maybe";
  /** Its words ask for a date with the day before the month. */
  readonly dayFirst?: true;
  /** The browser's number for its frame, once it has left it. */
  readonly frameId?: number;
  /** Finds the element; only fields that may hold a known code carry one. */
  readonly selector?: string;
  /** Finds it too, by nothing but names and positions: what may be stored. */
  readonly locator?: string;
  /** What the person has said of the form that it belongs to. */
  readonly answer?: FormAnswer;
}

/** A field whose role is known, and where it stood: what its line is found by. */
export interface NamedField {
  readonly seen: SeenField;
  readonly reading: FieldReading;
  /** How much speaks for the role; 1 is one plain label. */
  readonly score: number;
}

/** A title, heading or button, or a small text among the fields, as it is written. */
export interface PageText {
  readonly from: "title" | "heading" | "button" | "text";
  readonly text: string;
}

/** What a title, a heading or a button says of the sort of page. */
export interface PageSign {
  readonly from: PageText["from"];
  readonly kind: PageKind;
}

/** What a frame says of itself: its fields are named, but not yet in lines. */
export interface FrameSight extends Omit<FrameReading, "fields" | "signs"> {
  readonly fields: readonly NamedField[];
  /** What may tell the sort of page; the words go no further than to where it is weighed. */
  readonly texts?: readonly PageText[];
}

export interface FrameReading {
  /** The way from the top window: [] is the top frame, [1, 0] the first child of its second child. */
  readonly path: readonly number[];
  /** The child frames that stand in this document: index in `window.frames` and selector of the element. */
  readonly frames: readonly { readonly index: number; readonly selector: string }[];
  readonly fields: readonly FieldReading[];
  readonly signs?: readonly PageSign[];
}

/** All frames of a page, put together. */
export interface PageReading {
  /** Lines over all frames in order; each field keeps the frame's selector prefix in `frame`. */
  readonly lines: readonly PageLine[];
  /** Fields that count for the whole claim, those of the frames with lines first. */
  readonly claimWide: readonly FieldReading[];
  readonly signs?: readonly PageSign[];
}

export interface PageLine {
  /** Leads to the frame, "" for the top document. */
  readonly frame: string;
  readonly fields: readonly FieldReading[];
}
