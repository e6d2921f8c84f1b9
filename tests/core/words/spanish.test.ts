import { expect, test } from "vitest";
import { claimEnglish } from "../../../lib/core/words/en/claim";
import { formReportEnglish } from "../../../lib/core/words/en/form-report";
import { languageEnglish } from "../../../lib/core/words/en/language";
import { offerEnglish } from "../../../lib/core/words/en/offer";
import { optionsEnglish } from "../../../lib/core/words/en/options";
import { outlineEnglish } from "../../../lib/core/words/en/outline";
import { ownRulesEnglish } from "../../../lib/core/words/en/own-rules";
import { payerSettingsEnglish } from "../../../lib/core/words/en/payer-settings";
import { popupEnglish } from "../../../lib/core/words/en/popup";
import { practiceEnglish } from "../../../lib/core/words/en/practice";
import { preferencesEnglish } from "../../../lib/core/words/en/preferences";
import { referenceEnglish } from "../../../lib/core/words/en/reference";
import { rulesEnglish } from "../../../lib/core/words/en/rules";
import { saidEnglish } from "../../../lib/core/words/en/said";
import { settingsEnglish } from "../../../lib/core/words/en/settings";
import { shareEnglish } from "../../../lib/core/words/en/share";
import { sidebarEnglish } from "../../../lib/core/words/en/sidebar";
import { slotsEnglish } from "../../../lib/core/words/en/slots";
import { sourcesEnglish } from "../../../lib/core/words/en/sources";
import { tablesEnglish } from "../../../lib/core/words/en/tables";
import { teachEnglish } from "../../../lib/core/words/en/teach";
import { usualLineEnglish } from "../../../lib/core/words/en/usual-line";
import { viewEnglish } from "../../../lib/core/words/en/view";
import { welcomeEnglish } from "../../../lib/core/words/en/welcome";
import { spanish } from "../../../lib/core/words/es";
import { wantsOf } from "./both-languages";

const english: Readonly<Record<string, object>> = {
  claim: claimEnglish,
  report: formReportEnglish,
  language: languageEnglish,
  offer: offerEnglish,
  options: optionsEnglish,
  outline: outlineEnglish,
  "own-rules": ownRulesEnglish,
  "payer-settings": payerSettingsEnglish,
  popup: popupEnglish,
  practice: practiceEnglish,
  preferences: preferencesEnglish,
  reference: referenceEnglish,
  rules: rulesEnglish,
  said: saidEnglish,
  settings: settingsEnglish,
  share: shareEnglish,
  sidebar: sidebarEnglish,
  slots: slotsEnglish,
  sources: sourcesEnglish,
  tables: tablesEnglish,
  teach: teachEnglish,
  "usual-line": usualLineEnglish,
  view: viewEnglish,
  welcome: welcomeEnglish,
};

/** Names, codes, keys and signs, what both languages spell alike, and what only puts together what it is given. */
const alike: Readonly<Record<string, readonly string[]>> = {
  language: ["choices.en", "choices.es"],
  options: ["cms.edition", "day", "distinctModifiers.59", "tally.monthOf", "textSizes.normal"],
  "own-rules": ["lists.payer.hint"],
  "payer-settings": ["modifiers.59"],
  practice: [
    ...Object.keys(practiceEnglish.boxes).map((box) => `boxes.${box}.0`),
    ...["boxes.code.1", "boxes.npi.1"],
    ...["", "champva", "feca", "medicaid", "medicare", "tricare"].map((type) => `insuranceTypes.${type}`),
  ],
  preferences: ["ofFile"],
  reference: ["indicators.pcTc"],
  rules: [
    ...["own.saw", "payerNotCovered.stances.experimental", "terms.distinct.59", "terms.distinct.X"],
    "totalCharge.total",
  ],
  settings: ["change", "no", "within"],
  share: ["stored.bytes"],
  sidebar: [
    ...["product", "severity.error", "sidebar.aside.day", "sidebar.mend.change", "sidebar.mend.undoKeys"],
    ...["sidebar.notCodeKey", "sidebar.text.choices.normal"],
    ...["empty", "not-read", "read"].map((state) => `sidebar.boxStates.${state}`),
    ...[2, 3, 4, 5].map((key) => `sidebar.keys.all.others.${key}.0`),
  ],
  view: ["boxes.modifiers", "boxes.plan"],
};

/** Sentences that count, or choose a word by, what they are given, and do not say it. */
const counting: Readonly<Record<string, readonly string[]>> = {
  options: ["widthProblem", "asides.inShort", "asides.says", "cms.timeLeft"],
  share: ["stored.held"],
  sources: ["renewed"],
};

test("every catalogue is in Spanish", () => {
  expect(Object.keys(english).toSorted()).toEqual(
    Object.keys(spanish)
      .toSorted()
      .filter((name) => name !== "facts"),
  );
});

test.each(Object.entries(english))(
  "the words of %s are not left as they were, and tell all they are given",
  (name, words) => {
    expect(wantsOf(words, spanish[name] ?? {})).toEqual({
      same: [...(alike[name] ?? [])].toSorted(),
      lossy: counting[name] ?? [],
    });
  },
);
