import { pointerIndex } from "../values/pointer-letter";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { setTo } from "./terms/mends";

const { terms } = ruleWording;
const words = ruleWording.pointerDangling;

export const pointerDangling: Rule = {
  id: "pointer-dangling",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["diagnosisPointers", "diagnoses"],
  sources: ["cms-1500"],
  check({ line, index, claim }) {
    const pointers = line.diagnosisPointers ?? [];
    const dangling = pointers.filter((pointer) => !claim.diagnoses?.[pointerIndex(pointer)]);
    if (dangling.length === 0) return null;
    const kept = pointers.filter((pointer) => !dangling.includes(pointer));
    const unread = claim.diagnoses === undefined;
    return {
      verdict: unread ? "unsure" : "problem",
      slot: unread ? { key: "diagnoses" } : { key: "diagnosisPointers" },
      says: unread ? words.unsure(dangling) : words.says(dangling),
      remedy: unread ? words.check : words.remedy(dangling),
      ...(kept.length > 0 && !unread && { mend: { edits: [setTo("diagnosisPointers", kept, { index })] } }),
      because: [
        terms.seen.pointers(pointers.join(" ")),
        words.diagnoses(claim.diagnoses?.filter(Boolean).join(" ") ?? terms.notRead),
      ],
    };
  },
};
