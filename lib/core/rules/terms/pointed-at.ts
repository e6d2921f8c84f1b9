import type { DiagnosisGuidance } from "../../knowledge/code-pack";
import { pointerIndex } from "../../values/pointer-letter";
import { ruleWording } from "../../words/en/rules";
import { told } from "../../words/facts";
import type { RuleContext } from "../engine/rule";

/** The diagnoses that the judged line points at and that are there, each once, in the order of the pointers. */
export function pointedAt({ claim, line }: Pick<RuleContext, "claim" | "line">): string[] {
  const pointers = line.diagnosisPointers ?? [];
  return [...new Set(pointers.flatMap((pointer) => claim.diagnoses?.[pointerIndex(pointer)] || []))];
}

/** Those of them that belong to the family of diagnoses the service treats. */
export function familyPointedAt(context: Pick<RuleContext, "claim" | "line" | "pack">): string[] {
  const { starts, codes } = context.pack.diagnoses.family;
  return pointedAt(context).filter(
    (diagnosis) => codes.includes(diagnosis) || starts.some((start) => diagnosis.startsWith(start)),
  );
}

/** "L70.0 is acne vulgaris": the family's most common code as an example. */
export function usualDiagnosis({ usual, titles }: DiagnosisGuidance): string {
  const title = titles[usual];
  return ruleWording.terms.usualDiagnosis(usual, title && told(title));
}
