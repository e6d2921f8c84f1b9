import { pointerIndex } from "../values/pointer-letter";
import type { Rule } from "./engine/rule";
import { setTo } from "./terms/mends";
import { fewWords, joinWords, verbFor } from "./terms/words";

export const pointerDangling: Rule = {
  id: "pointer-dangling",
  title: "a pointer without a diagnosis behind it",
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
      says: unread
        ? `The diagnoses could not be read. What ${joinWords(dangling)} ${verbFor(dangling, "points", "point")} at is not known.`
        : `${verbFor(dangling, "Pointer", "Pointers")} ${fewWords(dangling)} ${verbFor(dangling, "names a diagnosis that is", "name diagnoses that are")} not there.`,
      remedy: unread
        ? "Check that every pointer has a diagnosis behind it."
        : `Enter the diagnosis, or remove ${joinWords(dangling)} and point at one that is there.`,
      ...(kept.length > 0 && !unread && { mend: { edits: [setTo("diagnosisPointers", kept, { index })] } }),
      because: [
        `pointers: ${pointers.join(" ")}`,
        `diagnoses: ${claim.diagnoses?.filter(Boolean).join(" ") ?? "not read"}`,
      ],
    };
  },
};
