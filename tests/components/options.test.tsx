import { beforeEach, describe, expect, test, vi } from "vitest";
import { OptionsPage } from "../../components/options/OptionsPage";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { lockedBy } from "../../lib/core/preferences/layers";
import { makeOptionsView } from "./make-options-view";
import { mount } from "./mount";
import { calls, lastChange as last, mountPage } from "./options-page";

beforeEach(() => {
  vi.clearAllMocks();
});

describe("places", () => {
  test("an address names the place, and the ways to the others stand beside it", async () => {
    const { find, click, all } = mountPage("#/sidebar");
    expect(find("main").dataset.view).toBe("sidebar");
    const here = all("nav [aria-current=page]").map((link) => link.textContent);
    expect(here).toEqual(["Sidebar"]);
    await click(find("a[href='#/checks']"));
    await vi.waitFor(() => expect(find("main").dataset.view).toBe("checks"));
    expect(document.activeElement).toBe(find("main"));
  });

  test("what is set is counted beside them", () => {
    const preferences = { ...defaultPreferences, payers: { aetna: { notes: "x" } }, rules: { a: "off" as const } };
    const { find } = mountPage("", { preferences });
    expect(find("a[href='#/payers']").textContent).toBe("Payers1 changed");
    expect(find("a[href='#/checks']").textContent).toBe("Checks1 off");
    expect(find("a[href='#/sites']").textContent).toBe("Sites and forms1");
  });
});

describe("search", () => {
  test("a slash leads to it, words of any order find, Enter leads there", async () => {
    const { user, labelled, find, all } = mountPage("#/sidebar");
    find("main").focus();
    await user.keyboard("/");
    expect(document.activeElement).toBe(labelled("Search settings"));
    await user.keyboard("above units");
    expect(all("[role=option]").map((one) => one.textContent)).toEqual(["More than one unit Checks"]);
    await user.keyboard("{Enter}");
    expect(location.hash).toBe("#/checks/units-above-one");
    expect(find("[data-rule=units-above-one] h2").textContent).toBe("More than one unit");
    expect(document.activeElement).toBe(find("main"));
  });

  test("a payer is found by an id that forms print, arrows choose, Escape empties", async () => {
    const { user, labelled, all, text } = mountPage("#/sites");
    await user.click(labelled("Search settings"));
    await user.keyboard("60054");
    expect(all("[role=option]").map((one) => one.textContent)).toEqual(["Aetna Payers"]);
    await user.keyboard("{Escape}s");
    const options = all("[role=option]").map((one) => one.id);
    await user.keyboard("{ArrowDown}");
    expect(labelled("Search settings").getAttribute("aria-activedescendant")).toBe(options[1]);
    await user.keyboard("{Escape}qqq");
    expect(text()).toContain('Nothing is called "qqq"');
  });

  test("a slash that is typed into a text is a slash", async () => {
    const { user, labelled } = mountPage("#/payers/bcbs/notes");
    await user.click(labelled("Notes"));
    await user.keyboard("a/b");
    expect(last().payers.bcbs?.notes).toBe("a/b");
  });
});

