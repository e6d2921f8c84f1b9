import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { collectReports } from "../../../lib/extension/background/collect-reports";

const { scripting } = fakeBrowser;
const frame = { path: [], nodes: [{ tag: "form" }] };

beforeEach(() => void vi.restoreAllMocks());

test("each frame tells its part; one that was left, refuses or fails is left out", async () => {
  const execute = vi
    .spyOn(scripting, "executeScript")
    .mockResolvedValueOnce([{ frameId: 0, result: frame }] as never)
    .mockRejectedValueOnce(new Error("No frame with id 4"))
    .mockResolvedValueOnce([{ frameId: 7 }] as never);
  expect(await collectReports({ frameIds: [0, 4, 7] }, { tab: { id: 3 } } as never)).toEqual([frame]);
  expect(execute.mock.calls[0]?.[0]).toEqual({
    target: { tabId: 3, frameIds: [0] },
    files: ["/content-scripts/form-report.js"],
    injectImmediately: true,
  });
});

test("who stands in no tab is told nothing", async () => {
  expect(await collectReports({ frameIds: [0] }, {} as never)).toEqual([]);
});
