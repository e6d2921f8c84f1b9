import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { nothingRead } from "../../../lib/core/view/page-report";
import { reportTab } from "../../../lib/extension/background/report-tab";
import { tabActivity } from "../../../lib/extension/background/tab-activity";

const idle = { begun: 3, underWay: [], troubles: [], url: "http://a.example/", scripts: ["sentinel", "sidebar"] };
let answer: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  vi.restoreAllMocks();
  const frames = [{ frameId: 0, result: idle }, { frameId: 4 }];
  answer = vi.spyOn(fakeBrowser.scripting, "executeScript").mockResolvedValue(frames as never);
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockResolvedValue({ isHeard: true, answer: nothingRead } as never);
});

test("a tab is asked frame by frame, then its sidebar; a frame that gave no answer is left out", async () => {
  expect(await reportTab(7)).toEqual({
    page: nothingRead,
    frames: [idle],
    background: { begun: 0, underWay: [], troubles: [] },
  });
  expect(answer).toHaveBeenCalledWith(
    expect.objectContaining({ target: { tabId: 7, allFrames: true }, args: [0], injectImmediately: true }),
  );
});

test("what the background has under way for this tab is said, and for no other", async () => {
  const work = Promise.withResolvers<void>();
  const done = tabActivity(8).during("inject reader", work.promise);
  expect((await reportTab(8)).background.underWay).toEqual(["inject reader"]);
  expect((await reportTab(9)).background.underWay).toEqual([]);
  work.resolve();
  await done;
  expect((await reportTab(8, 60_000)).background).toEqual({ begun: 1, underWay: [], troubles: [] });
});

test("frames that could not be asked, and a sidebar that did not answer, are told from quiet ones", async () => {
  answer.mockRejectedValue(new Error("Frame was removed.") as never);
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockRejectedValue(new Error("Receiving end does not exist."));
  expect(await reportTab(7)).toMatchObject({ page: null, frames: null });
});
