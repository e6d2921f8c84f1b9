import type { InsuranceType } from "./claim";

const typePatterns: [InsuranceType, RegExp][] = [
  ["medicare", /\bmedicare\b/i],
  ["medicaid", /\bmedicaid\b/i],
  ["tricare", /\btricare\b/i],
  ["champva", /\bchampva\b/i],
  ["group", /\bgr(ou|u)p(al|o)?\b/i],
  ["feca", /\bfeca\b/i],
  ["other", /\b(other|otr[oa])\b/i],
];

/** The claim filing indicators (SBR09) that say what box 1 asks for; "CI", "BL" and "HM" leave open whether it is a group's. */
const filingTypes: Record<string, InsuranceType> = {
  MA: "medicare",
  MB: "medicare",
  MC: "medicaid",
  CH: "tricare",
};

/** The type that a text names, in words or as a claim filing indicator alone. */
export function insuranceTypeIn(text: string): InsuranceType | undefined {
  return typePatterns.find(([, pattern]) => pattern.test(text))?.[0] ?? filingTypes[text.trim().toUpperCase()];
}
