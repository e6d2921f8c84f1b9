import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { activity } from "../../lib/activity";
import { ask, checkAlive, hear, tell, tellTab, tellTop, whenGone } from "../../lib/extension/messages";

const { runtime, tabs } = fakeBrowser;
const own = {};

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers();
  fakeBrowser.reset();
});

afterEach(() => void vi.useRealTimers());

/** Lets all that waits for a time have its turn. */
async function ended<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

/** What the background replies, one after the other; an error is a question that was lost. */
function makeReplies(...replies: unknown[]) {
  const send = vi.spyOn(runtime, "sendMessage");
  for (const reply of replies)
    if (reply instanceof Error) send.mockRejectedValueOnce(reply);
    else send.mockResolvedValueOnce(reply as never);
  return send;
}

const lost = new Error("The message port closed before a response was received.");

describe("a question to the background", () => {
  test("gives its answer", async () => {
    const send = makeReplies({ isHeard: true, answer: true });
    expect(await ended(ask("is-granted"))).toBe(true);
    expect(send.mock.calls).toEqual([[{ type: "is-granted" }]]);
  });

  test("is asked again where it was lost, where nobody heard it, and where nothing came back for long", async () => {
    const never = new Promise(() => {});
    const send = makeReplies(lost, undefined, never, { isHeard: true, answer: [] });
    expect(await ended(ask("tick", { text: "a note", own }))).toEqual([]);
    expect(send).toHaveBeenCalledTimes(4);
  });

  test("gives nothing in the end, and that is kept, not silent", async () => {
    vi.spyOn(runtime, "sendMessage").mockResolvedValue({
      isHeard: false,
      trouble: "TypeError at background.js:1:2",
    } as never);
    expect(await ended(ask("teaching"))).toBeUndefined();
    const { troubles } = await ended(activity.whenIdle(0));
    expect(troubles).toContain('the message "teaching" failed: TypeError at background.js:1:2');
  });
});

describe("what is told", () => {
  test("is told once where it was heard, though JSON carries no undefined answer", async () => {
    const send = makeReplies(JSON.parse(JSON.stringify({ isHeard: true, answer: undefined })));
    tell("show-field", { frameId: 0, fieldId: 3 });
    await ended(activity.whenIdle(0));
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("is told again where it was lost", async () => {
    const send = makeReplies(lost, { isHeard: true });
    tell("code-seen");
    await ended(activity.whenIdle(0));
    expect(send).toHaveBeenCalledTimes(2);
  });

  test("is not told again once something newer of its kind was: what is old would come last", async () => {
    const send = makeReplies(lost, { isHeard: true }, { isHeard: true });
    tell("show-field", { frameId: 0, fieldId: 1 });
    tell("show-field", { frameId: 0, fieldId: 2 });
    await ended(activity.whenIdle(0));
    expect(send.mock.calls.map(([message]) => message)).toEqual([
      { type: "show-field", frameId: 0, fieldId: 1 },
      { type: "show-field", frameId: 0, fieldId: 2 },
    ]);
  });

  describe("to the top frame", () => {
    const window = { top: {} as object };
    beforeEach(() => vi.stubGlobal("window", window));
    afterEach(() => void vi.unstubAllGlobals());

    test("goes through the background from any other frame", async () => {
      const send = makeReplies({ isHeard: true });
      window.top = {};
      tellTop("frame-in-storm", { isInStorm: true });
      await ended(activity.whenIdle(0));
      expect(send).toHaveBeenCalledTimes(1);
    });

    test("is heard there at once where it is said there, by whoever still listens, and is not sent", async () => {
      const send = makeReplies();
      window.top = window;
      const heard: object[] = [];
      const listening = new AbortController();
      hear({ "frame-in-storm": (message) => void heard.push(message) }, listening.signal);
      tellTop("frame-in-storm", { isInStorm: true });
      listening.abort();
      tellTop("frame-in-storm", { isInStorm: false });
      await ended(activity.whenIdle(0));
      expect(heard).toEqual([{ type: "frame-in-storm", isInStorm: true, frameId: 0 }]);
      expect(send).not.toHaveBeenCalled();
    });

    test("that fails is kept, not silent", async () => {
      window.top = window;
      hear({
        "frame-left": () => {
          throw new RangeError("HARGROVE");
        },
      });
      tellTop("frame-left");
      const { troubles } = await ended(activity.whenIdle(0));
      expect(troubles.join()).toMatch(/the message "frame-left" failed: RangeError/);
      expect(troubles.join()).not.toContain("HARGROVE");
    });
  });

  test("goes to one frame of a tab where one is named, else to all; nobody there gives undefined, not an error", async () => {
    const send = vi.spyOn(tabs, "sendMessage").mockResolvedValue({ isHeard: true } as never);
    await tellTab(7, { type: "reopen" }, 0);
    await tellTab(7, { type: "check-grant" });
    expect(send.mock.calls).toEqual([
      [7, { type: "reopen" }, { frameId: 0 }],
      [7, { type: "check-grant" }, {}],
    ]);
    send.mockRejectedValue(new Error("Receiving end does not exist."));
    expect(await tellTab(7, { type: "page-report" }, 0)).toBeUndefined();
  });
});

describe("what is heard", () => {
  const replyTo = (message: object) =>
    new Promise((resolve) => {
      const [listener] = vi.mocked(runtime.onMessage.addListener).mock.lastCall as unknown as [
        (message: object, sender: object, reply: (value: unknown) => void) => boolean,
      ];
      if (!listener(message, {}, resolve)) resolve("left to others");
    });

  test("is answered at once or later; what another hears is left to it", async () => {
    vi.spyOn(runtime.onMessage, "addListener");
    hear({ "is-granted": async () => true, rest: () => {} });
    expect(await replyTo({ type: "is-granted" })).toEqual({ isHeard: true, answer: true });
    expect(await replyTo({ type: "rest" })).toEqual({ isHeard: true, answer: undefined });
    expect(await replyTo({ type: "teaching" })).toBe("left to others");
  });

  test("a handler that fails says so, without the words of its error", async () => {
    vi.spyOn(runtime.onMessage, "addListener");
    hear({
      tick: () => {
        throw new RangeError("HARGROVE");
      },
    });
    const reply = (await replyTo({ type: "tick", text: "", own })) as { trouble: string };
    expect(reply.trouble).toMatch(/^RangeError/);
    expect(reply.trouble).not.toContain("HARGROVE");
  });

  test("is heard until the listener is told to stop", () => {
    const removed = vi.spyOn(runtime.onMessage, "removeListener");
    const listening = new AbortController();
    hear({ rest: () => {} }, listening.signal);
    listening.abort();
    expect(removed).toHaveBeenCalledTimes(1);
  });
});

describe("a script whose extension is gone", () => {
  test("is told once, asks nothing any more and waits for nothing", async () => {
    const send = vi.spyOn(runtime, "sendMessage");
    const end = vi.fn();
    whenGone(end);
    expect(checkAlive()).toBe(true);
    vi.spyOn(runtime, "id", "get").mockReturnValue(undefined as never);
    expect(await ask("is-granted")).toBeUndefined();
    expect(checkAlive()).toBe(false);
    expect(end).toHaveBeenCalledTimes(1);
    expect(send).not.toHaveBeenCalled();
  });
});
