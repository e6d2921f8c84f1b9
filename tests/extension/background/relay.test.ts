import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answers } from "../../../lib/extension/background/answer";
import { relayed } from "../../../lib/extension/background/relay";
import { messageTable } from "../../../lib/extension/message-table";

const sender = { tab: { id: 7 }, frameId: 3 } as never;
let send: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  vi.restoreAllMocks();
  send = vi.spyOn(fakeBrowser.tabs, "sendMessage").mockResolvedValue(undefined as never);
});

test("what frames read goes to the tab's top frame, with the number of the frame it came from", () => {
  relayed["frame-in-storm"]({ type: "frame-in-storm", isInStorm: true, frameId: 0 }, sender);
  expect(send).toHaveBeenCalledWith(7, { type: "frame-in-storm", isInStorm: true, frameId: 3 }, { frameId: 0 });
});

test("what the sidebar asks of all frames goes to all, what it asks of one to that one", () => {
  relayed.rest({ type: "rest" }, sender);
  relayed["show-field"]({ type: "show-field", frameId: 5, fieldId: 2 }, sender);
  expect(send.mock.calls).toEqual([
    [7, { type: "rest" }, {}],
    [7, { type: "show-field", frameId: 5, fieldId: 2 }, { frameId: 5 }],
  ]);
});

test("every message to the background is answered there or passed on, as its route says", () => {
  for (const [type, { route }] of Object.entries(messageTable)) {
    const [isAnswered, isRelayed] = [type in answers, type in relayed];
    expect([type, isAnswered, isRelayed]).toEqual([
      type,
      route === "background",
      !["background", "tab"].includes(route),
    ]);
  }
});
