import { afterEach, expect, test, vi } from "vitest";
import { whenParsed } from "../../../lib/page/dom/when-parsed";

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  vi.restoreAllMocks();
});

const beingParsed = () => vi.spyOn(Document.prototype, "readyState", "get").mockReturnValue("loading");
const parsed = () => dispatchEvent(new Event("DOMContentLoaded"));

test("in a page that is there it is done at once", () => {
  const work = vi.fn();
  whenParsed(end.signal, work);
  expect(work).toHaveBeenCalledOnce();
});

test("in one that still comes, after what the page itself does then, and once", async () => {
  beingParsed();
  const done: string[] = [];
  whenParsed(end.signal, () => done.push("ours"));
  addEventListener("DOMContentLoaded", () => done.push("the page's"), { once: true });
  expect(done).toEqual([]);
  parsed();
  parsed();
  await vi.waitFor(() => expect(done).toEqual(["the page's", "ours"]));
});

test("what has ended meanwhile does nothing", () => {
  vi.useFakeTimers();
  beingParsed();
  const work = vi.fn();
  whenParsed(end.signal, work);
  end.abort();
  parsed();
  vi.runAllTimers();
  vi.useRealTimers();
  expect(work).not.toHaveBeenCalled();
});
