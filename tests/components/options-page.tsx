import { useState } from "preact/hooks";
import { vi } from "vitest";
import { OptionsPage, type OptionsPageProps } from "../../components/options/OptionsPage";
import type { SyncSwitchProps } from "../../components/options/SyncSwitch";
import { settingTree } from "../../lib/core/preferences/changes";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { differenceFromDefaults } from "../../lib/core/preferences/resolve";
import type { OptionsView } from "../../lib/core/view/options-view";
import { makeOptionsView } from "./make-options-view";
import { mount } from "./mount";

const call = vi.fn();

/** What the page calls, each a mock. */
export const calls = {
  onChange: vi.fn<(preferences: Preferences) => void>(),
  onTurnOnSite: vi.fn<(address: string) => Promise<string | null>>(async () => null),
  onTurnOnSites: vi.fn<(patterns: string[]) => Promise<boolean>>(async () => true),
  onTurnOffSite: vi.fn<(pattern: string) => Promise<void>>(async () => {}),
  taught: {
    onAllowCode: call,
    onForgetForm: call,
    onForgetLayout: call,
    onAllowWriting: call,
    onExportLayout: call,
    onCopyLayout: call,
  },
  cms: {
    view: { editions: [], delivered: "NCCI pairs, July 2024", loading: null, outcome: null },
    ...{ onLoad: call, onCancel: call, onRemove: call },
  },
  onTryOwnRule: call,
  tally: { tally: [], onExport: call, onWipe: call },
  share: { opened: null, onExport: () => "", onOpen: call, onCancel: call, onApply: async () => true },
  sync: { isOn: false, problems: [], isThere: false, onSwitch: async () => true, onRemove: async () => true },
  history: { load: async () => [], when: String, onUndo: async () => null },
  stored: { load: async () => [], onWipe: async () => true },
} satisfies Omit<OptionsPageProps, "view">;

/** The page over a store that keeps what it is given, as the real one does. */
function Stored({ view, sync }: { view: OptionsView; sync: Partial<SyncSwitchProps> }) {
  const [preferences, store] = useState(view.preferences);
  const onChange = (changed: Preferences) => {
    calls.onChange(changed);
    store(structuredClone(changed));
  };
  const layers = { ...view.layers, you: settingTree(differenceFromDefaults(preferences)) };
  return (
    <OptionsPage
      {...calls}
      sync={{ ...calls.sync, ...sync }}
      view={{ ...view, preferences, layers }}
      onChange={onChange}
    />
  );
}

/** The page at an address, such as "#/payers/aetna". */
export function mountPage(address: string, over: Partial<OptionsView> = {}, sync: Partial<SyncSwitchProps> = {}) {
  location.hash = address;
  return mount(<Stored view={makeOptionsView(over)} sync={sync} />);
}

/** The preferences as they were last changed. */
export function lastChange(): Preferences {
  return calls.onChange.mock.lastCall?.[0] as Preferences;
}
