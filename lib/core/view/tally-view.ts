import type { Preferences } from "../preferences/preferences";
import { rules } from "../rules";
import { allMonths, type RuleTally, type Tallies, type Tally } from "../tally/tally";
import { optionsWording } from "../words/en/options";

/** What became of findings: all months together, then each, the latest first. Empty: nothing has been counted. */
export type TallyView = readonly TallyMonth[];

export interface TallyMonth {
  /** "2026-11"; "" for all. */
  month: string;
  title: string;
  /** By check, the one most shown first. */
  rows: readonly TallyRow[];
}

type OwnRules = NonNullable<Preferences["ownRules"]>;

interface TallyRow extends RuleTally {
  rule: string;
  title: string;
}

/** `own`: the practice's own rules, by id. */
export function tallyView(tallies: Tallies, own: OwnRules = {}): TallyView {
  const { allMonths: all, monthOf } = optionsWording.tally;
  const months = Object.entries(tallies).map(([month, tally]) => ({
    month,
    title: monthOf(month),
    rows: rowsOf(tally, own),
  }));
  if (months.length === 0) return [];
  return [{ month: "", title: all, rows: rowsOf(allMonths(tallies), own) }, ...months.reverse()];
}

function rowsOf(tally: Tally, own: OwnRules): TallyRow[] {
  const titleOf = (rule: string) => rules.find(({ id }) => id === rule)?.title ?? own[rule]?.title ?? rule;
  return Object.entries(tally)
    .map(([rule, counts]) => ({ rule, title: titleOf(rule), ...counts }))
    .sort((one, other) => other.shown - one.shown);
}
