import { useState } from "preact/hooks";
import { describe, expect, test, vi } from "vitest";
import { HistoryView } from "../../components/options/HistoryView";
import { ShareView } from "../../components/options/ShareView";
import { StoredView } from "../../components/options/StoredView";
import { SyncSwitch } from "../../components/options/SyncSwitch";
import type { ImportView } from "../../lib/core/view/import-view";
import type { StoredItems } from "../../lib/core/view/stored-view";
import { mount } from "./mount";
import { mountPage } from "./options-page";

const line = (key: string, says: string) => ({ key, path: [key], says });
const differences = [line("a", "Aetna, coverage: as on file → covered"), line("b", "Sidebar, side: right → left")];
const file = (text: string) => new File([text], "office.json", { type: "application/json" });

/** The part over an entrypoint that opens whatever file it is given. */
function Opening({ view, onApply }: { view: ImportView; onApply(leftOut: readonly string[]): Promise<boolean> }) {
  const [opened, open] = useState<ImportView | null>(null);
  return (
    <ShareView
      opened={opened}
      onExport={(withLook) => (withLook ? "with-look.json" : "settings.json")}
      onOpen={() => open(view)}
      onCancel={() => open(null)}
      onApply={async (leftOut) => {
        const isKept = await onApply(leftOut);
        if (isKept) open(null);
        return isKept;
      }}
    />
  );
}

describe("a file of settings", () => {
  test("shows a line for each difference, and applies those that are left in", async () => {
    const onApply = vi.fn(async () => true);
    const { user, labelled, button, click, text, all } = mount(
      <Opening view={{ problems: [], differences }} onApply={onApply} />,
    );
    await user.upload(labelled("Open a settings file"), file("{}"));
    expect(text()).toContain("2 settings would change.");
    expect(onApply).not.toHaveBeenCalled();
    await click(labelled("Sidebar, side: right → left"));
    await click(button("Apply 1 change"));
    expect(onApply).toHaveBeenCalledWith(["b"]);
    expect(all(".cs-differences")).toEqual([]);
    expect(text()).toContain("Applied, and in the history");
  });

  test("is exported without how the sidebar looks here, unless that is ticked, and it is said as what", async () => {
    const { labelled, button, click, text } = mount(
      <Opening view={{ problems: [], differences }} onApply={async () => true} />,
    );
    await click(button("Export settings"));
    expect(text()).toContain("as settings.json");
    await click(labelled("With how the sidebar looks here"));
    await click(button("Export settings"));
    expect(text()).toContain("as with-look.json");
  });

  test("is put away by Cancel, and what was left out of it counts for no other", async () => {
    const onApply = vi.fn(async () => false);
    const { user, labelled, button, click, text } = mount(
      <Opening view={{ problems: [], differences }} onApply={onApply} />,
    );
    await user.upload(labelled("Open a settings file"), file("{}"));
    await click(labelled("Sidebar, side: right → left"));
    await click(button("Cancel"));
    await user.upload(labelled("Open a settings file"), file("{}"));
    await click(button("Apply 2 changes"));
    expect(onApply).toHaveBeenCalledWith([]);
    expect(text()).toContain("Nothing was changed: the browser did not keep it.");
  });

  test.each<[string, ImportView, string]>([
    ["that is wrong says why", { problems: ["The key x."], differences: [] }, "The key x."],
    ["that changes nothing says so", { problems: [], differences: [] }, "Everything in this file is so already."],
  ])("%s, and cannot be applied", async (_, view, says) => {
    const { user, labelled, text, all } = mount(<Opening view={view} onApply={async () => true} />);
    await user.upload(labelled("Open a settings file"), file("{}"));
    expect(text()).toContain(says);
    expect(all("[data-kind=primary]")).toEqual([]);
  });
});

