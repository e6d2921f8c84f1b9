import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const words = ruleWording.npiInvalid;

/** What the check digit of an NPI counts before its ten digits: health (80), United States (840). */
const prefix = "80840";

export const npiInvalid: Rule = {
  id: "npi-invalid",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["renderingNpi"],
  sources: ["cms-1500", "claimside-advice"],
  check({ line: { renderingNpi } }) {
    if (!renderingNpi || (/^\d{10}$/.test(renderingNpi) && hasLuhnDigit(prefix + renderingNpi))) return null;
    return {
      verdict: "problem",
      slot: { key: "renderingNpi" },
      says: words.says(renderingNpi),
      remedy: words.remedy,
      because: [words.because(renderingNpi)],
    };
  },
};

/** Luhn's check: every second digit from the right is doubled, and the sum of all digits ends in 0. */
function hasLuhnDigit(digits: string): boolean {
  const values = [...digits].reverse().map((digit, place) => Number(digit) * (place % 2 ? 2 : 1));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}
