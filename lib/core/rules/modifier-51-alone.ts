import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { otherLines } from "./terms/other-lines";

export const modifier51Alone: Rule = {
  id: "modifier-51-alone",
  title: "51 without another procedure",
  severity: "warning",
  needs: [],
  looksAt: ["modifiers", "other-lines"],
  follows: ["duplicate-line"],
  sources: ["cms-modifiers", "cms-pfs-2026-07"],
  check(context) {
    if (!context.line.modifiers?.includes("51")) return null;
    // A line whose date is not known may be of this day.
    const beside = otherLines(context).some(
      ({ code = "", daysAfter }) =>
        isSurgery(code) && code !== context.pack.code && (daysAfter === 0 || daysAfter === null),
    );
    if (beside) return null;
    return {
      verdict: "problem",
      slot: { key: "modifiers" },
      says: "51 marks an additional procedure; no other stands beside it.",
      remedy: "Remove 51; a procedure alone carries none.",
      mend: dropModifiers(["51"], context),
      because: ["modifiers: 51", "no other code of 10000 to 69999 on that date"],
    };
  },
};

function isSurgery(code: string): boolean {
  return /^[1-6]\d{4}$/.test(code);
}
