import type { Claim } from "../claim/claim";
import { ruleWording } from "../words/en/rules";
import type { Skip } from "./engine/checked";
import type { Rule } from "./engine/rule";

const words = ruleWording.totalCharge;

/** Less than a cent is what adding dollars in binary leaves over. */
const cent = 0.01 - 1e-6;

export const totalCharge: Rule = {
  id: "total-charge",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["totalCharge"],
  once: true,
  sources: ["cms-1500", "claimside-advice"],
  check({ claim }) {
    const total = claim.totalCharge;
    if (typeof total !== "number") return null;
    const sum = sumOf(claim);
    if (total !== 0) {
      if (sum === undefined) return withoutCharge(claim);
      if (Math.abs(sum - total) < cent) return null;
    }
    return {
      verdict: "problem",
      slot: { key: "totalCharge" },
      says: sum === undefined ? words.says(dollars(total)) : words.saysWithSum(dollars(total), dollars(sum)),
      remedy: sum ? words.setTo(dollars(sum)) : words.enter,
      ...(sum && { mend: { edits: [{ slot: { key: "totalCharge" }, to: sum }] } }),
      because: [words.total(dollars(total)), words.sum(sum === undefined ? words.notAllRead : dollars(sum))],
    };
  },
};

/** What the lines come to; undefined where the charge of one is not known. */
function sumOf({ lines }: Claim): number | undefined {
  const charges = lines.flatMap(({ charge }) => (typeof charge === "number" ? [charge] : []));
  return charges.length === lines.length ? charges.reduce((one, other) => one + other, 0) : undefined;
}

function withoutCharge({ lines }: Claim): Skip {
  const line = lines.findIndex(({ charge }) => typeof charge !== "number");
  return { why: lines[line]?.charge === null ? "field-empty" : "field-not-read", slot: { line, key: "charge" } };
}

function dollars(amount: number): string {
  return `$${amount.toFixed(2)}`;
}
