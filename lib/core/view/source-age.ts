import type { Source } from "../knowledge/fact";

/**
 * "28 months old; CMS renews it quarterly", for a source that is older than its publisher's rhythm; undefined for what
 * is in time or has no rhythm. `today` is YYYY-MM-DD.
 */
export function sourceAge({ renewed, asOf, publisher }: Source, today: string): string | undefined {
  const months = monthsSince(asOf, today);
  if (renewed === undefined || months < (renewed === "yearly" ? 12 : 3)) return undefined;
  return `${months} months old; ${publisher} renews it ${renewed}`;
}

function monthsSince(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return months(to) - months(from);
}
