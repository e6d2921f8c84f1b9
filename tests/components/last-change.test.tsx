import { expect, test, vi } from "vitest";
import { LastChange } from "../../components/options/LastChange";
import type { HistoryLine } from "../../lib/core/view/history-view";
import { mount } from "./mount";

const change = (id: number, says: string): HistoryLine => ({
  ...{ id, says: [says], at: "2026-11-29T10:00:00Z", from: "in the options", more: 0, canUndo: true },
});
const loading = (...lines: HistoryLine[]) => vi.fn(async () => lines);
const old = change(1, "Cigna, coverage: as on file → covered");
const made = change(2, "Aetna, coverage: as on file → covered");

test("what was changed before the page was opened is not shown; what is changed then is, and undone by a press", async () => {
  const onUndo = vi.fn(async () => null);
  const { show, text, button, click, all } = mount(
    <LastChange place="#/payers/aetna" load={loading(old)} onUndo={onUndo} />,
  );
  await vi.waitFor(() => expect(all("section")).toEqual([]));
  show(<LastChange place="#/payers/aetna" load={loading(made, old)} onUndo={onUndo} />);
  await vi.waitFor(() => expect(text()).toContain("Aetna, coverage"));
  await click(button("Undo"));
  expect(onUndo).toHaveBeenCalledExactlyOnceWith(2);
  expect(all("section")).toEqual([]);
});

test("what came from another browser is nothing that a person here takes back by a key", async () => {
  const onUndo = vi.fn(async () => null);
  const came: HistoryLine = { ...change(3, "Sidebar, side: right → left"), isFromElsewhere: true };
  const none = loading();
  const { show, text, user, all } = mount(<LastChange place="#/payers/aetna" load={none} onUndo={onUndo} />);
  await vi.waitFor(() => expect(none).toHaveResolved());
  show(<LastChange place="#/payers/aetna" load={loading(came, made)} onUndo={onUndo} />);
  await vi.waitFor(() => expect(text()).toContain("Aetna, coverage"));
  expect(all("section")[0]?.textContent).not.toContain("Sidebar");
  await user.keyboard("{Control>}z{/Control}");
  expect(onUndo).toHaveBeenCalledExactlyOnceWith(2);
});

test("Ctrl Z undoes it, but not while a text has the focus; a refusal is said", async () => {
  const onUndo = vi.fn(async () => "It was not undone: the browser did not keep it.");
  const page = (load: () => Promise<HistoryLine[]>) => (
    <main>
      <input aria-label="Notes" />
      <LastChange place="#/payers/aetna" load={load} onUndo={onUndo} />
    </main>
  );
  const { show, text, user, labelled, find } = mount(page(loading()));
  await vi.waitFor(() => expect(find("[role=alert]").textContent).toBe(""));
  show(page(loading(made)));
  await vi.waitFor(() => expect(text()).toContain("Aetna, coverage"));
  await user.click(labelled("Notes"));
  await user.keyboard("{Control>}z{/Control}");
  expect(onUndo).not.toHaveBeenCalled();
  await user.click(find("[role=alert]"));
  await user.keyboard("{Control>}z{/Control}");
  expect(onUndo).toHaveBeenCalledExactlyOnceWith(2);
  await vi.waitFor(() => expect(text()).toContain("It was not undone"));
});

test("it can be put away, and what cannot be undone is not offered", async () => {
  const onUndo = vi.fn(async () => null);
  const page = (load: () => Promise<HistoryLine[]>) => (
    <LastChange place="#/payers/aetna" load={load} onUndo={onUndo} />
  );
  const [none, locked] = [loading(), loading({ ...change(3, "x"), canUndo: false })];
  const { show, button, click, all, text } = mount(page(none));
  await vi.waitFor(() => expect(none).toHaveResolved());
  show(page(loading(made)));
  await vi.waitFor(() => expect(text()).toContain("Aetna, coverage"));
  await click(button("Dismiss"));
  expect(all("section")).toEqual([]);
  show(page(locked));
  await vi.waitFor(() => expect(locked).toHaveResolved());
  expect(all("section")).toEqual([]);
});

test("it goes when something else is opened; what was changed on the way there is shown", async () => {
  const page = (load: () => Promise<HistoryLine[]>, place: string) => (
    <LastChange load={load} onUndo={async () => null} place={place} />
  );
  const [none, first] = [loading(), loading(made)];
  const { show, all, text } = mount(page(none, "#/payers/aetna"));
  await vi.waitFor(() => expect(none).toHaveResolved());
  show(page(first, "#/payers/aetna"));
  await vi.waitFor(() => expect(text()).toContain("Aetna, coverage"));
  show(page(first, "#/payers/bcbs"));
  await vi.waitFor(() => expect(all("section")).toEqual([]));
  show(page(loading(change(3, "Lake, name: Lake → not set"), made), "#/payers/bcbs"));
  await vi.waitFor(() => expect(text()).toContain("Lake, name"));
});