describe("other browsers", () => {
  const part = { isOn: false, isThere: false, onSwitch: async () => true, onRemove: async () => true };

  test("are kept in step once that is turned on, and what cannot be kept is said", async () => {
    const onSwitch = vi.fn(async () => false);
    const { labelled, click, text } = mount(<SyncSwitch {...part} onSwitch={onSwitch} />);
    expect(text()).toContain("Off. Nothing is handed on.");
    await click(labelled("Keep my settings in step with my other browsers"));
    expect(onSwitch).toHaveBeenCalledWith(true);
    expect(text()).toContain("That was not kept");
    expect((labelled("Keep my settings in step with my other browsers") as HTMLInputElement).checked).toBe(false);
  });

  test("leave a copy behind where that is turned off, which can be removed", async () => {
    const onRemove = vi.fn(async () => true);
    const { button, click, text } = mount(<SyncSwitch {...part} isThere onRemove={onRemove} />);
    await click(button("Remove what is kept there"));
    expect(onRemove).toHaveBeenCalledOnce();
    expect(text()).toContain("Removed.");
    const on = mount(<SyncSwitch {...part} isOn isThere />);
    expect(on.all("button")).toEqual([]);
  });

  test("that are not in step are said so at the top of every view", async () => {
    const { text } = mountPage("#/share", {}, { problems: ["Too much: Aetna."] });
    expect(text()).toContain("Not all settings are in step with your other browsers.");
    expect(text()).toContain("Too much: Aetna.");
    expect(text()).toContain("Keep my settings in step with my other browsers");
  });
});

test("the history tells each change with its time and place, and undoes what can be undone", async () => {
  const entry = { at: "2026-11-29T12:00:00Z", from: "in the options", more: 0 };
  const history = [
    { ...entry, id: 3, says: ["Sidebar, side: right → left"], canUndo: true },
    { ...entry, id: 2, says: ["One", "Two"], more: 4, canUndo: false, why: "Undone." },
  ];
  const onUndo = vi.fn(async () => "Changed again since: Sidebar, side.");
  const { find, button, click, text, all } = mount(
    <HistoryView load={async () => history} when={(at) => `on ${at.slice(0, 10)}`} onUndo={onUndo} />,
  );
  await vi.waitFor(() => expect(all("[data-change]")).toHaveLength(2));
  expect(find("[data-change='2']").textContent).toBe("OneTwoand 4 moreon 2026-11-29, in the options. Undone.");
  expect(all("[data-change='2'] button")).toEqual([]);
  await click(button("Undo: Sidebar, side: right → left"));
  expect(onUndo).toHaveBeenCalledWith(3);
  expect(text()).toContain("Changed again since: Sidebar, side.");
});

test("what is stored is told with its size, and is looked at again once it was wiped", async () => {
  const settings = { id: "you", title: "What you have set", says: "2 settings, 90 bytes", canWipe: true } as const;
  const policy = { id: "policy", title: "What your organisation sets", says: "1 setting", canWipe: false } as const;
  const kept = { id: "kept", title: "Not read", says: "1 part", canWipe: true, text: '{"colour":"red"}' } as const;
  let items: StoredItems = [settings, policy, kept];
  const onWipe = vi.fn(async () => {
    items = [{ ...settings, says: null, canWipe: false }, policy, kept];
    return true;
  });
  const load = () => Promise.resolve(items);
  const { find, button, click, text, all, unfold } = mount(<StoredView load={load} onWipe={onWipe} />);
  await vi.waitFor(() => expect(all("[data-stored]")).toHaveLength(3));
  expect(all("[data-stored=policy] button")).toEqual([]);
  await unfold();
  expect(find("[data-stored=kept] pre").textContent).toBe('{"colour":"red"}');
  await click(button("Wipe: What you have set"));
  expect(onWipe).toHaveBeenCalledWith("you");
  expect(find("[data-stored=you]").textContent).toBe("What you have set: nothing");
  expect(text()).toContain("Wiped: What you have set.");
});
