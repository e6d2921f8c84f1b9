import { tidyText } from "../dom/texts-in";

/**
 * Texts that are placed by drawing alone, so that only their places tell what belongs together: columns of a `<pre>`, words
 * of a drawing. No order of theirs says anything.
 */
export interface DrawnText {
  node: Node;
  text: string;
  span?: readonly [number, number];
}

/** A log or a listing goes on for pages; no form does. In characters. */
const longestPre = 20_000;

/** The pieces of a text between two blanks or more, line by line. */
export function textsOfPre(node: Text): DrawnText[] {
  if (node.data.length > longestPre) return [];
  return [...node.data.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    node,
    text,
    span: [index, index + text.length],
  }));
}

/** The innermost texts of a drawing. */
export function textsOfSvg(svg: Element): DrawnText[] {
  const texts = [...svg.querySelectorAll("text:not(:has(tspan)), tspan:not(:has(tspan))")];
  return texts.flatMap((node) => {
    const text = tidyText(node.textContent);
    return text ? [{ node, text }] : [];
  });
}
