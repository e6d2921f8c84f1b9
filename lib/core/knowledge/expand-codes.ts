/**
 * The codes of a compact list: "99211-99215 G0463" → 99211, 99212 … 99215, G0463. Ranges keep what follows the digits
 * and their width.
 */
export function expandCodes(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).flatMap(expandRange));
}

function expandRange(item: string): string[] {
  const [first = "", last = first] = item.split("-");
  if (first === last) return [first];
  const codes: string[] = [];
  for (let number = Number(first); number <= Number(last); number++)
    codes.push(String(number).padStart(first.length, "0"));
  return codes;
}
