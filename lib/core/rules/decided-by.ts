import type { Claim, Line, SlotKey } from "../claim/claim";
import { isClaimWide, type Slot } from "../claim/slots";
import type { Finding } from "./engine/finding";
import type { JudgedClaim } from "./judge-claim";

/** What a finding hangs on. */
export interface DecidedBy {
  /** Where the values stand that it was found by, the one to change among them. */
  slots: readonly Slot[];
  /** Other lines, or what all lines come to, have a part in it. */
  otherLines: boolean;
  /** No further key can mend it. */
  isFinal: boolean;
  /** One of these slots is there and empty: it may come right once that is filled. */
  isOpen: boolean;
  /** What stands there, and what tells this claim from the next: it differs once any of it does. */
  mark: string;
}

export function decidedBy(
  { rule, line, lines, slot }: Finding,
  { claim, rules }: Pick<JudgedClaim, "claim" | "rules">,
): DecidedBy {
  const { needs = [], looksAt = [], final = false } = rules.find(({ id }) => id === rule) ?? {};
  const keys = new Set<SlotKey>([...needs, ...looksAt.filter((at) => at !== "other-lines")]);
  const looked = [...keys].map((key): Slot => (isClaimWide(key) ? { key } : { line, key }));
  const isNamed = looked.some((one) => one.key === slot.key && one.line === slot.line);
  const slots = isNamed ? looked : [...looked, slot];
  const otherLines = looksAt.includes("other-lines") || keys.has("totalCharge");
  const isOpen = slots.some((one) => isEmptyAt(one, claim));
  const values = [
    slots.map((one) => valueAt(one, claim)),
    otherLines ? lines.map((index) => claim.lines[index]) : claim.lines[line]?.dateFrom,
  ];
  const mark = JSON.stringify([values, claim.payer, claim.patientAge]);
  return { slots, otherLines, isFinal: final, isOpen, mark };
}

/** There and empty; what could not be read nobody can fill. */
function isEmptyAt(slot: Slot, claim: Claim): boolean {
  if (slot.key === "payer") return claim.payer !== undefined && !claim.payer.name && !claim.payer.id;
  const value = valueAt(slot, claim);
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** A note is no value of the claim. */
function valueAt({ line, key }: Slot, claim: Claim): unknown {
  if (key === "note") return undefined;
  if (isClaimWide(key)) return claim[key as Exclude<keyof Claim, "lines">];
  return claim.lines[line ?? -1]?.[key as keyof Line];
}
