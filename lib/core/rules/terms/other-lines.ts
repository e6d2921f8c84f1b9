import type { Line } from "../../claim/claim";
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

/** "17110 on line 2": how a finding names other lines. */
export function nameLine(other: OtherLine): string {
  return `${other.code} on line ${other.index + 1}`;
}
