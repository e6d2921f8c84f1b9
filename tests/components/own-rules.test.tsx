import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { mount } from "./mount";
import { mountPage } from "./options-page";
import { change, StoredRules, wart, withWart } from "./stored-rules";

const kept = () => change.mock.lastCall?.[0];
const words = { title: "a second unit", says: "One unit a day." };

test("a rule is written by choosing, and is in force once it is saved", async () => {
  const page = mount(<StoredRules />);
  const { button, click, labelled, choose, type, text } = page;
  expect(text()).toContain("None yet.");
  await click(button("Write a check"));
  expect(document.activeElement).toBe(labelled("What it looks for"));
  await type(labelled("What it looks for"), words.title);
  await choose(labelled("Of the claim"), "units");
  await choose(labelled("Is"), "below");
  await type(labelled("Number"), "2");
  await choose(labelled("It is"), "error");
  await type(labelled("It says"), words.says);
  expect(change).not.toHaveBeenCalled();
  await click(button("Save the check"));
  expect(kept()?.ownRules).toEqual({
    "own/a-second-unit": { ...words, severity: "error", when: [{ subject: "units", is: "below", value: 2 }] },
  });
  expect(text()).toContain("Units: below 2");
  expect(document.activeElement).toBe(button("Write a check"));
});

test("with the keyboard alone", async () => {
  const { user, button } = mount(<StoredRules />);
  button("Write a check").focus();
  await user.keyboard("{Enter}A dear line{Tab}{Tab}{Tab} {Tab}{Tab}");
  expect(document.activeElement).toBe(button("Add a condition"));
  await user.keyboard("{Enter}");
  expect(document.activeElement?.tagName).toBe("SELECT");
  await user.keyboard("{Tab}{Tab}XS, 59{Tab}{Tab}{Tab}{Tab}Look at it.{Enter}");
  expect(kept()?.ownRules?.["own/a-dear-line"]).toEqual({
    title: "A dear line",
    severity: "warning",
    says: "Look at it.",
    when: [
      { subject: "payer", is: "one-of", values: ["aetna"] },
      { subject: "modifier", is: "one-of", values: ["XS", "59"] },
    ],
  });
});

describe("what is not whole is not saved", () => {
  test("all that is missing is said, and the focus goes to the first of it", async () => {
    const { button, click, labelled, text } = mount(<StoredRules />);
    await click(button("Write a check"));
    expect(text()).not.toContain("Say what is wrong.");
    await click(button("Save the check"));
    for (const sentence of ["Give the check a name", "Tick at least one payer.", "Say what is wrong."])
      expect(text()).toContain(sentence);
    expect(document.activeElement).toBe(labelled("What it looks for"));
    expect(change).not.toHaveBeenCalled();
  });

  test("half of a code is said to be none when it is left, not while it is typed", async () => {
    const { button, click, labelled, choose, user, text } = mount(<StoredRules />);
    await click(button("Write a check"));
    await choose(labelled("Of the claim"), "modifier");
    await click(labelled("Modifiers"));
    await user.keyboard("xs, X");
    expect(text()).not.toContain("no modifier");
    await user.tab();
    expect(text()).toContain("“X” is no modifier: two letters or digits.");
    await click(labelled("Modifiers"));
    await user.keyboard("U{Tab}");
    expect(text()).not.toContain("no modifier");
  });

  test("a name that is taken", async () => {
    const { button, click, labelled, type, text } = mount(<StoredRules start={withWart} />);
    await click(button("Write a check"));
    await type(labelled("What it looks for"), "Wart");
    await click(button("Save the check"));
    expect(text()).toContain("There is already a check called “Wart”.");
  });
});

test("a rule is opened with all that it holds, changed, and keeps its id", async () => {
  const { button, click, labelled, type, text } = mount(<StoredRules start={withWart} />);
  expect(text()).toContain(
    "Payer: Cigna · Other code that day: 17110 · Charge: above $95.50 · Visit note: does not document Risks discussed",
  );
  await click(button(`Edit: ${wart.title}`));
  expect(labelled("Cigna").checked).toBe(true);
  expect(labelled("Codes").value).toBe("17110");
  expect(labelled("Amount in US dollars").value).toBe("95.5");
  expect(labelled("What the note should hold").value).toBe("consent");
  await type(labelled("What it looks for"), "another name");
  await click(button("Remove condition 3"));
  await click(button("Save the check"));
  const [payer, code, , note] = wart.when;
  expect(kept()?.ownRules).toEqual({ "own/wart": { ...wart, title: "another name", when: [payer, code, note] } });
});

