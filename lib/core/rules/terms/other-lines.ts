import type { Line } from "../../claim/claim";
import { ruleWording } from "../../words/en/rules";
import type { RuleContext } from "../engine/rule";
import { calendarDay } from "./day";

/** A line of the claim beside the judged one. */
export interface OtherLine extends Line {
  index: number;
  /** Days after the judged line's date; null where either date is not known. */
  daysAfter: number | null;
}

/** Every other line of the claim. */
export function otherLines({ claim, line, index }: RuleContext): OtherLine[] {
  const day = calendarDay(line.dateFrom);
  return claim.lines.flatMap((other, place) => {
    const otherDay = calendarDay(other.dateFrom);
    const daysAfter = day === null || otherDay === null ? null : otherDay - day;
    return place === index ? [] : [{ ...other, index: place, daysAfter }];
  });
}

/** The lines of the same date whose code is one of `codes`. */
export function sameDayLines(context: RuleContext, codes: ReadonlySet<string>): OtherLine[] {
  return otherLines(context).filter((other) => other.daysAfter === 0 && codes.has(other.code ?? ""));
}

/** A line whose date is not known may be of the judged line's day. */
export function mayBeSameDay({ daysAfter }: OtherLine): boolean {
  return daysAfter === 0 || daysAfter === null;
}

/** The lines of up to `days` days before the judged one, the nearest first. */
export function linesBefore(context: RuleContext, days: number): OtherLine[] {
  const before = otherLines(context).filter(
    ({ daysAfter }) => daysAfter !== null && -daysAfter >= 1 && -daysAfter <= days,
  );
  return before.toSorted((one, other) => Number(other.daysAfter) - Number(one.daysAfter));
}

/** "17110 on line 2": how a finding names other lines. */
export function nameLine(other: OtherLine): string {
  return ruleWording.terms.line(other);
}

/** "17110", "17111" …: what they hold, one each. */
export function codesOf(others: readonly OtherLine[]): string[] {
  return [...new Set(others.map(({ code = "" }) => code))];
}

/** As many of them as a short sentence has room for: "17110 on line 2", "17110 on 3 lines", "17110, 99213 and 2 more". */
export function nameLines(others: readonly OtherLine[]): string {
  return ruleWording.terms.lines(others);
}
