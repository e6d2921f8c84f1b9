import { paperBox } from "../claim/slots";
import { packs } from "../knowledge/codes";
import type { Preferences } from "../preferences/preferences";
import { usualLineFor } from "../preferences/resolve";
import type { Finding } from "../rules/engine/finding";
import { judgeClaim } from "../rules/judge-claim";
import { dayAfter } from "../rules/terms/day";
import type { Severity } from "../values/severity";
import { firstSentence } from "./first-sentence";

/** What the settings of one payer do to the practice claim. */
export interface ClaimEffect {
  now: EffectLine[];
  /** What would be said without these settings, and is not. */
  gone: EffectLine[];
}

export interface EffectLine {
  rule: string;
  severity: Severity;
  /** The box of the paper form, where there is one. */
  box?: string;
  says: string;
}

/** Days before today on which the practice claim's service was. */
const servedBefore = 9;

/** Judges the practice claim as one of this payer, with its settings and without them. `today`: YYYY-MM-DD. */
export function claimEffect(preferences: Preferences, payer: { id: string; name: string }, today: string): ClaimEffect {
  const now = judgedFor(payer, preferences, today);
  const { [payer.id]: set, ...others } = preferences.payers;
  const bare = set?.name === undefined ? others : { ...others, [payer.id]: { name: set.name } };
  const without = judgedFor(payer, { ...preferences, payers: bare }, today);
  const isIn = (lines: EffectLine[], { rule }: EffectLine) => lines.some((line) => line.rule === rule);
  return { now, gone: without.filter((line) => !isIn(now, line)) };
}

function judgedFor({ id, name }: { id: string; name: string }, preferences: Preferences, today: string): EffectLine[] {
  return packs.flatMap(({ practiceClaim }) => {
    const served = dayAfter(today, -servedBefore);
    const lines = practiceClaim.lines.map((line) => {
      // Its total and diagnoses are its own: what is usual of those tells nothing here.
      const { charge, diagnosisPointers, ...usual } = usualLineFor(preferences, id, line.code ?? "");
      return { ...line, ...usual, dateFrom: served, dateTo: served };
    });
    const { findings } = judgeClaim({ ...practiceClaim, payer: { name }, lines }, { preferences, today });
    return findings.map(effectLine);
  });
}

function effectLine({ rule, severity, slot, says }: Finding): EffectLine {
  const box = paperBox(slot.key);
  return { rule, severity, ...(box && { box }), says: firstSentence(says)[0] };
}
