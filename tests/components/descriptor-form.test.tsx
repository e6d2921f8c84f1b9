import { expect, test, vi } from "vitest";
import { DescriptorForm } from "../../components/options/DescriptorForm";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { noLayers } from "../../lib/core/preferences/layers";
import { mount } from "./mount";

test("a licensee's descriptor is set, taken away, and held by managed policy", async () => {
  const change = vi.fn();
  const editing = { preferences: defaultPreferences, change, layers: noLayers, locked: [], prompts: [] };
  const { labelled, type, show } = mount(<DescriptorForm codes={["17340"]} {...editing} />);
  await type(labelled("Official descriptor of 17340"), "Licensed words");
  const changed = { ...defaultPreferences, descriptors: { "17340": "Licensed words" } };
  expect(change).toHaveBeenLastCalledWith(changed);
  show(<DescriptorForm codes={["17340"]} {...editing} preferences={changed} />);
  await type(labelled("Official descriptor of 17340"), "");
  expect(change).toHaveBeenLastCalledWith(defaultPreferences);
  show(<DescriptorForm codes={["17340"]} {...editing} locked={["descriptors"]} />);
  expect((labelled("Official descriptor of 17340") as HTMLTextAreaElement).disabled).toBe(true);
});
