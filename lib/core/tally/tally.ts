/** What became of findings in a month, by rule: how often each was shown on a finished line, acted on, and set aside. */
export type Tally = Readonly<Record<string, RuleTally>>;
export type RuleTally = Readonly<Record<Fate, number>>;
export type Fate = "shown" | "acted" | "aside";

/** By month, "2026-11". Counts of rules, and nothing else. */
export type Tallies = Readonly<Record<string, Tally>>;

/** Something became of a finding of this rule. */
export interface Told {
  rule: string;
  fate: Fate;
}

const none: RuleTally = { shown: 0, acted: 0, aside: 0 };
/** So many months are kept: enough to compare a year with the one before. */
const mostMonths = 24;
const monthKey = /^\d{4}-\d{2}$/;
const ruleKey = /^(own\/)?[a-z0-9]+(-[a-z0-9]+)*$/;

/** With these told on a day (YYYY-MM-DD). */
export function withTold(tallies: Tallies, told: readonly Told[], day: string): Tallies {
  const month = day.slice(0, 7);
  const tally: Record<string, RuleTally> = { ...tallies[month] };
  for (const { rule, fate } of told) {
    const before = tally[rule] ?? none;
    tally[rule] = { ...before, [fate]: before[fate] + 1 };
  }
  const months = Object.entries({ ...tallies, [month]: tally }).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(months.slice(-mostMonths));
}

/** What a store holds, as far as it can be read. */
export function readTallies(stored: unknown): Tallies {
  return Object.fromEntries(
    entriesOf(stored)
      .filter(([month]) => monthKey.test(month))
      .map(([month, rules]) => [month, readTally(rules)]),
  );
}

function readTally(stored: unknown): Tally {
  const rules = entriesOf(stored).filter(([rule]) => ruleKey.test(rule));
  return Object.fromEntries(
    rules.map(([rule, counts]) => {
      const { shown, acted, aside } = Object.fromEntries(entriesOf(counts));
      return [rule, { shown: countIn(shown), acted: countIn(acted), aside: countIn(aside) }];
    }),
  );
}

/** All months in one. */
export function allMonths(tallies: Tallies): Tally {
  const sum: Record<string, RuleTally> = {};
  for (const [rule, { shown, acted, aside }] of Object.values(tallies).flatMap(Object.entries<RuleTally>)) {
    const before = sum[rule] ?? none;
    sum[rule] = { shown: before.shown + shown, acted: before.acted + acted, aside: before.aside + aside };
  }
  return sum;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function countIn(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0;
}