describe("rules", () => {
  test("a rule's weight is set and given back", async () => {
    const { labelled, find, click } = mountPage("#/checks/new-patient-visit");
    const card = find("section[data-rule]");
    await click(labelled("Off", card));
    expect(last().rules).toEqual({ "new-patient-visit": "off" });
    expect(find("[data-listed=new-patient-visit]").textContent).toContain("Off");
    await click(labelled("As delivered (info)", card));
    expect(last().rules).toEqual({});
  });

  test("a rule is weighed for single payers", async () => {
    const { labelled, find, click, choose } = mountPage("#/checks/units-above-one");
    await choose(labelled("Weigh it for a payer"), "aetna");
    expect(last().payers.aetna?.rules).toEqual({ "units-above-one": "off" });
    await click(labelled("Warning", find("[data-weighed=aetna]")));
    expect(last().payers.aetna?.rules).toEqual({ "units-above-one": "warning" });
    await click(labelled("As for all (error)", find("[data-weighed=aetna]")));
    expect(last().payers.aetna?.rules).toBeUndefined();
  });

  test("a rule is set aside with a reason and a last day, listed, and taken back", async () => {
    const { labelled, paste, button, click, choose, find } = mountPage("#/checks/units-above-one");
    await choose(labelled("For"), "aetna");
    await paste(labelled("Because"), "appeal pending");
    await click(button("Set aside"));
    expect(last().payers.aetna?.setAside).toEqual({ "units-above-one": { because: "appeal pending" } });
    await click(button("Set aside 1"));
    expect(find("[data-listed]").dataset.listed).toBe("units-above-one");
    await click(button("Take back: More than one unit, for Aetna"));
    expect(last().payers.aetna?.setAside).toBeUndefined();
  });

  test("an error is not set aside without a reason, whoever it is for; what is only to know is", async () => {
    const preferences = { ...defaultPreferences, payers: { aetna: { rules: { "units-above-one": "info" as const } } } };
    const { labelled, paste, button, click, choose, find } = mountPage("#/checks/units-above-one", { preferences });
    expect(button("Set aside").disabled).toBe(true);
    expect(find(".cs-aside-form").textContent).toContain("An error is set aside with a reason.");
    await choose(labelled("For"), "aetna");
    expect(button("Set aside").disabled).toBe(false);
    await choose(labelled("For"), "bcbs");
    await paste(labelled("Because"), " ");
    expect(button("Set aside").disabled).toBe(true);
    await paste(labelled("Because"), "agreed");
    await click(button("Set aside"));
    expect(last().payers.bcbs?.setAside).toEqual({ "units-above-one": { because: "agreed" } });
    expect(find("[data-listed=units-above-one]").textContent).toContain("set aside for 1 payer");
  });

  test("of what is set aside for a payer its card tells, and takes it back", async () => {
    const aetna = { setAside: { "units-above-one": { because: "agreed" } } };
    const preferences = { ...defaultPreferences, payers: { aetna } };
    const { find, click, button } = mountPage("#/payers/aetna/checks", { preferences });
    expect(find("[data-payer=aetna] [data-aside]").textContent).toContain("More than one unit: for Aetna, as agreed");
    await click(button("Take back: More than one unit, for Aetna"));
    expect(last().payers.aetna).toBeUndefined();
  });

  test("what policy weighs is set aside for nobody, or for those alone whom it leaves it to", () => {
    const held = mountPage("#/checks/units-above-one", {
      locked: lockedBy({ policy: { rules: { "units-above-one": "error" } } }),
    });
    expect(held.all(".cs-aside-form")).toEqual([]);
    expect(held.all("section[data-rule] select")).toEqual([]);
    const policy = { payers: { aetna: { rules: { "units-above-one": "error" } } } };
    const { labelled } = mountPage("#/checks/units-above-one", { locked: lockedBy({ policy }) });
    const choices = [...(labelled("For") as unknown as HTMLSelectElement).options].map(({ text }) => text);
    expect(choices).toEqual(["Blue Cross Blue Shield", "Medicare", "Lake County Health"]);
  });

  test("what managed policy holds cannot be changed, and says so", () => {
    const { find } = mountPage("#/checks/units-above-one", { locked: ["rules"] });
    expect(find<HTMLFieldSetElement>(".cs-segments").disabled).toBe(true);
    expect(find("section[data-rule]").textContent).toContain("Set by your organisation");
  });
});

