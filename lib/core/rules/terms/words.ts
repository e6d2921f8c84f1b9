/** "A", "A and B", "A, B and C". */
export function joinWords(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return unique.length < 2 ? (unique[0] ?? "") : `${unique.slice(0, -1).join(", ")} and ${unique.at(-1)}`;
}

/** The same of no more than three: "A, B and 2 more". */
export function joinFew(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return unique.length > 3 ? `${unique.slice(0, 2).join(", ")} and ${unique.length - 2} more` : joinWords(unique);
}

/** The verb that goes with so many: "59 says", "59 and XS say". */
export function agree(words: readonly string[], one: string, many: string): string {
  return new Set(words).size === 1 ? one : many;
}

/** "1 day", "5 days". */
export function countDays(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}
