import type { Frame } from "puppeteer-core";

export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** Runs a function in a frame. It goes over as text: the compiler's `__name` is not there, so it is brought along. */
export function evaluateIn<Args extends Json[], Result>(
  frame: Frame,
  work: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const find = `const find = (${findElement}); const __name = (value) => value;`;
  const call = `(${work})(...${JSON.stringify(args).replaceAll("\u2028", "\\u2028")})`;
  return frame.evaluate(`(() => { ${find} return ${call}; })()`) as Promise<Awaited<Result>>;
}

// The functions below run in the page; `find` is brought along with each of them.

declare const find: typeof findElement;

function findElement(path: string[]): HTMLElement | null {
  let root: ParentNode | null = document;
  let element: Element | null = null;
  for (const part of path) {
    if (!root) return null;
    const [, kind, name] = /^(button|label):(.*)$/.exec(part) ?? [];
    const tags = kind === "button" ? "button, [role=button], summary" : "input, select, textarea";
    const all: Element[] = kind ? [...root.querySelectorAll(tags)] : [...root.querySelectorAll(part)].slice(0, 1);
    element =
      all.find((one) => {
        if (!kind) return true;
        // What stands in a box that is inside its label is no part of its name.
        const own = one.textContent ?? "";
        const labels = [...((one as HTMLInputElement).labels ?? [])].map((label) =>
          label.textContent?.replace(own, ""),
        );
        const names = [one.getAttribute("aria-label"), ...(kind === "button" ? [one.textContent] : labels)];
        return names.some((text) => text?.replace(/\s+/g, " ").trim() === name);
      }) ?? null;
    root = element && (element.shadowRoot ?? element);
  }
  return element as HTMLElement | null;
}

export function isAt(url: string): boolean {
  return location.href === url && document.readyState === "complete";
}

export function shownText(path: string[]): string | null {
  const element = find(path);
  if (!element) return null;
  return element.matches("input, select, textarea") ? (element as HTMLInputElement).value : element.textContent;
}

export function isThere(path: string[]): boolean {
  return find(path) !== null;
}

export function middleOf(path: string[]): { x: number; y: number } | null {
  const element = find(path);
  if (!element) return null;
  element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  // What is folded away has no middle yet.
  return width === 0 && height === 0 ? null : { x: x + width / 2, y: y + height / 2 };
}

/** A sidebar is a tab where it is no wider than a thumb; its root may be closed. */
export function isTab(name: string): boolean {
  const width = document.querySelector(name)?.getBoundingClientRect().width ?? 0;
  return width > 0 && width < 100;
}

export function standsOpen(name: string): boolean {
  return (document.querySelector(name)?.getBoundingClientRect().width ?? 0) >= 100;
}

export function isUnderOurs(x: number, y: number): boolean {
  return document.elementFromPoint(x, y)?.localName.startsWith("claimside-") ?? false;
}

export function frameCorner(path: string[]): { x: number; y: number; index: number } | null {
  const element = find(path);
  if (!element || !/^i?frame$/i.test(element.tagName)) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y } = element.getBoundingClientRect();
  const frames = [...document.querySelectorAll("iframe, frame")];
  return { x: x + element.clientLeft, y: y + element.clientTop, index: frames.indexOf(element) };
}

export function selectText(path: string[]): void {
  (find(path) as HTMLInputElement | null)?.select?.();
}

export function chooseOption(path: string[], value: string): boolean {
  const list = find(path) as HTMLSelectElement | null;
  if (!list?.options || ![...list.options].some((option) => option.value === value)) return false;
  list.value = value;
  list.dispatchEvent(new Event("input", { bubbles: true }));
  list.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}
