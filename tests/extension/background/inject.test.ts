import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { inject, startInOpenTabs } from "../../../lib/extension/background/inject";

const { scripting, tabs } = fakeBrowser;
const portal = "https://portal.example/*";

beforeEach(() => void vi.restoreAllMocks());

describe("inject", () => {
  test("runs a script in one frame, or in all", async () => {
    const execute = vi.spyOn(scripting, "executeScript").mockResolvedValue([] as never);
    expect(await inject(7, "reader", 3)).toBe(true);
    expect(await inject(7, "sentinel")).toBe(true);
    expect(execute.mock.calls.map(([call]) => call)).toEqual([
      { target: { tabId: 7, frameIds: [3] }, files: ["/content-scripts/reader.js"] },
      { target: { tabId: 7, allFrames: true }, files: ["/content-scripts/sentinel.js"] },
    ]);
  });

  test("says no where the page refuses", async () => {
    vi.spyOn(scripting, "executeScript").mockRejectedValue(new Error("Cannot access contents of the page"));
    expect(await inject(7, "reader")).toBe(false);
  });

  test("one page that refuses does not keep the others from starting", async () => {
    vi.spyOn(tabs, "query").mockResolvedValue([{ id: 1 }, {}, { id: 2 }] as never);
    const execute = vi
      .spyOn(scripting, "executeScript")
      .mockRejectedValueOnce(new Error("refused"))
      .mockResolvedValue([] as never);
    await startInOpenTabs([portal]);
    expect(tabs.query).toHaveBeenCalledWith({ url: [portal] });
    expect(execute).toHaveBeenCalledTimes(2);
  });
});
