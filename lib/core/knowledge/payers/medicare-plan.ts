import { holdsWords } from "./comparable-name";

/** Words by which a company's name means its Medicare Advantage (Part C) plan. */
export const medicarePlanWords: readonly string[] = [
  ...["MEDICARE*", "MCR", "MEDADVANTAGE", "MED ADV", "MED ADVANTAGE", "PART C", "MAPD", "SNP", "DSNP"],
  ...["DUAL COMPLETE", "DUAL ADVANTAGE", "DUAL ELIGIBLE", "HEALTHSPRING", "MEDIBLUE"],
];

/** A supplement pays what Original Medicare leaves, and so is no plan in its place. */
const supplements = ["SUPP*", "MEDIGAP", "MEDSUPP*"];

/** Whether a comparable name of a company means its Medicare plan. */
export function isMedicarePlanName(name: string): boolean {
  const holds = (words: string) => holdsWords(name, words);
  return medicarePlanWords.some(holds) && !supplements.some(holds);
}
