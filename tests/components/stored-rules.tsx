import { useState } from "preact/hooks";
import { beforeEach, vi } from "vitest";
import { OwnRules } from "../../components/options/OwnRules";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { noLayers } from "../../lib/core/preferences/layers";
import type { OwnRule } from "../../lib/core/preferences/own-rules";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { OwnRuleTryoutView } from "../../lib/core/view/own-rules-view";

/** A rule of every kind of condition. */
export const wart: OwnRule = {
  title: "a wart the same day without XS",
  when: [
    { subject: "payer", is: "one-of", values: ["cigna"] },
    { subject: "other-code", is: "one-of", values: ["17110"] },
    { subject: "charge", is: "above", value: 95.5 },
    { subject: "note", is: "not-documented", prompt: "consent" },
  ],
  severity: "warning",
  says: "Cigna wants XS beside a wart.",
  remedy: "Put XS on the line.",
};
export const withWart = { ...defaultPreferences, ownRules: { "own/wart": wart } };
const payers = [
  { id: "aetna", name: "Aetna" },
  { id: "cigna", name: "Cigna" },
];
const prompts = [{ id: "consent", title: "Risks discussed" }];
const silent: OwnRuleTryoutView = {
  says: "It would have fired on 0 of 200.",
  onPractice: { severity: null, because: "units: 1" },
};

export const change = vi.fn<(preferences: Preferences) => void>();
export const onTry = vi.fn<(rule: OwnRule) => OwnRuleTryoutView>();
beforeEach(() => {
  change.mockReset();
  onTry.mockReset().mockReturnValue(silent);
});

interface StoredProps {
  start?: Preferences;
  locked?: string[];
  known?: typeof payers;
}

/** The list over preferences that are kept, as on the page. */
export function StoredRules({ start = defaultPreferences, locked = [], known = payers }: StoredProps) {
  const [preferences, store] = useState(start);
  const keep = (changed: Preferences) => {
    change(changed);
    store(changed);
  };
  return (
    <OwnRules
      payers={known}
      onTry={onTry}
      {...{ preferences, layers: noLayers, locked, prompts, rules: [] }}
      change={keep}
    />
  );
}
