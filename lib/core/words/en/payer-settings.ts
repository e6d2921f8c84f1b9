import { usDate } from "../../values/us-date";
import { catalogue } from "../catalogue";
import { countIn } from "../plural";

const count = countIn("en");
const days = (some: number) => count(some, { one: "day", other: "days" });

/** What a practice has set for a payer, in the sidebar and in the list of payers. */
export const payerSettingsEnglish = {
  rows: {
    enabled: "Guidance",
    coverage: "Coverage",
    confirmed: "Coverage confirmed",
    priorAuthorization: "Prior authorization",
    priorAuthorizationWhen: "Wanted when",
    sameDayVisit: "Same-day visit",
    distinctModifier: "Distinct-service modifier",
    limits: "Limits",
    acceptedDiagnoses: "Diagnoses taken",
    refusedDiagnoses: "Diagnoses not taken",
    fee: "Contracted amount",
    usualLine: "Usual line",
    filingLimit: "Filing limit",
    appeal: "Appeal within",
    correctedClaim: "Corrected claim within",
    rules: "Rules",
    requiredPrompts: "Required prompts",
    contact: "Contact",
    portal: "Portal",
    lookAgain: "Look again",
  },
  switchedOff: "switched off",
  coverages: { covered: "covered", "not-covered": "not covered", cosmetic: "cosmetic", unknown: "unknown" },
  authorizations: { wanted: "wanted", "not-wanted": "not wanted", unknown: "unknown" },
  sameDayVisits: { full: "paid in full", half: "paid at half", records: "records are asked for" },
  modifiers: { "59": "59", X: "XE, XS, XP or XU", either: "either" },
  fee: (dollars: string, code: string) => `${dollars} for ${code}`,
  days,
  daysBy: (some: number, last: string) => `${days(some)}, by ${usDate(last)}`,
  due: (on: string) => `due since ${usDate(on)}`,
  dueOn: (on: string) => `on ${usDate(on)}`,
  weighed: (some: number) => `${some} weighed for this payer`,
  list: {
    added: "added",
    planOf: (payer: string) => `plan of ${payer}`,
    ofItsOwn: (some: number) => `${some} of its own`,
    inherits: "inherits all",
    set: (some: number) => `${some} set`,
    nothingSet: "nothing set",
    onFile: "as on file",
    lookAgain: "look again",
  },
};

export const payerSettingsWording = catalogue("payer-settings", payerSettingsEnglish);
