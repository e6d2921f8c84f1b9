import { paperBox, type Slot, slotName } from "../claim/slots";
import type { Checked, Fine, Looked, Skipped } from "../rules/engine/checked";
import { fewWords } from "../rules/terms/words";
import { usDate } from "../values/us-date";
import { viewWording } from "../words/en/view";
import type { CheckedView, CheckView } from "./sidebar-view";

/** What was looked at and found fine, and what was not looked at and why, in words; a list without checks is left out. */
export function checkedViews(checked: readonly Checked[]): CheckedView[] {
  const fine = checked.flatMap((one) => (one.verdict === "fine" ? checkView(one) : []));
  const skipped = checked.flatMap((one) => (one.verdict === "skipped" ? checkView(one) : []));
  const words = viewWording.checked;
  const lists: CheckedView[] = [
    {
      title: words.fine(fine.length),
      lead: words.lead,
      checks: fine,
    },
    { title: words.skipped(skipped.length), checks: skipped },
  ];
  return lists.filter(({ checks }) => checks.length > 0);
}

/** Why a rule is silent: what it saw, or why it did not look. */
export function silenceSays(one: Checked): string {
  return one.verdict === "fine" ? whatWasSeen(one) : whyNot(one);
}

function checkView(one: Checked): CheckView {
  const { rule, title, line } = one;
  return { rule, title, line, says: silenceSays(one) };
}

function whatWasSeen({ looked, line, saw }: Fine): string {
  if (saw) return saw;
  const isOfOther = ({ slot }: Looked) => slot.line !== undefined && slot.line !== line;
  const own = looked.filter((one) => !isOfOther(one)).map(({ slot, value }) => `${named(slot, line)}: ${shown(value)}`);
  const others = new Set(looked.filter(isOfOther).map(({ value }) => shown(value)));
  return [...own, ...(others.size > 0 ? [viewWording.checked.otherLines(fewWords([...others]))] : [])].join("; ");
}

function whyNot({ why, slot, line }: Skipped): string {
  const reason = viewWording.skipped[why];
  return slot ? `${reason}: ${named(slot, line)}` : reason;
}

/** "units (24G)", "procedure code (24D) of line 2". */
function named({ key, line }: Slot, judged: number): string {
  const box = paperBox(key);
  return `${slotName(key)}${box ? ` (${box})` : ""}${line === undefined || line === judged ? "" : viewWording.checked.ofLine(line + 1)}`;
}

function shown(value: Looked["value"]): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return usDate(value);
  return value.join(" ") || viewWording.checked.none;
}
