import { verbFor } from "../../verb-for";
import { englishFew, englishList } from "./terms";

type Words = readonly string[];

/** What rules on the payer say, by the rule. */
export const payerRulesEnglish = {
  payerDiagnosis: {
    title: "a diagnosis that this payer does not take",
    says: (diagnoses: Words, payer: string) =>
      `${englishFew(diagnoses)} ${verbFor(diagnoses, "is", "are")} not taken by ${payer}. Your practice has set so in the options.`,
    pointElsewhere: "Point at the diagnosis that the note supports, or look at the payer's policy again.",
    pointAt: (accepted: Words) => `Where the note supports it, point at one that is taken: ${englishList(accepted)}.`,
    taken: (diagnoses: Words) => `taken: ${englishList(diagnoses)}`,
    notTaken: (diagnoses: Words) => `not taken: ${englishList(diagnoses)}`,
  },
  payerModifierPreference: {
    title: "a distinct-service modifier that this payer does not want",
    anyX: "XE, XS, XP or XU",
    says: (found: Words, payer: string, wanted: string) =>
      `${englishList(found)} ${verbFor(found, "is not the modifier", "are not the modifiers")} that this payer wants. ${payer} wants ${wanted}, as your practice has set in the options.`,
    remedy: (found: Words, wanted: string) => `Replace ${englishList(found)} by ${wanted}.`,
    asks: "Was it another site, not touching, and does the note name it?",
  },
  payerNotCovered: {
    title: "not covered by this payer",
    remedy: "Verify with the payer before treatment, and tell the patient in writing what it may cost.",
    onFile: (stance: string) => `on file: ${stance}`,
    stances: {
      covered: "covered",
      "not covered": "not covered",
      experimental: "experimental",
      cosmetic: "cosmetic",
      "not-covered": "not-covered",
    },
    setCosmetic: (code: string, payer: string) =>
      `Your practice has ${code} as cosmetic for this payer. It is set in the options for ${payer}.`,
    setNotCovered: (code: string, payer: string) =>
      `Your practice has ${code} as not covered for this payer. It is set in the options for ${payer}.`,
    setRemedy: "Tell the patient in writing what it may cost, and bill as agreed.",
  },
  payerNotRecognised: {
    title: "a payer that is not recognised",
    says: (payer: string) => `“${payer}” is no payer that Claimside knows. Nothing of its own could be checked.`,
    remedy: "Add it, or this name of it, in the options.",
  },
  priorAuthorizationMissing: {
    title: "no prior authorization where the payer wants one",
    says: (payer: string) =>
      `Box 23 is empty, and a prior authorization is wanted. ${payer} wants one, as your practice has set in the options.`,
    unsure: (payer: string) => `Box 23 could not be read. ${payer} wants one, as your practice has set in the options.`,
    remedy: "Enter the authorization number in box 23, or ask the payer for one.",
    wanted: "prior authorization wanted",
  },
};
