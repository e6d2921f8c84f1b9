import type { Mend } from "../mend/claim-edit";
import type { Rule, RuleContext } from "./engine/rule";
import { isMedicare } from "./terms/medicare";
import { dropModifiers, setTo } from "./terms/mends";
import { carried } from "./terms/modifiers";
import { joinWords, timesADay, verbFor } from "./terms/words";

export const repeatModifier: Rule = {
  id: "repeat-modifier",
  title: "76 or 77 on a service paid once a day",
  severity: "warning",
  needs: [],
  looksAt: ["modifiers"],
  follows: ["duplicate-line"],
  sources: ["cms-modifiers", "cms-mue-2026-04"],
  check(context) {
    const repeats = carried(context.line, ["76", "77"]);
    if (repeats.length === 0) return null;
    return {
      verdict: "problem",
      severity: isMedicare(context) ? "error" : "warning",
      slot: { key: "modifiers" },
      says: `${joinWords(repeats)} ${verbFor(repeats, "repeats", "repeat")} a service that is paid ${timesADay(context.pack.unitsPerDay.value)}.`,
      remedy: `Remove ${joinWords(repeats)} and bill one unit for the day.`,
      mend: billedOnce(repeats, context),
      because: [`modifiers: ${joinWords(repeats)}`, `payer: ${context.payer.name ?? "not recognised"}`],
    };
  },
};

/** Without the modifiers, and with the units of one day where more stand there. */
function billedOnce(repeats: string[], context: RuleContext): Mend {
  const most = context.pack.unitsPerDay.value;
  const { edits } = dropModifiers(repeats, context);
  return { edits: Number(context.line.units) > most ? [...edits, setTo("units", most, context)] : edits };
}
