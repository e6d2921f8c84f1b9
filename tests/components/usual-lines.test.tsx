import { beforeEach, describe, expect, test, vi } from "vitest";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { lockedBy } from "../../lib/core/preferences/layers";
import { calls, lastChange as last, mountPage } from "./options-page";

beforeEach(() => {
  vi.clearAllMocks();
});

const labels = ["24B Place", "24E Pointer", "24F Charge ($)", "24G Units"];
const general = { ...defaultPreferences, usualLine: { "17340": { placeOfService: "11", units: 1 } } };

describe("the usual line", () => {
  test("of all payers stands in a view of its own, its boxes in the paper's order", async () => {
    const { find, all, labelled, paste, button, click } = mountPage("#/usual-line");
    expect(all("main label").map(({ textContent }) => textContent)).toEqual(labels);
    await paste(labelled("24B Place"), "Office");
    await paste(labelled("24E Pointer"), "ab");
    await paste(labelled("24F Charge ($)"), "$95");
    await paste(labelled("24G Units"), "1");
    expect(last().usualLine).toEqual({
      "17340": { placeOfService: "11", diagnosisPointers: ["A", "B"], charge: 95, units: 1 },
    });
    expect(find(".cs-setting .cs-hint").textContent).toBe(
      "A press fills empty boxes with 24B 11, 24E AB, 24F $95.00, 24G 1.",
    );
    expect(find("[data-origin]").textContent).toContain("set by you");
    await click(button("Back to as delivered: Usual line of 17340"));
    expect(last().usualLine).toBeUndefined();
  });

  test("of a payer stands over it box by box, in sight of what holds for all", async () => {
    const { all, labelled, paste, type } = mountPage("#/payers/bcbs", { preferences: general });
    expect(labelled("24B Place").placeholder).toBe("11");
    await paste(labelled("24G Units"), "2");
    expect(last()).toEqual({ ...general, payers: { bcbs: { usualLine: { "17340": { units: 2 } } } } });
    const hint = labelled("24G Units").closest(".cs-setting-body")?.lastElementChild?.textContent;
    expect(hint).toBe(
      "A press fills empty boxes with 24B 11, 24G 2. 17340 is paid for 1 unit a day. In grey: what holds where nothing is set here.",
    );
    const effects = () => all("[data-effect]").map((one) => one.dataset.effect);
    await vi.waitFor(() => expect(effects()).toEqual(["units-above-one"]));
    await type(labelled("24G Units"), "");
    expect(last()).toEqual(general);
  });

  test.each([
    ["24B Place", ["1", "28", "somewhere"], "49"],
    ["24E Pointer", ["M", "AA", "ABCDE"], "A"],
    ["24F Charge ($)", ["much", "0", "-1"], "95"],
    ["24G Units", ["0", "1.5", "many"], "1"],
  ])("%s: what it cannot be is explained and not saved", async (label, wrong, right) => {
    const { find, labelled, paste } = mountPage("#/usual-line");
    for (const text of wrong) {
      await paste(labelled(label), text);
      expect(find("main [role=alert]").textContent).toContain(`"${text}"`);
    }
    expect(calls.onChange).not.toHaveBeenCalled();
    await paste(labelled(label), right);
    expect(calls.onChange).toHaveBeenCalledOnce();
  });

  test("that policy holds in one box can be changed in the others, for each payer too", () => {
    const locked = lockedBy({ policy: { usualLine: { "17340": { units: 1 } } } });
    for (const place of ["#/usual-line", "#/payers/aetna"]) {
      const { labelled, text } = mountPage(place, { locked, preferences: general });
      expect(labels.map((label) => labelled(label).disabled)).toEqual([false, false, false, true]);
      expect(text()).toContain("Set by your organisation");
    }
  });
});
