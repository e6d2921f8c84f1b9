import { type OpenRoot, rootsIn } from "../dom/find-roots";
import { contentOf, queryAllIn } from "../dom/of-element";

/** Asked for one by one: a query for a single name takes a shortcut that a list of names does not. */
const controlTags = ["input", "textarea", "select"] as const;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A part of the page that can be looked at by itself: shadow roots in it are parts of their own. */
export type Part = Document | ShadowRoot | Element | Text;

/**
 * Whether any of the codes stands anywhere in a part of the page: in its text or in a control, shadow roots included.
 * It only looks for the digits; what they mean is the reader's business.
 */
export function scan(top: Document | Element, codes: readonly string[], openRoot?: OpenRoot): boolean {
  for (const root of rootsIn(top, openRoot)) {
    for (const holds of scanPart(root, codes)) if (holds) return true;
  }
  return false;
}

/** How many controls are read between two answers: about a millisecond's worth. */
const stride = 500;

/**
 * Looks through one part, shadow roots in it left out: answers `true` once where it holds a code, and `false` now and
 * then on the way, so that whoever asks may pause.
 */
export function* scanPart(part: Part, codes: readonly string[]): Generator<boolean> {
  if (holdsAny(textOf(part), codes) || controlHolds(part, codes)) return yield true;
  if (part instanceof Text || part.firstElementChild === null) return;
  yield false;
  for (const tag of controlTags) {
    // By index: the list's own iterator takes twice as long, which shows at 30,000 controls.
    const controls = queryAllIn(part, tag);
    for (let index = 0; index < controls.length; index++) {
      if (controlHolds(controls[index], codes)) return yield true;
      if (index % stride === stride - 1) yield false;
    }
  }
}

/** Whether a control's value holds one of the codes; anything but a control holds none. */
export function controlHolds(element: unknown, codes: readonly string[]): boolean {
  const value = (element as Control | null)?.value;
  return typeof value === "string" && value.length >= 5 && holdsAny(value, codes);
}

/** Whether all that an element holds is its value. */
export function isControl(node: Node): boolean {
  return (controlTags as readonly string[]).includes((node as Element).localName);
}

/** Frameworks write "17" and "340" as neighbouring texts: a text is looked at with what it touches. */
function textOf(part: Part): string {
  if (part instanceof Text) return part.wholeText;
  return contentOf(part instanceof Document ? part.documentElement : part);
}

function holdsAny(text: string, codes: readonly string[]): boolean {
  for (const code of codes) if (text.includes(code)) return true;
  return false;
}
