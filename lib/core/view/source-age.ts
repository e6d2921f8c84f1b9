import type { Source } from "../knowledge/fact";
import { viewWording } from "../words/en/view";

/**
 * "7 months old on this date; CMS renews it quarterly", for an edition of another time than the day; undefined for one of
 * its quarter or calendar year, and for what has no rhythm. `day` is YYYY-MM-DD.
 */
export function sourceAge({ renewed, asOf, publisher }: Source, day: string): string | undefined {
  const months = monthsSince(asOf, day);
  const isOfItsTime = renewed === "yearly" ? asOf.slice(0, 4) === day.slice(0, 4) : months >= 0 && months < 3;
  if (renewed === undefined || isOfItsTime) return undefined;
  const words = viewWording.age;
  const age = months < 0 ? words.early(-months) : words.old(months);
  return words.renews(age, publisher, words.renewed[renewed]);
}

function monthsSince(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return months(to) - months(from);
}
