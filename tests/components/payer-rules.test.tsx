import { useState } from "preact/hooks";
import { expect, test, vi } from "vitest";
import { PayerRules } from "../../components/options/PayerRules";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { mount } from "./mount";

const change = vi.fn<(preferences: Preferences) => void>();
const rules = [
  { id: "units-above-one", title: "Units above one", severity: "error" as const },
  { id: "side-modifier", title: "A side", severity: "warning" as const },
];

function Stored({ start = defaultPreferences, locked = [] }: { start?: Preferences; locked?: string[] }) {
  const [preferences, store] = useState(start);
  const keep = (changed: Preferences) => {
    change(changed);
    store(changed);
  };
  return <PayerRules payer="cigna" {...{ rules, preferences, locked }} change={keep} prompts={[]} />;
}

test("a rule is weighed anew for one payer and given back, and the button says how many are", async () => {
  const { button, click, labelled, choose, text } = mount(<Stored />);
  await click(button("Rules for this payer"));
  await choose(labelled("Units above one"), "off");
  expect(change.mock.lastCall?.[0]).toEqual({
    ...defaultPreferences,
    payers: { cigna: { rules: { "units-above-one": "off" } } },
  });
  expect(text()).toContain("Rules for this payer (1 changed)");
  await choose(labelled("Units above one"), "");
  expect(change.mock.lastCall?.[0]).toEqual(defaultPreferences);
});

test("unset, it says what holds for every payer", async () => {
  const { button, click, labelled } = mount(
    <Stored start={{ ...defaultPreferences, rules: { "side-modifier": "off" } }} />,
  );
  await click(button("Rules for this payer"));
  expect(labelled("Units above one").textContent).toContain("As for all (error)");
  expect(labelled("A side").textContent).toContain("As for all (off)");
});

test("what managed policy holds cannot be changed", async () => {
  const { button, click, labelled } = mount(<Stored locked={["payers.cigna.rules"]} />);
  await click(button("Rules for this payer"));
  expect((labelled("A side") as unknown as HTMLSelectElement).disabled).toBe(true);
});
