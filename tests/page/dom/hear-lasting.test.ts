import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hearLasting } from "../../../lib/page/dom/hear-lasting";

// What browsers take with a document that is written anew is tried in them (tests/e2e/rewritten-page.long.test.ts).

let heard = 0;
let end: AbortController;
const onInput = () => void heard++;

beforeEach(() => {
  heard = 0;
  end = new AbortController();
  hearLasting(window, ["input"], onInput, { capture: true, signal: end.signal });
});

afterEach(() => end.abort());

/** As `document.open` does: no listener is left, and another <html> comes. */
async function writeAnew(): Promise<void> {
  removeEventListener("input", onInput, { capture: true });
  document.documentElement.remove();
  await Promise.resolve();
  const html = document.createElement("html");
  html.append(document.createElement("body"));
  document.append(html);
  await vi.waitFor(() => expect(document.documentElement).toBe(html));
}

test("in a page that wrote itself anew it hears again, and each event once", async () => {
  await writeAnew();
  await writeAnew();
  dispatchEvent(new Event("input"));
  expect(heard).toBe(1);
});

test("what has ended stays silent in the new page, too", async () => {
  end.abort();
  await writeAnew();
  dispatchEvent(new Event("input"));
  expect(heard).toBe(0);
});