describe("sidebar and sites", () => {
  test("side, theme, width and text size are set, and the page follows the theme", async () => {
    const { labelled, choose, paste, text } = mountPage("#/sidebar");
    await choose(labelled("Sidebar side"), "left");
    await choose(labelled("Theme"), "dark");
    await choose(labelled("Text size"), "larger");
    await paste(labelled("Width (pixels)"), "400");
    const expected = { ...defaultPreferences.sidebar, side: "left", theme: "dark", text: "larger", width: 400 };
    expect(last().sidebar).toEqual(expected);
    expect(document.documentElement.dataset.theme).toBe("dark");
    await paste(labelled("Width (pixels)"), "900");
    expect(text()).toContain('"900" is not, so it was not saved');
    expect(last().sidebar.width).toBe(400);
  });

  test("a site is turned on and off; a refusal is shown and the address kept", async () => {
    const { labelled, type, button, click, find, text } = mountPage("#/sites");
    calls.onTurnOnSite.mockResolvedValueOnce("The browser did not grant it.");
    await type(labelled("Site address"), " https://forms.example ");
    await click(button("Turn on"));
    expect(calls.onTurnOnSite).toHaveBeenLastCalledWith("https://forms.example");
    expect(text()).toContain("The browser did not grant it.");
    expect(labelled("Site address").value).toBe(" https://forms.example ");
    await click(button("Turn on"));
    expect(labelled("Site address").value).toBe("");
    await click(button("Turn off portal.example", find("[data-site='https://portal.example/*']")));
    expect(calls.onTurnOffSite).toHaveBeenCalledWith("https://portal.example/*");
  });

  test("a site that the organisation's build was made for is shown as its own, with nothing to turn it off", () => {
    const sites = ["https://portal.example/*", "https://mine.example/*"];
    const { find, all } = mountPage("#/sites", { sites, lockedSites: ["https://portal.example/*"] });
    expect(find("[data-site='https://portal.example/*']").textContent).toBe(
      "https://portal.example/*Set by your organisation",
    );
    expect(all(".cs-sites button").map(({ textContent }) => textContent)).toEqual(["Turn off mine.example"]);
  });

  test("what the organisation wants turned on is turned on by one click", async () => {
    const wantedSites = ["https://one.example/*", "https://two.example/*"];
    const { button, click, text } = mountPage("#/sites", { wantedSites });
    expect(text()).toContain("only you can turn it on: https://one.example/*, https://two.example/*.");
    await click(button("Turn on all (2)"));
    expect(calls.onTurnOnSites).toHaveBeenCalledWith(wantedSites);
  });
});

describe("the store", () => {
  test("what it could not read stands on top, and how saving goes", () => {
    const { find, all } = mountPage("", { problems: ["The preference x was left out."], saved: "failed" });
    expect(find("main").firstElementChild?.textContent).toContain("The preference x was left out.");
    expect(find("[role=status][data-saved]").textContent).toContain("Not saved");
    mountPage("");
    expect(all(".cs-problems")).toEqual([]);
  });

  test("what comes back late does not undo what was typed since; a change from elsewhere is taken", async () => {
    const view = makeOptionsView();
    location.hash = "#/payers/bcbs/notes";
    const { labelled, type, show } = mount(<OptionsPage {...calls} view={view} />);
    const notes = labelled<HTMLTextAreaElement>("Notes");
    await type(notes, "a");
    const first = last();
    await type(notes, "ab");
    show(<OptionsPage {...calls} view={{ ...view, preferences: structuredClone(first) }} />);
    expect(notes.value).toBe("ab");
    const elsewhere = { ...view.preferences, payers: { bcbs: { notes: "from another tab" } } };
    show(<OptionsPage {...calls} view={{ ...view, preferences: elsewhere }} />);
    expect(notes.value).toBe("from another tab");
  });

  test("hostile settings are shown as text", () => {
    const name = "<img src=x onerror=alert(1)>";
    const preferences = { ...defaultPreferences, payers: { "own/x": { name } } };
    const { all, text } = mountPage("", { preferences, problems: [name] });
    expect(all("img")).toEqual([]);
    expect(text()).toContain(name);
  });
});
