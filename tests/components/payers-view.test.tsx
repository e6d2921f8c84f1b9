import { beforeEach, describe, expect, test, vi } from "vitest";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { lockedBy } from "../../lib/core/preferences/layers";
import { makeOptionsView } from "./make-options-view";
import { calls, lastChange as last, mountPage } from "./options-page";

beforeEach(() => {
  vi.clearAllMocks();
});

const before = makeOptionsView().preferences;

describe("a payer's settings", () => {
  test("each control of its policy changes its own setting, and nothing else", async () => {
    const { find, labelled, type, paste, click } = mountPage("#/payers/bcbs");
    const row = (title: string) =>
      [...document.querySelectorAll<HTMLElement>(".cs-setting")].find(
        (one) => one.querySelector("legend")?.textContent === title,
      ) as HTMLElement;
    await click(labelled("Use Claimside's guidance for this payer"));
    await click(labelled("Cosmetic", row("Coverage of 17340")));
    await type(labelled("Who said so"), "Provider line");
    await click(labelled("Wanted", row("Prior authorization")));
    await type(labelled("Wanted when"), "Over ten lesions");
    await click(labelled("Paid at half"));
    await click(labelled("XE, XS, XP or XU"));
    await paste(labelled("Filing limit (days)"), "180");
    await paste(labelled("Appeal (days)"), "60");
    await paste(labelled("Taken"), "l70.0, L70.1");
    await paste(labelled("Units and frequency"), "Two a year");
    await paste(labelled("Amount for 17340 ($)"), "$71.40");
    await paste(labelled("Portal"), "https://blue.example");
    expect(last()).toEqual({
      ...before,
      payers: {
        ...before.payers,
        bcbs: {
          enabled: false,
          coverage: "cosmetic",
          coverageBecause: "Provider line",
          priorAuthorization: "wanted",
          priorAuthorizationWhen: "Over ten lesions",
          sameDayVisit: "half",
          distinctModifier: "X",
          filingLimitDays: 180,
          appealDays: 60,
          acceptedDiagnoses: ["L70.0", "L70.1"],
          limits: "Two a year",
          fees: { "17340": 71.4 },
          portal: "https://blue.example",
        },
      },
    });
    expect(find("[data-payer=bcbs]").textContent).toContain("A claim of today must be in by 05/28/2027.");
  });

  test("taken back one by one, they leave no trace", async () => {
    const { button, labelled, click, type } = mountPage("#/payers/aetna");
    await click(button("Back to on file: Coverage of 17340"));
    await type(labelled("Filing limit (days)"), "");
    location.hash = "#/payers/aetna/note";
    await vi.waitFor(() => labelled("Number of lesions"));
    await click(labelled("Number of lesions"));
    expect(Object.keys(last().payers)).toEqual(["own/lake-county-health"]);
  });

  test.each([
    ["Filing limit (days)", ["soon", "0", "-5", "1.5", "3661", "99999"], "3660"],
    ["Not taken", ["acne", "L7"], "L70.9"],
    ["Amount for 17340 ($)", ["much", "-1", "1,5", "71.405"], "71"],
    ["Portal", ["http://blue.example", "javascript:alert(1)"], "https://blue.example"],
  ])("%s: what it cannot be is explained and not saved", async (label, wrong, right) => {
    const { find, labelled, paste } = mountPage("#/payers/bcbs");
    for (const text of wrong) {
      await paste(labelled(label), text);
      expect(find("[data-payer=bcbs] [role=alert]").textContent?.toUpperCase()).toContain(`"${text.toUpperCase()}"`);
      expect([labelled(label).getAttribute("aria-invalid"), labelled(label).value]).toEqual(["true", text]);
    }
    expect(calls.onChange).not.toHaveBeenCalled();
    await paste(labelled(label), right);
    expect(calls.onChange).toHaveBeenCalled();
    expect(labelled(label).getAttribute("aria-invalid")).toBeNull();
  });

  test("prompts that this version does not know stay required", async () => {
    const aetna = { requiredPrompts: ["from-a-newer-version", "consent"] };
    const preferences = { ...defaultPreferences, payers: { aetna } };
    const { labelled, click } = mountPage("#/payers/aetna/note", { preferences });
    await click(labelled("Number of lesions"));
    expect(last().payers.aetna?.requiredPrompts).toEqual(["lesion-count", "consent", "from-a-newer-version"]);
  });

  test("what managed policy holds cannot be changed, and says so", () => {
    const { find, labelled } = mountPage("#/payers/aetna", { locked: ["payers.aetna.coverage"] });
    expect(find<HTMLFieldSetElement>(".cs-segments").disabled).toBe(true);
    expect(labelled("Filing limit (days)").disabled).toBe(false);
    expect(find("[data-payer=aetna]").textContent).toContain("Set by your organisation");
    expect(find("[data-payer=aetna]").textContent).toContain("by policy");
  });

  test("an amount that policy holds cannot be changed", () => {
    const locked = lockedBy({ policy: { payers: { aetna: { fees: { "17340": 71.4 } } } } });
    const { labelled } = mountPage("#/payers/aetna", { locked });
    expect(labelled("Amount for 17340 ($)").disabled).toBe(true);
  });

  test("what they do to a claim stands beside them, as they are changed", async () => {
    const { all, find, labelled, click } = mountPage("#/payers/bcbs");
    expect(find(".cs-effect").textContent).toContain("Nothing to fix");
    await click(labelled("Wanted"));
    const effects = () => all("[data-effect]").map((one) => one.dataset.effect);
    await vi.waitFor(() => expect(effects()).toEqual(["prior-authorization-missing"]));
  });

  test("checks are found by name and weighed for the payer", async () => {
    const { labelled, type, click, all } = mountPage("#/payers/aetna/checks");
    await type(labelled("Find a check to weigh for this payer"), "one unit");
    expect(all(".cs-rules > li")).toHaveLength(1);
    await click(labelled("Off"));
    expect(last().payers.aetna?.rules).toEqual({ "units-above-one": "off" });
    await type(labelled("Find a check to weigh for this payer"), "");
    expect(all(".cs-rules > li").map((one) => one.dataset.rule)).toEqual(["units-above-one"]);
    await click(labelled("As for all (error)"));
    expect(last().payers.aetna?.rules).toBeUndefined();
  });

  test("a note is dated today, and removed", async () => {
    const { labelled, type, user, button, click } = mountPage("#/payers/aetna/notes");
    await type(labelled("New note"), "Fax the note.");
    await user.click(button("Add note"));
    expect(last().payers.aetna?.datedNotes).toEqual([{ on: "2026-11-29", text: "Fax the note." }]);
    await click(button("Remove the note of 11/29/2026"));
    expect(last().payers.aetna?.datedNotes).toBeUndefined();
  });
});

