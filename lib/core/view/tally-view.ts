import { rules } from "../rules";
import { allMonths, type RuleTally, type Tallies, type Tally } from "../tally/tally";
import { optionsWording } from "./options-wording";

/** What became of findings: all months together, then each, the latest first. Empty: nothing has been counted. */
export type TallyView = readonly TallyMonth[];

export interface TallyMonth {
  /** "2026-11"; "" for all. */
  month: string;
  title: string;
  /** By check, the one most shown first. */
  rows: readonly TallyRow[];
}

interface TallyRow extends RuleTally {
  rule: string;
  title: string;
}

export function tallyView(tallies: Tallies): TallyView {
  const { allMonths: all, monthOf } = optionsWording.tally;
  const months = Object.entries(tallies).map(([month, tally]) => ({
    month,
    title: monthOf(month),
    rows: rowsOf(tally),
  }));
  if (months.length === 0) return [];
  return [{ month: "", title: all, rows: rowsOf(allMonths(tallies)) }, ...months.reverse()];
}

function rowsOf(tally: Tally): TallyRow[] {
  const titleOf = (rule: string) => rules.find(({ id }) => id === rule)?.title ?? rule;
  return Object.entries(tally)
    .map(([rule, counts]) => ({ rule, title: titleOf(rule), ...counts }))
    .sort((one, other) => other.shown - one.shown);
}
