import type { PayerPreferences } from "../preferences/preferences";
import { dayAfter } from "../rules/terms/day";
import { counted } from "../values/counted";
import { usDate } from "../values/us-date";
import type { PayerView } from "./sidebar-view";
import { usualWords } from "./usual-words";

interface Occasion {
  code: string;
  /** Date of service, YYYY-MM-DD; absent where it was not read. */
  served?: string | null | undefined;
  /** YYYY-MM-DD. */
  today: string;
}

/** What the practice has set for a payer, as rows of a label and words. */
export function payerSettingRows(settings: PayerPreferences, occasion: Occasion): PayerView["preferences"] {
  const rows: [string, string | undefined][] = [
    ["Guidance", settings.enabled === false ? "switched off" : undefined],
    ["Coverage", settings.coverage?.replace("-", " ")],
    ["Coverage confirmed", confirmed(settings)],
    ["Prior authorization", settings.priorAuthorization?.replace("-", " ")],
    ["Wanted when", settings.priorAuthorizationWhen],
    ["Same-day visit", settings.sameDayVisit && sameDayVisits[settings.sameDayVisit]],
    ["Distinct-service modifier", settings.distinctModifier === "X" ? "XE, XS, XP or XU" : settings.distinctModifier],
    ["Limits", settings.limits],
    ["Diagnoses taken", settings.acceptedDiagnoses?.join(", ")],
    ["Diagnoses not taken", settings.refusedDiagnoses?.join(", ")],
    ["Contracted amount", amountOf(settings, occasion.code)],
    ["Usual line", usualLineOf(settings, occasion.code)],
    ["Filing limit", filingLimit(settings.filingLimitDays, occasion.served)],
    ["Appeal within", inDays(settings.appealDays)],
    ["Corrected claim within", inDays(settings.correctedClaimDays)],
    ["Rules", countOf(settings.rules)],
    ["Required prompts", settings.requiredPrompts?.length ? String(settings.requiredPrompts.length) : undefined],
    ["Contact", settings.contact],
    ["Portal", settings.portal],
    ...(settings.datedNotes ?? []).map(({ on, text }): [string, string] => [usDate(on), text]),
    ["Look again", settings.lookAgainOn && lookAgain(settings.lookAgainOn, occasion.today)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

const sameDayVisits: Record<NonNullable<PayerPreferences["sameDayVisit"]>, string> = {
  full: "paid in full",
  half: "paid at half",
  records: "records are asked for",
};

function confirmed({ coverageBecause, coverageAsOf }: PayerPreferences): string | undefined {
  const parts = [coverageBecause, coverageAsOf && usDate(coverageAsOf)].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

function amountOf({ fees = {} }: PayerPreferences, code: string): string | undefined {
  const fee = Object.hasOwn(fees, code) ? fees[code] : undefined;
  return fee === undefined ? undefined : `$${fee.toFixed(2)} for ${code}`;
}

function usualLineOf({ usualLine = {} }: PayerPreferences, code: string): string | undefined {
  return Object.hasOwn(usualLine, code) ? usualWords(usualLine[code]) : undefined;
}

function filingLimit(days: number | undefined, served: Occasion["served"]): string | undefined {
  const limit = inDays(days);
  return limit && days && served ? `${limit}, by ${usDate(dayAfter(served, days))}` : limit;
}

function inDays(days: number | undefined): string | undefined {
  return days === undefined ? undefined : counted(days, "day");
}

function lookAgain(on: string, today: string): string {
  return on <= today ? `due since ${usDate(on)}` : `on ${usDate(on)}`;
}

function countOf(rules: PayerPreferences["rules"] = {}): string | undefined {
  const count = Object.keys(rules).length;
  return count > 0 ? `${count} weighed for this payer` : undefined;
}