describe("names and ids", () => {
  test("those of the practice are kept, and those on file shown on demand", async () => {
    const { find, labelled, type, button, click } = mountPage("#/payers/aetna/names");
    await type(labelled("Other names on forms"), "LAKE AETNA, INC.\n  RIVER AETNA  \n");
    await type(labelled("Payer ids"), "00621, 00123,");
    expect(last().payers.aetna).toMatchObject({
      aliases: ["LAKE AETNA, INC.", "RIVER AETNA"],
      ids: ["00621", "00123"],
    });
    expect(find("[data-payer=aetna]").textContent).not.toContain("Aetna Better Health");
    await click(button("Names and ids it is recognised by"));
    expect(find("[data-payer=aetna]").textContent).toContain("Aetna Life · Aetna Better Health · 60054");
  });

  test("a name is tried as it is typed", async () => {
    const { labelled, type, find } = mountPage("#/payers/own/lake-county-health/names");
    await type(labelled("Try a name"), "LCH PLAN OF OHIO");
    expect(find(".cs-tried").textContent).toBe(
      'Recognised as Lake County Health, because your name "LCH PLAN" stands in it.',
    );
  });

  test("an own payer is renamed without changing its id, but never to nothing, and made a plan of another", async () => {
    const { labelled, paste, choose, find } = mountPage("#/payers/own/lake-county-health/names");
    await paste(labelled("Name"), "Lake Health Plan");
    expect(last().payers["own/lake-county-health"]).toEqual({ name: "Lake Health Plan", aliases: ["LCH PLAN"] });
    await paste(labelled("Name"), "  ");
    expect(calls.onChange).toHaveBeenCalledOnce();
    await choose(labelled("Plan of"), "bcbs");
    await vi.waitFor(() => expect(find("[data-beneath=true]").textContent).toContain("plan of Blue Cross Blue Shield"));
  });
});

