import type { Rule } from "./engine/rule";

/** What the check digit of an NPI counts before its ten digits: health (80), United States (840). */
const prefix = "80840";

export const npiInvalid: Rule = {
  id: "npi-invalid",
  title: "a rendering NPI that cannot be one",
  severity: "error",
  needs: [],
  looksAt: ["renderingNpi"],
  sources: ["cms-1500", "claimside-advice"],
  check({ line: { renderingNpi } }) {
    if (!renderingNpi || (/^\d{10}$/.test(renderingNpi) && hasLuhnDigit(prefix + renderingNpi))) return null;
    return {
      verdict: "problem",
      slot: { key: "renderingNpi" },
      says: `${renderingNpi} is no NPI. It needs ten digits, the last of which checks the others.`,
      remedy: "Correct the rendering provider's NPI; look for swapped or missing digits.",
      because: [`rendering NPI: ${renderingNpi}`],
    };
  },
};

/** Luhn's check: every second digit from the right is doubled, and the sum of all digits ends in 0. */
function hasLuhnDigit(digits: string): boolean {
  const values = [...digits].reverse().map((digit, place) => Number(digit) * (place % 2 ? 2 : 1));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}
