import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Message, onMessage, tellBackground, tellTab } from "../../lib/extension/messages";

// The fake browser answers nothing to a listener that returns a promise, and cannot speak to tabs: answers that travel
// back are tested end to end.

const seen: Message = { type: "code-seen" };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe("messages", () => {
  test("to a background that is no longer there give false, not an error", async () => {
    expect(await tellBackground(seen)).toBe(false);
  });

  test("to a tab where nobody listens give undefined, not an error", async () => {
    vi.spyOn(fakeBrowser.tabs, "sendMessage").mockRejectedValue(new Error("Receiving end does not exist."));
    expect(await tellTab(7, seen)).toBeUndefined();
  });

  test("go to one frame where one is named, else to the whole tab", async () => {
    const send = vi.spyOn(fakeBrowser.tabs, "sendMessage").mockResolvedValue("answer" as never);
    expect(await tellTab(7, seen, 0)).toBe("answer");
    await tellTab(7, seen);
    expect(send.mock.calls).toEqual([
      [7, seen, { frameId: 0 }],
      [7, seen, {}],
    ]);
  });

  test("are heard with their sender until the listener is told to stop", async () => {
    const heard: Message[] = [];
    const listening = new AbortController();
    onMessage((message) => {
      heard.push(message);
      return undefined;
    }, listening.signal);
    await tellBackground(seen);
    await tellBackground({ type: "rest" });
    expect(heard).toEqual([seen, { type: "rest" }]);
    listening.abort();
    expect(await tellBackground(seen)).toBe(false);
    expect(heard).toHaveLength(2);
  });
});
