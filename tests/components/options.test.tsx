import { useState } from "preact/hooks";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { OptionsPage } from "../../components/options/OptionsPage";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { OptionsView } from "../../lib/core/view/options-view";
import { makeOptionsView } from "./make-options-view";
import { mount } from "./mount";

const call = vi.fn();
const calls = {
  onChange: vi.fn<(preferences: Preferences) => void>(),
  onTurnOnSite: vi.fn<(address: string) => Promise<string | null>>(async () => null),
  onTurnOffSite: vi.fn<(pattern: string) => Promise<void>>(async () => {}),
  taught: { onAllowCode: call, onForgetForm: call, onForgetLayout: call, onExportLayout: call, onCopyLayout: call },
  onExport: vi.fn(),
  onImport: vi.fn<(text: string) => Promise<string[]>>(async () => []),
};

beforeEach(() => {
  vi.clearAllMocks();
});

/** The page over a store that keeps what it is given, as the real one does. */
function Stored({ view }: { view: OptionsView }) {
  const [preferences, store] = useState(view.preferences);
  const onChange = (changed: Preferences) => {
    calls.onChange(changed);
    store(structuredClone(changed));
  };
  return <OptionsPage {...calls} view={{ ...view, preferences }} onChange={onChange} />;
}

const mountPage = (over: Partial<OptionsView> = {}) => mount(<Stored view={makeOptionsView(over)} />);
const last = () => calls.onChange.mock.lastCall?.[0] as Preferences;

describe("a payer's settings", () => {
  test("each control changes its own setting, and nothing else", async () => {
    const { find, labelled, type, choose, click } = mountPage();
    const payer = find("[data-payer=bcbs]");
    const before = makeOptionsView().preferences;

    await click(labelled("Use Claimside's guidance for this payer", payer));
    expect(last()).toEqual({ ...before, payers: { ...before.payers, bcbs: { enabled: false } } });
    await type(labelled("Other names on forms", payer), "LAKE BLUE, INC.\n  RIVER BLUE  \n");
    await type(labelled("Payer ids", payer), "00621, 00123,");
    await choose(labelled("Coverage", payer), "cosmetic");
    await choose(labelled("Prior authorization", payer), "wanted");
    await choose(labelled("Distinct-service modifier", payer), "X");
    await type(labelled("Filing limit (days)", payer), "180");
    await click(labelled("Risks discussed, consent given", payer));
    await click(labelled("Kind and severity of the acne", payer));
    await type(labelled("Notes", payer), "Fax the note.");
    expect(last()).toEqual({
      ...before,
      payers: {
        ...before.payers,
        bcbs: {
          enabled: false,
          aliases: ["LAKE BLUE, INC.", "RIVER BLUE"],
          ids: ["00621", "00123"],
          coverage: "cosmetic",
          priorAuthorization: "wanted",
          distinctModifier: "X",
          filingLimitDays: 180,
          requiredPrompts: ["acne-type", "consent"],
          notes: "Fax the note.",
        },
      },
    });
  });

  test("taken back one by one, they leave no trace", async () => {
    const { find, labelled, type, choose, click } = mountPage();
    const payer = find("[data-payer=aetna]");
    await choose(labelled("Coverage", payer), "");
    await type(labelled("Filing limit (days)", payer), "");
    await click(labelled("Number of lesions", payer));
    expect(Object.keys(last().payers)).toEqual(["own/lake-county-health"]);
  });

  test("a filing limit that is no number of days is explained and not saved", async () => {
    const { find, labelled, paste } = mountPage();
    const limit = labelled("Filing limit (days)", find("[data-payer=aetna]"));
    for (const wrong of ["soon", "0", "-5", "1.5", "3661", "99999"]) {
      await paste(limit, wrong);
      expect(find("[data-payer=aetna] [role=alert]").textContent).toContain(`"${wrong}" is not, so it was not saved`);
      expect([limit.getAttribute("aria-invalid"), limit.value]).toEqual(["true", wrong]);
    }
    expect(calls.onChange).not.toHaveBeenCalled();
    await paste(limit, "3660");
    expect(last().payers.aetna?.filingLimitDays).toBe(3660);
    expect(limit.getAttribute("aria-invalid")).toBeNull();
  });

  test("prompts that this version does not know stay required", async () => {
    const aetna = { requiredPrompts: ["from-a-newer-version", "consent"] };
    const { find, labelled, click } = mountPage({ preferences: { ...defaultPreferences, payers: { aetna } } });
    await click(labelled("Number of lesions", find("[data-payer=aetna]")));
    expect(last().payers.aetna?.requiredPrompts).toEqual(["lesion-count", "consent", "from-a-newer-version"]);
  });

  test("what managed policy holds cannot be changed, and says so", () => {
    const { find, labelled } = mountPage({ locked: ["payers.aetna.coverage", "sidebar"] });
    const payer = find("[data-payer=aetna]");
    expect(labelled<HTMLSelectElement>("Coverage", payer).disabled).toBe(true);
    expect(labelled("Payer ids", payer).disabled).toBe(false);
    expect(labelled<HTMLSelectElement>("Theme").disabled).toBe(true);
    expect(payer.textContent).toContain("Set by your organisation");
  });
});

