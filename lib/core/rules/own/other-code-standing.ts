import type { ListCondition } from "../../preferences/own-rules";
import { ruleWording } from "../../words/en/rules";
import type { RuleContext } from "../engine/rule";
import { calendarDay } from "../terms/day";
import { mayBeSameDay, nameLines, type OtherLine, otherLines } from "../terms/other-lines";
import type { ConditionStanding, OpenStanding } from "./standing";

/** Whether one of the codes stands on another line of that day. */
export function otherCodeStanding({ is, values }: ListCondition, context: RuleContext): ConditionStanding {
  const others = otherLines(context).filter(mayBeSameDay);
  const asked = others.filter(({ code }) => values.includes(code ?? ""));
  const found = asked.filter(({ daysAfter }) => daysAfter === 0);
  const [first] = found;
  const by = ["other-lines"] as const;
  if (first) {
    const lines = found.map(({ index }) => index);
    const saw = ruleWording.own.thatDay(nameLines(found));
    return { holds: is === "one-of", by, saw, slot: { line: first.index, key: "code" }, lines };
  }
  const open = asked[0] ?? others.find(({ code }) => code === undefined);
  if (open) return openBy(open, context);
  return { holds: is === "none-of", by, saw: ruleWording.own.noneThatDay(values.join(", ")), slot: { key: "code" } };
}

/** What of the other line, or of the judged one, leaves open whether it is of that code and day. */
function openBy(other: OtherLine, { line }: RuleContext): OpenStanding {
  if (other.code === undefined) return { holds: null, why: "field-not-read", slot: { line: other.index, key: "code" } };
  const isOwnDate = calendarDay(line.dateFrom) === null;
  const { dateFrom } = isOwnDate ? line : other;
  return {
    holds: null,
    why: dateFrom === undefined ? "field-not-read" : "field-empty",
    slot: { ...(!isOwnDate && { line: other.index }), key: "dateFrom" },
  };
}