describe("the list", () => {
  const listed = () => [...document.querySelectorAll<HTMLElement>("[data-listed]")].map((one) => one.dataset.listed);

  test("is searched by names and ids, and filtered", async () => {
    const { labelled, type, button, click, text } = mountPage("#/payers");
    expect(listed()).toEqual(["aetna", "bcbs", "own/lake-county-health", "medicare"]);
    await type(labelled("Find a payer by name or id"), "lch plan");
    expect(listed()).toEqual(["own/lake-county-health"]);
    await type(labelled("Find a payer by name or id"), "zzz");
    expect(text()).toContain("No payer is called so");
    await type(labelled("Find a payer by name or id"), "");
    await click(button("Changed 2"));
    expect(listed()).toEqual(["aetna", "own/lake-county-health"]);
  });

  test("a payer is archived and comes back", async () => {
    const { button, click } = mountPage("#/payers/bcbs");
    await click(button("Archive"));
    expect(last().payers.bcbs).toEqual({ archived: true });
    await vi.waitFor(() => expect(listed()).not.toContain("bcbs"));
    await click(button("Archived 1"));
    expect(listed()).toEqual(["bcbs"]);
    await click(button("Back into the list"));
    expect(last().payers.bcbs).toBeUndefined();
  });

  test("a payer is duplicated with its settings, and the copy shown to be named", async () => {
    const { button, click, find, labelled } = mountPage("#/payers/aetna");
    await click(button("Duplicate"));
    expect(last().payers["own/aetna-copy"]).toEqual({ ...before.payers.aetna, name: "Aetna (copy)" });
    expect(find("[data-payer]").dataset.payer).toBe("own/aetna-copy");
    expect(labelled("Name").value).toBe("Aetna (copy)");
  });

  test("all that is set of a payer is taken back, and an own one removed", async () => {
    const { button, click } = mountPage("#/payers/aetna");
    await click(button("Reset all"));
    expect(last().payers.aetna).toBeUndefined();
    location.hash = "#/payers/own/lake-county-health";
    await vi.waitFor(() => button("Remove Lake County Health"));
    await click(button("Remove Lake County Health"));
    expect(last().payers).toEqual({});
    await vi.waitFor(() => expect(listed()).not.toContain("own/lake-county-health"));
  });
});

describe("a payer is added", () => {
  test("by name, under an id made from it", async () => {
    const { labelled, type, button, click, find } = mountPage("#/add-payer");
    expect(document.activeElement).toBe(labelled("Name of the new payer"));
    await type(labelled("Name of the new payer"), "  Río Verde Health & Co. ");
    await click(button("Add payer"));
    expect(last().payers["own/rio-verde-health-co"]).toEqual({ name: "Río Verde Health & Co." });
    expect(find("[data-payer='own/rio-verde-health-co'] h2").textContent).toBe("Río Verde Health & Co.");
  });

  test("with one key where a form's name and id stand there already", async () => {
    const { user } = mountPage("#/add-payer?name=Lake%20Mutual&id=LM001");
    await user.keyboard("{Enter}");
    expect(last().payers["own/lake-mutual"]).toEqual({ name: "Lake Mutual", ids: ["LM001"] });
  });

  test("but a name that is taken, or is none, is refused with a sentence", async () => {
    const { labelled, type, button, click, text } = mountPage("#/add-payer");
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
});