test("shows on demand by which names and ids a payer is recognised already", async () => {
  const { find, button, click } = mountPage();
  const payer = find("[data-payer=aetna]");
  expect(payer.textContent).toContain("not covered for acne");
  expect(payer.textContent).not.toContain("Aetna Better Health");
  await click(button("Names and ids it is recognised by", payer));
  expect(payer.textContent).toContain("Aetna Life · Aetna Better Health · 60054");
});

describe("own payers", () => {
  test("one is added by name, under an id made from it", async () => {
    const { labelled, type, button, click, find } = mountPage();
    await type(labelled("Name of the new payer"), "  Río Verde Health & Co. ");
    await click(button("Add payer"));
    expect(last().payers["own/rio-verde-health-co"]).toEqual({ name: "Río Verde Health & Co." });
    expect(find("[data-payer='own/rio-verde-health-co'] h3").textContent).toBe("Río Verde Health & Co.");
    expect(labelled("Name of the new payer").value).toBe("");
  });

  test("a name that is taken, or is none, is refused with a sentence", async () => {
    const { labelled, type, button, click, text } = mountPage();
    for (const [name, says] of [
      ["AETNA", 'already a payer called "Aetna"'],
      ["lake county: health", 'already a payer called "Lake County Health"'],
      ["!!!", "Give the payer a name"],
    ] as const) {
      await type(labelled("Name of the new payer"), name);
      await click(button("Add payer"));
      expect(text()).toContain(says);
    }
    expect(calls.onChange).not.toHaveBeenCalled();
  });

  test("one is renamed without changing its id, but never to nothing", async () => {
    const { find, labelled, paste } = mountPage();
    const payer = find("[data-payer='own/lake-county-health']");
    await paste(labelled("Name", payer), "Lake Health Plan");
    expect(last().payers["own/lake-county-health"]).toEqual({ name: "Lake Health Plan", aliases: ["LCH PLAN"] });
    await paste(labelled("Name", payer), "  ");
    expect(calls.onChange).toHaveBeenCalledOnce();
  });

  test("a removal can be taken back whole", async () => {
    const { button, click, all, text } = mountPage();
    const before = makeOptionsView().preferences;
    await click(button("Remove Lake County Health"));
    expect(last().payers).toEqual({ aetna: before.payers.aetna });
    expect(all("[data-payer^=own]")).toEqual([]);
    expect(text()).toContain("Lake County Health was removed.");
    await click(button("Undo"));
    expect(last()).toEqual(before);
  });
});

describe("rules, sidebar, sites and transfer", () => {
  test("a rule's weight is set and given back", async () => {
    const { labelled, choose } = mountPage();
    await choose(labelled("New patient's visit without 25"), "off");
    expect(last().rules).toEqual({ "new-patient-visit": "off" });
    await choose(labelled("New patient's visit without 25"), "");
    expect(last().rules).toEqual({});
  });

  test("side and theme are set, and the page follows the theme", async () => {
    const { labelled, choose } = mountPage();
    await choose(labelled("Sidebar side"), "left");
    await choose(labelled("Theme"), "dark");
    expect(last().sidebar).toEqual({ ...defaultPreferences.sidebar, side: "left", theme: "dark" });
    expect(document.documentElement.dataset.theme).toBe("dark");
  });

  test("a site is turned on and off; a refusal is shown and the address kept", async () => {
    const { labelled, type, button, click, find, text } = mountPage();
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

  test("export calls back; an import hands the file's text on and shows what kept it out", async () => {
    const { user, button, click, labelled, text } = mountPage();
    await click(button("Export settings"));
    expect(calls.onExport).toHaveBeenCalledOnce();

    const input = labelled("Import settings");
    const file = new File(['{"version":2}'], "settings.json", { type: "application/json" });
    calls.onImport.mockResolvedValueOnce(["The version is 2, expected 1."]);
    await user.upload(input, file);
    await vi.waitFor(() => expect(text()).toContain("The version is 2, expected 1."));
    expect(calls.onImport).toHaveBeenCalledWith('{"version":2}');
    await user.upload(input, file);
    await vi.waitFor(() => expect(text()).toContain("The settings were imported."));
  });
});

describe("the store", () => {
  test("what it could not read stands on top, and how saving goes", () => {
    const { find, all } = mountPage({ problems: ["The preference x was left out."], saved: "failed" });
    expect(find("main").firstElementChild?.textContent).toContain("The preference x was left out.");
    expect(find("[role=status][data-saved]").textContent).toContain("Not saved");
    mountPage();
    expect(all(".cs-problems")).toEqual([]);
  });

  test("what comes back late does not undo what was typed since; a change from elsewhere is taken", async () => {
    const view = makeOptionsView();
    const { find, labelled, type, show } = mount(<OptionsPage {...calls} view={view} />);
    const notes = labelled<HTMLTextAreaElement>("Notes", find("[data-payer=bcbs]"));
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
    const { all, text } = mountPage({
      preferences: { ...defaultPreferences, payers: { "own/x": { name } } },
      problems: [name],
    });
    expect(all("img")).toEqual([]);
    expect(text()).toContain(name);
  });
});
