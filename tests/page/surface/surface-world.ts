import { vi } from "vitest";
import { shadowOf, show } from "../show";

/** What a browser would say of a surface with one control, made up: happy-dom draws nothing. */
export type SurfaceWorld = ReturnType<typeof makeSurfaceWorld>;

export function makeSurfaceWorld() {
  show("<form><input></form>");
  const host = document.createElement("claimside-sidebar");
  const root = shadowOf(host, "<button>Apply</button>");
  const control = root.querySelector("button") as HTMLElement;
  document.documentElement.append(host);
  const within = vi.fn<() => Element>(() => control);
  Object.assign(root, { elementFromPoint: within });
  const [places, styles] = [new Map<Element, DOMRect>(), new Map<Element, Partial<CSSStyleDeclaration>>()];
  const matched = new Map<Element, Set<string>>([[host, new Set([":popover-open"])]]);
  const onTop: Element[] = [];
  const sight = makeSight();
  const at = vi.fn<() => Element>(() => host);
  Object.assign(Document.prototype, { elementFromPoint: at });
  const looks = vi.spyOn(Document.prototype, "hasFocus").mockReturnValue(true);
  vi.stubGlobal("CSS", { supports: () => true });
  const { matches, querySelectorAll: inside } = Element.prototype;
  vi.spyOn(Element.prototype, "matches").mockImplementation(function (this: Element, selector) {
    if (/:(popover-open|active|modal)/.test(selector)) return matched.get(this)?.has(selector) ?? false;
    return matches.call(this, selector);
  });
  const all = (selector: string) => {
    if (selector.startsWith(":popover-open")) return onTop;
    return selector === "dialog:modal" ? [] : inside.call(document.documentElement, selector);
  };
  for (const of of [Document.prototype, document]) vi.spyOn(of, "querySelectorAll").mockImplementation(all as never);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return places.get(this) ?? new DOMRect();
  });
  vi.spyOn(globalThis, "getComputedStyle").mockImplementation(
    (element) => ({ opacity: "1", backgroundColor: "transparent", ...styles.get(element) }) as CSSStyleDeclaration,
  );
  const put = (element: Element, ...[x, y, width, height]: number[]) =>
    void places.set(element, new DOMRect(x, y, width, height));
  put(host, 1000, 0, 340, 800);
  put(control, 1020, 100, 100, 30);
  Object.assign(window, { innerWidth: 1340, innerHeight: 800 });
  return {
    ...{ host, root, control, at, within, looks, put },
    style: (element: Element, style: Partial<CSSStyleDeclaration>) => void styles.set(element, style),
    match: (element: Element, selector: string) => void matched.set(element, new Set([selector])),
    tell: sight.tell,
    /** A browser that tells nothing of what can be seen. */
    cannotTell: () => vi.stubGlobal("IntersectionObserverEntry", class {}),
    observers: sight.count,
    frame: () => Object.defineProperty(window, "top", { value: {}, configurable: true }),
    carryOff: () => document.body.append(host),
    popUp: (...place: [number, number, number, number]) => {
      const popover = document.body.appendChild(document.createElement("div"));
      put(popover, ...place);
      onTop.push(popover);
    },
    /** A press as a person makes it. */
    pressed: () =>
      Object.defineProperty(new MouseEvent("click", { bubbles: true, composed: true }), "isTrusted", { value: true }),
    /** Time goes by in which the browser lets nothing of ours run. */
    pause: (ms: number) => {
      const later = performance.now() + ms;
      vi.spyOn(performance, "now").mockReturnValue(later);
    },
    end() {
      host.remove();
      Object.defineProperty(window, "top", { value: window, configurable: true });
      Reflect.deleteProperty(Document.prototype, "elementFromPoint");
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    },
  };
}

/** A browser that tells whether elements can be seen. */
function makeSight() {
  let isVisible = true;
  const observers = new Set<object>();
  class Observer {
    #told: object[] = [];
    constructor() {
      observers.add(this);
    }
    observe(target: Element): void {
      this.#told.push({
        target,
        get isVisible() {
          return isVisible;
        },
      });
    }
    takeRecords() {
      return this.#told;
    }
    disconnect(): void {
      observers.delete(this);
    }
  }
  vi.stubGlobal("IntersectionObserver", Observer);
  vi.stubGlobal(
    "IntersectionObserverEntry",
    class {
      get isVisible() {
        return true;
      }
    },
  );
  return {
    tell(next: boolean) {
      isVisible = next;
    },
    count: () => observers.size,
  };
}
