import type { Claim, Line, SlotKey } from "../../claim/claim";
import { isClaimWide, type Slot } from "../../claim/slots";
import { ruleWording } from "../../words/en/rules";
import { otherLines } from "../terms/other-lines";
import type { Fine, Looked, Skip } from "./checked";
import type { LookedAt, RuleContext } from "./rule";

type Answer = Pick<Fine, "verdict" | "looked"> | ({ verdict: "skipped" } & Skip);

/** What a silent rule looked at; or the field that it would have had to look at, and that says nothing. */
export function lookAt(wanted: readonly LookedAt[], context: RuleContext): Answer {
  const looked: Looked[] = [];
  for (const at of wanted) {
    if (at === "other-lines") {
      looked.push(...codesBeside(context));
      continue;
    }
    const slot: Slot = isClaimWide(at) ? { key: at } : { line: context.index, key: at };
    const value = standsAt(at, context);
    if (value === undefined) return { verdict: "skipped", why: "field-not-read", slot };
    if (value === null || (isEmpty(value) && at !== "modifiers"))
      return { verdict: "skipped", why: "field-empty", slot };
    looked.push({ slot, value });
  }
  return { verdict: "fine", looked };
}

/** A line whose date is not known could not be compared. */
function codesBeside(context: RuleContext): Looked[] {
  return otherLines(context).flatMap(({ code, index, daysAfter }) =>
    code && daysAfter !== null ? [{ slot: { line: index, key: "code" }, value: code }] : [],
  );
}

function standsAt(key: SlotKey, { claim, line, payer, ticks }: RuleContext): Looked["value"] | null | undefined {
  if (key === "payer") return claim.payer && (payer.onForm ?? "");
  if (key === "note") return ticks?.map(({ prompt, state }) => `${prompt}: ${ruleWording.own.states[state]}`);
  return isClaimWide(key) ? claim[key as Exclude<keyof Claim, "lines" | "payer">] : line[key as keyof Line];
}

/** No modifier is an answer; nothing in any other field is none. */
function isEmpty(value: Looked["value"]): boolean {
  return typeof value !== "number" && value.length === 0;
}
