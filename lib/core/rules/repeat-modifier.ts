import type { Mend } from "../mend/claim-edit";
import { ruleWording } from "../words/en/rules";
import type { Rule, RuleContext } from "./engine/rule";
import { isMedicare } from "./terms/medicare";
import { dropModifiers, setTo } from "./terms/mends";
import { carried } from "./terms/modifiers";
import { joinWords } from "./terms/words";

const { terms } = ruleWording;
const words = ruleWording.repeatModifier;

export const repeatModifier: Rule = {
  id: "repeat-modifier",
  get title() {
    return words.title;
  },
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
      says: words.says(repeats, context.pack.unitsPerDay.value),
      remedy: words.remedy(repeats),
      mend: billedOnce(repeats, context),
      because: [terms.seen.modifiers(joinWords(repeats)), terms.seen.payer(context.payer.name ?? words.notRecognised)],
    };
  },
};

/** Without the modifiers, and with the units of one day where more stand there. */
function billedOnce(repeats: string[], context: RuleContext): Mend {
  const most = context.pack.unitsPerDay.value;
  const { edits } = dropModifiers(repeats, context);
  return { edits: Number(context.line.units) > most ? [...edits, setTo("units", most, context)] : edits };
}
