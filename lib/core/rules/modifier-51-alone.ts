import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { dropModifiers } from "./terms/mends";
import { otherLines } from "./terms/other-lines";

const { terms } = ruleWording;
const words = ruleWording.modifier51Alone;

export const modifier51Alone: Rule = {
  id: "modifier-51-alone",
  get title() {
    return words.title;
  },
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
      says: words.says,
      remedy: words.remedy,
      mend: dropModifiers(["51"], context),
      because: [terms.seen.modifiers("51"), words.noOther],
    };
  },
};

function isSurgery(code: string): boolean {
  return /^[1-6]\d{4}$/.test(code);
}
