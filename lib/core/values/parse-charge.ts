/** US dollars from "$1,095.00", "95", "95 00" (as printed on paper forms, cents apart) or "USD 95.00"; null where there are none. */
export function parseCharge(text: string): number | null {
  const plain = text.replace(/[$,]|USD/gi, "").trim();
  const paper = /^(\d+) (\d\d)$/.exec(plain);
  if (paper) return Number(`${paper[1]}.${paper[2]}`);
  const [number] = /-?\d*\.?\d+/.exec(plain) ?? [];
  return number === undefined ? null : Number(number);
}
