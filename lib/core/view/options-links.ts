import type { Claim } from "../claim/claim";
import type { RecognisedPayer } from "../knowledge/recognise-payer";
import type { Finding } from "../rules/engine/finding";
import { viewWording } from "../words/en/view";
import type { OptionsPlace, PayerPart } from "./options-place";

/** A way to the very setting that is spoken of. */
export interface OptionsLink {
  place: OptionsPlace;
  /** "Add this payer". */
  says: string;
}

const words = viewWording.links;

/** To what is set for a payer; one that is not known can be added there, as the form names it. */
export function payerLink(payer: RecognisedPayer, claim: Claim, part?: PayerPart): OptionsLink {
  const { name = "", id = "" } = claim.payer ?? {};
  if (payer.id === null) return { place: { view: "add-payer", name, id }, says: words.addPayer };
  return { place: { view: "payers", payer: payer.id, ...(part && { part }) }, says: words.payer };
}

/** To what a finding's words are about. */
export function findingLink(to: NonNullable<Finding["link"]>, payer: RecognisedPayer, claim: Claim): OptionsLink {
  if (to === "payer") return payerLink(payer, claim);
  if (to === "own rules") return { place: { view: "own-rules" }, says: words.ownRules };
  return { ...(payer.id === null ? { place: { view: "note" } } : payerLink(payer, claim, "note")), says: words.note };
}

/** To the check that is switched off. */
export function checkLink(rule: string): OptionsLink {
  return { place: { view: "checks", rule }, says: words.change };
}

/** To a payer whose guidance is switched off. */
export function payerOffLink(payer: RecognisedPayer, claim: Claim): OptionsLink {
  return { ...payerLink(payer, claim), says: words.change };
}
