import type { PayerPreferences } from "../preferences/preferences";
import { dayAfter } from "../rules/terms/day";
import { usDate } from "../values/us-date";
import { payerSettingsWording as words } from "../words/en/payer-settings";
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
  const { rows: labels, coverages, authorizations, sameDayVisits, modifiers } = words;
  const { coverage, priorAuthorization, sameDayVisit, distinctModifier } = settings;
  const rows: [string, string | undefined][] = [
    [labels.enabled, settings.enabled === false ? words.switchedOff : undefined],
    [labels.coverage, coverage && coverages[coverage]],
    [labels.confirmed, confirmed(settings)],
    [labels.priorAuthorization, priorAuthorization && authorizations[priorAuthorization]],
    [labels.priorAuthorizationWhen, settings.priorAuthorizationWhen],
    [labels.sameDayVisit, sameDayVisit && sameDayVisits[sameDayVisit]],
    [labels.distinctModifier, distinctModifier && modifiers[distinctModifier]],
    [labels.limits, settings.limits],
    [labels.acceptedDiagnoses, settings.acceptedDiagnoses?.join(", ")],
    [labels.refusedDiagnoses, settings.refusedDiagnoses?.join(", ")],
    [labels.fee, amountOf(settings, occasion.code)],
    [labels.usualLine, usualLineOf(settings, occasion.code)],
    [labels.filingLimit, filingLimit(settings.filingLimitDays, occasion.served)],
    [labels.appeal, inDays(settings.appealDays)],
    [labels.correctedClaim, inDays(settings.correctedClaimDays)],
    [labels.rules, countOf(settings.rules)],
    [labels.requiredPrompts, settings.requiredPrompts?.length ? String(settings.requiredPrompts.length) : undefined],
    [labels.contact, settings.contact],
    [labels.portal, settings.portal],
    ...(settings.datedNotes ?? []).map(({ on, text }): [string, string] => [usDate(on), text]),
    [labels.lookAgain, settings.lookAgainOn && lookAgain(settings.lookAgainOn, occasion.today)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function confirmed({ coverageBecause, coverageAsOf }: PayerPreferences): string | undefined {
  const parts = [coverageBecause, coverageAsOf && usDate(coverageAsOf)].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

function amountOf({ fees = {} }: PayerPreferences, code: string): string | undefined {
  const fee = Object.hasOwn(fees, code) ? fees[code] : undefined;
  return fee === undefined ? undefined : words.fee(`$${fee.toFixed(2)}`, code);
}

function usualLineOf({ usualLine = {} }: PayerPreferences, code: string): string | undefined {
  return Object.hasOwn(usualLine, code) ? usualWords(usualLine[code]) : undefined;
}

function filingLimit(days: number | undefined, served: Occasion["served"]): string | undefined {
  return days && served ? words.daysBy(days, dayAfter(served, days)) : inDays(days);
}

function inDays(days: number | undefined): string | undefined {
  return days === undefined ? undefined : words.days(days);
}

function lookAgain(on: string, today: string): string {
  return on <= today ? words.due(on) : words.dueOn(on);
}

function countOf(rules: PayerPreferences["rules"] = {}): string | undefined {
  const count = Object.keys(rules).length;
  return count > 0 ? words.weighed(count) : undefined;
}