test("a rule is copied as a draft, which is another rule once it is saved", async () => {
  const { button, click, labelled, type } = mount(<StoredRules start={withWart} />);
  await click(button(`Duplicate: ${wart.title}`));
  expect(labelled("What it looks for").value).toBe(`${wart.title} (copy)`);
  expect(change).not.toHaveBeenCalled();
  await type(labelled("What it looks for"), "other");
  await click(button("Save the check"));
  expect(kept()?.ownRules).toEqual({ "own/wart": wart, "own/other": { ...wart, title: "other" } });
});

test("a draft that is cancelled changes nothing, and the focus goes back", async () => {
  const { button, click, labelled, type, all } = mount(<StoredRules start={withWart} />);
  await click(button(`Edit: ${wart.title}`));
  await type(labelled("It says"), "Something else.");
  await click(button("Cancel"));
  expect(change).not.toHaveBeenCalled();
  expect(all("form")).toEqual([]);
  expect(document.activeElement).toBe(button(`Edit: ${wart.title}`));
});

test("a rule is switched off and on, and its weight for all is shown", async () => {
  const { click, labelled, show, text } = mount(<StoredRules start={withWart} />);
  await click(labelled(`In force: ${wart.title}`));
  expect(kept()?.rules).toEqual({ "own/wart": "off" });
  await click(labelled(`In force: ${wart.title}`));
  expect(kept()?.rules).toEqual({});
  expect(text()).toContain("Warning");
  show(<StoredRules key="weighed" start={{ ...withWart, rules: { "own/wart": "error" } }} />);
  expect(text()).toContain("Error");
});

test("a rule is removed, and comes back with all that was set of it", async () => {
  const start = { ...withWart, rules: { "own/wart": "off" as const } };
  const { button, click, text } = mount(<StoredRules start={start} />);
  await click(button(`Remove: ${wart.title}`));
  expect(kept()).toEqual(defaultPreferences);
  expect(text()).toContain(`“${wart.title}” was removed.`);
  expect(document.activeElement).toBe(button("Undo"));
  await click(button("Undo"));
  expect(kept()).toEqual(start);
});

test("the way there leads from the list of views, and each leads to its weight for single payers", async () => {
  const { click, all, find, text } = mountPage("#/payers", {
    preferences: withWart,
    rules: [{ id: "own/wart", title: wart.title, severity: wart.severity }],
  });
  await click(find('a[href="#/own-rules"]'));
  await vi.waitFor(() => expect(find("h2").textContent).toBe("Own checks"));
  expect(all(".cs-own-rule")).toHaveLength(1);
  await click(find('a[href="#/checks/own/wart"]'));
  await vi.waitFor(() => expect(text()).toContain("Written by your practice: warning. Its id is own/wart."));
  expect(text()).toContain("As written (warning)");
});

test("among many payers one is found by its name, and those that are ticked stay", async () => {
  const known = Array.from({ length: 500 }, (_, place) => ({ id: `own/p-${place}`, name: `Plan ${place}` }));
  const { button, click, labelled, user, all, text } = mount(<StoredRules known={known} />);
  await click(button("Write a check"));
  await click(labelled("Plan 7"));
  await click(labelled("Find a payer"));
  await user.keyboard("plan 499{Enter}");
  expect(all(".cs-payer-choice .cs-check").map((box) => box.textContent)).toEqual(["Plan 7", "Plan 499"]);
  expect(text()).not.toContain("Say what is wrong.");
});

test("what managed policy holds is shown and cannot be changed; at a hundred rules there is no room for more", () => {
  const { button, labelled, show, text } = mount(<StoredRules start={withWart} locked={["ownRules", "rules"]} />);
  const isHeld = [`Edit: ${wart.title}`, `Remove: ${wart.title}`, "Write a check"].map((name) => button(name).disabled);
  expect([...isHeld, labelled(`In force: ${wart.title}`).disabled]).toEqual([true, true, true, true]);
  expect(text()).toContain("Set by your organisation");
  const ownRules = Object.fromEntries(Array.from({ length: 100 }, (_, place) => [`own/r-${place}`, wart]));
  show(<StoredRules key="full" start={{ ...defaultPreferences, ownRules }} />);
  expect(button("Write a check").disabled).toBe(true);
  expect(text()).toContain("There is room for 100 checks of your own.");
});

test("list, editor and what is said of a draft can be used with assistive technology", async () => {
  const { button, click } = mount(
    <main>
      <h2>Own checks</h2>
      <StoredRules start={withWart} />
    </main>,
  );
  await click(button(`Edit: ${wart.title}`));
  await click(button("Add a condition"));
  await click(button("Save the check"));
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  const broken = violations.filter(({ id }) => id !== "region");
  expect(broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
