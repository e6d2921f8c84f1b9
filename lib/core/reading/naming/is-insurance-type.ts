/** What box 1 of the paper form offers, and no more: "1. Medicare", "FECA BLK LUNG". */
export function isInsuranceType(text: string): boolean {
  return /^(1\W+)?(medicare|medicaid|tricare|champva|feca|group|grupo)( (health plan|blk lung|black lung))?$/i.test(
    text,
  );
}
