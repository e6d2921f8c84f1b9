import type { Claim, Line } from "../lib/core/claim/claim";
import { defaultPreferences } from "../lib/core/preferences/defaults";
import type { PayerPreferences, Preferences } from "../lib/core/preferences/preferences";

/** A 17340 line nothing can be said against; invented. */
export function makeLine(changes: Partial<Line> = {}): Line {
  return {
    code: "17340",
    modifiers: [],
    units: 1,
    placeOfService: "11",
    diagnosisPointers: ["A"],
    charge: 95,
    dateFrom: "2026-11-20",
    dateTo: "2026-11-20",
    renderingNpi: "1234567893",
    ...changes,
  };
}

/** Another line of the same day. */
export function makeOther(code: string, changes: Partial<Line> = {}): Line {
  return makeLine({ code, ...changes });
}

/** A clean Medicare claim with the given lines. */
export function makeClaim(lines: Line[] = [makeLine()], changes: Partial<Claim> = {}): Claim {
  return {
    payer: { name: "Medicare Part B" },
    insuranceType: "medicare",
    patientAge: 24,
    icdIndicator: "0",
    diagnoses: ["L70.0"],
    priorAuthorization: "",
    additionalInformation: "",
    lines,
    ...changes,
  };
}

/** The default preferences, with settings for one payer. */
export function makePreferences(payer?: string, settings: PayerPreferences = {}): Preferences {
  return payer === undefined ? defaultPreferences : { ...defaultPreferences, payers: { [payer]: settings } };
}

/** The object without one key: a field that the form does not have. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _left, ...rest } = object;
  return rest;
}
