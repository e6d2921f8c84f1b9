import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { inject, startInOpenTabs } from "../../../lib/extension/background/inject";
import { preferencesKey } from "../../../lib/extension/store-keys";

const { scripting, tabs } = fakeBrowser;
const portal = "https://portal.example/*";

beforeEach(() => void vi.restoreAllMocks());

describe("inject", () => {
  test("runs a script in one frame, or in all", async () => {
    const execute = vi.spyOn(scripting, "executeScript").mockResolvedValue([] as never);
    expect(await inject(7, "reader", 3)).toBe(true);
    expect(await inject(7, "sentinel")).toBe(true);
    expect(execute.mock.calls.map(([call]) => call)).toEqual([
      { target: { tabId: 7, frameIds: [3] }, files: ["/content-scripts/reader.js"], injectImmediately: true },
      { target: { tabId: 7, allFrames: true }, files: ["/content-scripts/sentinel.js"], injectImmediately: false },
    ]);
  });

  test("brings Spanish words before the scripts that say something, where Spanish is set", async () => {
    await fakeBrowser.storage.local.set({ [preferencesKey]: { version: 1, sidebar: { language: "es" } } });
    const execute = vi.spyOn(scripting, "executeScript").mockResolvedValue([] as never);
    await inject(7, "sidebar", 0);
    await inject(7, "reader", 0);
    await fakeBrowser.storage.local.clear();
    await inject(7, "sidebar", 0);
    expect(execute.mock.calls.map(([{ files }]) => files)).toEqual([
      ["/content-scripts/words-es.js", "/content-scripts/sidebar.js"],
      ["/content-scripts/reader.js"],
      ["/content-scripts/sidebar.js"],
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
