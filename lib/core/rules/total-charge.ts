import type { Rule } from "./engine/rule";

/** Less than a cent is what adding dollars in binary leaves over. */
const cent = 0.01 - 1e-6;

export const totalCharge: Rule = {
  id: "total-charge",
  title: "a total that is not the sum of the lines",
  severity: "error",
  needs: [],
  once: true,
  sources: ["cms-1500", "claimside-advice"],
  check({ claim }) {
    const total = claim.totalCharge;
    if (typeof total !== "number") return null;
    const charges = claim.lines.flatMap(({ charge }) => (typeof charge === "number" ? [charge] : []));
    const sum = charges.length === claim.lines.length ? charges.reduce((one, other) => one + other, 0) : undefined;
    if (total !== 0 && (sum === undefined || Math.abs(sum - total) < cent)) return null;
    return {
      verdict: "problem",
      slot: { key: "totalCharge" },
      says: `Total charge is ${dollars(total)}${sum === undefined ? "" : `; the lines come to ${dollars(sum)}`}.`,
      remedy: sum
        ? `Set the total to ${dollars(sum)}, or correct a line's charge.`
        : "Enter the lines' charges and their sum.",
      because: [`total: ${dollars(total)}`, `sum of the lines: ${sum === undefined ? "not all read" : dollars(sum)}`],
    };
  },
};

function dollars(amount: number): string {
  return `$${amount.toFixed(2)}`;
}
