import { isStable } from "../select/selector-of";

const naming = ["name", "id", "data-testid", "data-field", "col-id", "formcontrolname"];

interface NamePattern {
  selector: string;
  /** What the selector's matches must be called: it takes any text where digits are meant. */
  called: RegExp;
}

/**
 * A selector by name that takes the digits in it for the line's: "line1_cpt" → input[name^="line"][name$="_cpt"]. null
 * where no name tells the field from the others on its line.
 */
export function namePatternOf(root: ParentNode, element: Element, row: Element | null): string | null {
  const tag = CSS.escape(element.localName);
  for (const attribute of naming) {
    const name = element.getAttribute(attribute);
    if (!name || !isStable(name)) continue;
    const pattern = patternsOf(attribute, name).find(({ selector, called }) => {
      const found = [...root.querySelectorAll(tag + selector)];
      // Found once, a numbered name may still be the first of many, but not where further lines go by other names.
      if (found.length === 1 && (row || !/\d/.test(name))) return false;
      return (
        found.every((other) => called.test(other.getAttribute(attribute) ?? "")) && isOneField(found, element, row)
      );
    });
    if (pattern) return tag + pattern.selector;
  }
  return null;
}

/** Any digits in the place of all numbers in it, then of each one alone, the first first; then the name as it stands. */
function patternsOf(attribute: string, name: string): NamePattern[] {
  const numbers = [...name.matchAll(/\d+/g)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  const [first, last] = [numbers[0], numbers.at(-1)];
  const all = first && last ? [{ from: first.from, to: last.to }] : [];
  const named = { selector: `[${attribute}="${CSS.escape(name)}"]`, called: /^/ };
  return [...[...all, ...numbers].map((span) => openPattern(attribute, name, span)), named];
}

function openPattern(attribute: string, name: string, { from, to }: { from: number; to: number }): NamePattern {
  const [head, open, tail] = [name.slice(0, from), name.slice(from, to), name.slice(to)];
  const begins = head && `[${attribute}^="${CSS.escape(head)}"]`;
  const ends = tail && `[${attribute}$="${CSS.escape(tail)}"]`;
  const digits = open.split(/\d+/).map(literal).join("\\d+");
  return {
    selector: begins + ends || `[${attribute}]`,
    called: new RegExp(`^${literal(head)}${digits}${literal(tail)}$`),
  };
}

/** For a regular expression. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** Whether what was found is one field on every line: one on the element's own, or a few side by side in its cell. */
function isOneField(found: Element[], element: Element, row: Element | null): boolean {
  const onLine = found.filter((other) => (row ? row.contains(other) : isBeside(other, element)));
  if (onLine.length < 2) return true;
  const cell = element.parentElement;
  return row !== null && cell !== row && onLine.length <= 4 && onLine.every((other) => other.parentElement === cell);
}

/** Where there are no rows, what stands at the same height is on the same line. */
function isBeside(other: Element, element: Element): boolean {
  const [a, b] = [other.getBoundingClientRect(), element.getBoundingClientRect()];
  return other === element || (a.height > 0 && a.top < b.bottom && b.top < a.bottom);
}
