import type { Claim, Line, SlotKey } from "../claim/claim";
import { isClaimWide } from "../claim/slots";
import type { Finding, Slot } from "./engine/finding";
import { rules } from "./index";

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
}

export function decidedBy({ rule, line, slot }: Finding, claim: Claim): DecidedBy {
  const { needs = [], looksAt = [], final = false } = rules.find(({ id }) => id === rule) ?? {};
  const keys = new Set<SlotKey>([...needs, ...looksAt.filter((at) => at !== "other-lines")]);
  const looked = [...keys].map((key): Slot => (isClaimWide(key) ? { key } : { line, key }));
  const isNamed = looked.some((one) => one.key === slot.key && one.line === slot.line);
  const slots = isNamed ? looked : [...looked, slot];
  const otherLines = looksAt.includes("other-lines") || keys.has("totalCharge");
  return { slots, otherLines, isFinal: final, isOpen: slots.some((one) => isEmptyAt(one, claim)) };
}

/** There and empty; what could not be read nobody can fill. */
function isEmptyAt({ line, key }: Slot, claim: Claim): boolean {
  if (key === "note") return false;
  if (key === "payer") return claim.payer !== undefined && !claim.payer.name && !claim.payer.id;
  const value = isClaimWide(key)
    ? claim[key as Exclude<keyof Claim, "lines" | "payer">]
    : claim.lines[line ?? -1]?.[key as keyof Line];
  if (value === undefined) return false;
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
