import { afterEach, expect, test, vi } from "vitest";
import type { OutlinePiece } from "../../../lib/page/frame/outline-pieces";
import { makeOutlineHost } from "../../../lib/page/surface/outline-host";

const end = new AbortController();
afterEach(() => end.abort());

test("a box is drawn around each piece where it stands now; what is gone from the page has none, and nothing is left", () => {
  let top = 100;
  const onEscape = vi.fn();
  const host = makeOutlineHost("open", end.signal, onEscape);
  const pieces: OutlinePiece[] = [
    { part: "field", says: "units", place: () => new DOMRect(50, top, 60, 20) },
    { part: "label", says: "label", place: () => null },
  ];
  const drawn = () =>
    [
      ...(document.querySelector("claimside-outline")?.shadowRoot?.querySelectorAll<HTMLElement>("[data-part]") ?? []),
    ].map((box) => `${box.textContent} ${box.style.left} ${box.style.top}`);
  host.draw(pieces);
  expect(drawn()).toEqual(["units 48px 98px"]);
  top = 40;
  dispatchEvent(new Event("scroll"));
  expect(drawn()).toEqual(["units 48px 38px"]);
  host.draw(null);
  expect(document.querySelector("claimside-outline")).toBeNull();
  // A page cannot press Escape in the person's name, nor where nothing is drawn.
  dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(onEscape).not.toHaveBeenCalled();
});
