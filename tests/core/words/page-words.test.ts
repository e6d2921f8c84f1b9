import { describe, expect, test } from "vitest";
import { formReportEnglish } from "../../../lib/core/words/en/form-report";
import { languageEnglish } from "../../../lib/core/words/en/language";
import { offerEnglish } from "../../../lib/core/words/en/offer";
import { outlineEnglish } from "../../../lib/core/words/en/outline";
import { popupEnglish } from "../../../lib/core/words/en/popup";
import { practiceEnglish } from "../../../lib/core/words/en/practice";
import { saidEnglish } from "../../../lib/core/words/en/said";
import { sidebarEnglish } from "../../../lib/core/words/en/sidebar";
import { teachEnglish } from "../../../lib/core/words/en/teach";
import { viewEnglish } from "../../../lib/core/words/en/view";
import { welcomeEnglish } from "../../../lib/core/words/en/welcome";
import { spanish } from "../../../lib/core/words/es";
import { leavesOf, lostBy, saidBy } from "./both";

const areas = {
  report: formReportEnglish,
  language: languageEnglish,
  offer: offerEnglish,
  outline: outlineEnglish,
  popup: popupEnglish,
  practice: practiceEnglish,
  said: saidEnglish,
  sidebar: sidebarEnglish,
  teach: teachEnglish,
  view: viewEnglish,
  welcome: welcomeEnglish,
};

/** Names, codes and keys, and what is spelt alike. */
const same = new Set([
  ..."language.choices.en language.choices.es view.boxes.plan view.boxes.modifiers sidebar.product".split(" "),
  ..."medicare medicaid tricare champva feca".split(" ").map((type) => `practice.insuranceTypes.${type}`),
  "practice.insuranceTypes.",
  "practice.boxes.code.1",
  "practice.boxes.npi.1",
  "sidebar.severity.error",
  ..."mend.change mend.undoKeys aside.day notCodeKey text.choices.normal"
    .split(" ")
    .map((key) => `sidebar.sidebar.${key}`),
  ..."read empty not-read".split(" ").map((state) => `sidebar.sidebar.boxStates.${state}`),
  ...[2, 3, 4, 5].map((key) => `sidebar.sidebar.keys.all.others.${key}.0`),
  ...Object.keys(practiceEnglish.boxes).map((box) => `practice.boxes.${box}.0`),
]);

describe.each(Object.entries(areas))("the words of %s", (area, english) => {
  const leaves = leavesOf(english);
  const translated = new Map(leavesOf(spanish[area] ?? {}));

  test("stand in Spanish, and none was left as it was", () => {
    expect([...translated.keys()]).toEqual(leaves.map(([key]) => key));
    const left = leaves.filter(([key, leaf]) => saidBy(leaf) === saidBy(translated.get(key) ?? ""));
    expect(left.map(([key]) => `${area}.${key}`).filter((key) => !same.has(key))).toEqual([]);
  });

  test("tell in Spanish whatever they tell in English", () => {
    const lost = leaves.map(([key, leaf]) => [key, lostBy(leaf), lostBy(translated.get(key) ?? "")] as const);
    for (const [key, inEnglish, inSpanish] of lost) expect([key, inSpanish]).toEqual([key, inEnglish]);
  });
});
