import { beforeEach, expect, test } from "vitest";
import { DocumentationForm } from "../../components/options/DocumentationForm";
import { queryTemplate, skeletonTemplate } from "../../lib/core/knowledge/note-templates";
import { settingTree } from "../../lib/core/preferences/changes";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { noLayers } from "../../lib/core/preferences/layers";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { mount } from "./mount";

let preferences: Preferences;

beforeEach(() => {
  preferences = defaultPreferences;
});

function draw(locked: string[] = []) {
  const form = () => (
    <DocumentationForm
      templates={{ query: queryTemplate, skeleton: skeletonTemplate }}
      prompts={[{ id: "consent", title: "Consent" }]}
      preferences={preferences}
      layers={{ ...noLayers, you: settingTree(preferences) }}
      locked={locked}
      change={(next) => {
        preferences = next;
        page.show(form());
      }}
    />
  );
  const page = mount(form());
  return page;
}

test("a prompt is required for every payer, and no more", async () => {
  const { labelled, click } = draw();
  await click(labelled("Consent"));
  expect(preferences.documentation).toEqual({ requiredPrompts: ["consent"] });
  await click(labelled("Consent"));
  expect(preferences.documentation).toBeUndefined();
});

test("a prompt of one's own is added, given its words, and removed", async () => {
  const { labelled, type, click, button } = draw();
  await type(labelled("Name of the new prompt"), "Sun advice");
  await click(button("Add prompt"));
  await type(labelled("Words for “Sun advice”"), "sun protection\nspf");
  const words = ["sun protection", "spf"];
  expect(preferences.documentation?.prompts).toEqual({ "own/sun-advice": { title: "Sun advice", words } });
  await click(button("Remove Sun advice"));
  expect(preferences.documentation).toBeUndefined();
});

test("a nameless prompt, or one that is there already, is refused in words", async () => {
  const { labelled, type, click, button, text } = draw();
  await click(button("Add prompt"));
  expect(text()).toContain("Give the prompt a name");
  for (let times = 0; times < 2; times += 1) {
    await type(labelled("Name of the new prompt"), "Sun advice");
    await click(button("Add prompt"));
  }
  expect(text()).toContain('already a prompt called "Sun advice"');
});

test("the query is edited, and brought back", async () => {
  const { labelled, type, click, button } = draw();
  await type(labelled("Query to the clinician"), "Dear colleague,\n{missing}");
  expect(preferences.documentation).toEqual({ query: "Dear colleague,\n{missing}" });
  await click(button("Back to as delivered: Query to the clinician"));
  expect(preferences.documentation).toBeUndefined();
  expect(labelled<HTMLTextAreaElement>("Query to the clinician").value).toBe(queryTemplate.text);
});

test("what managed policy holds is shown and cannot be changed", () => {
  const { labelled } = draw(["documentation.query"]);
  expect(labelled<HTMLTextAreaElement>("Query to the clinician").disabled).toBe(true);
});
