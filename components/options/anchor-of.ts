/** The place of a payer's form on the page, for links: "own/lake-county" → "payer-own-lake-county". */
export function anchorOf(payer: string): string {
  return `payer-${payer.replace("/", "-")}`;
}
