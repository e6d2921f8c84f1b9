import type { Source } from "../knowledge/fact";
import { sourcesWording as words } from "../words/en/sources";

/**
 * "7 months old on this date; CMS renews it quarterly", for an edition of another time than the day; undefined for one of
 * its quarter or calendar year, and for what has no rhythm. `day` is YYYY-MM-DD.
 */
export function sourceAge({ renewed, asOf, publisher }: Source, day: string): string | undefined {
  const months = monthsSince(asOf, day);
  const isOfItsTime = renewed === "yearly" ? asOf.slice(0, 4) === day.slice(0, 4) : months >= 0 && months < 3;
  if (renewed === undefined || isOfItsTime) return undefined;
  return words.renewed(months < 0 ? words.begun(-months) : words.old(months), publisher, renewed);
}

function monthsSince(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return months(to) - months(from);
}
