import type { Severity } from "../../lib/core/values/severity";

/** Rules that are errors by the contract although what is verified does not carry that, each with the reason. */
export const proposedWeights: Readonly<Record<string, { weight: Severity; why: string }>> = {
  "visit-in-global-period": warning(
    "The pair table is about one day. Within the period it depends on who was seen for what, which the claim does not say.",
  ),
  "modifier-59-and-x": warning("General knowledge of the trade; no source was read that says the line is denied."),
  "modifier-not-for-this-code": warning(
    "What each modifier means was read; that it cannot stand on this code is inferred from it.",
  ),
  "duplicate-modifier": warning("Our own advice; no source was read that says the line is denied."),
  "abn-modifier-conflict": warning(
    "GY with GZ is unprocessable by a newsletter of 2002, GX with GA or GZ is returned by a page of 2009; the rest is inferred.",
  ),
  "place-of-service-missing": warning(
    "The electronic line may leave it to the claim, so a form's empty box can be right.",
  ),
  "place-of-service-impossible": warning("Inferred from what is done; CMS's list of telehealth services was not read."),
  "icd-indicator": warning("What 9 stands for was read; no source was read that says the claim is rejected."),
  "date-range": warning("One unit a day is verified; that a span of days is rejected for it is not."),
  "date-future": warning("Our own advice; most often a slip of the finger in a draft."),
  "total-charge": warning("What box 28 holds was read; no source was read that says a claim is rejected over its sum."),
  "npi-invalid": warning("The ten digits were read; how the check digit is counted is general knowledge."),
};

function warning(why: string) {
  return { weight: "warning", why } as const;
}
