import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answers } from "../../../lib/extension/background/answer";
import { loadPreferences } from "../../../lib/extension/preference-store";

const nobody = {} as never;
const change = (path: string[], value?: unknown) =>
  answers["change-preferences"]({ type: "change-preferences", changes: [{ path, value }] }, nobody);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test("an edit in one options tab, one in another and a move of the sidebar, all at once, are all kept", async () => {
  const edits = [
    change(["payers", "aetna", "notes"], "Call first."),
    change(["payers", "cigna", "coverage"], "covered"),
  ];
  expect(await Promise.all([...edits, answers["move-side"]({ type: "move-side" }, nobody)])).toEqual([
    true,
    true,
    true,
  ]);
  const { preferences } = await loadPreferences();
  expect(preferences.payers).toEqual({ aetna: { notes: "Call first." }, cigna: { coverage: "covered" } });
  expect(preferences.sidebar.side).toBe("left");
});

test("what could not be read again is not written, and what stands stays", async () => {
  await change(["payers", "aetna", "filingLimitDays"], 90);
  expect(await change(["payers", "aetna", "filingLimitDays"], "ninety")).toBe(false);
  expect((await loadPreferences()).preferences.payers).toEqual({ aetna: { filingLimitDays: 90 } });
});

test("a storage that is full is said", async () => {
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QuotaExceededError"));
  expect(await change(["payers", "aetna", "notes"], "Call first.")).toBe(false);
});
