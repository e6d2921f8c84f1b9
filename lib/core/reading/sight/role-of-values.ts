import { isDateAlone } from "../../values/parse-date";
import { usualPlaces } from "../../values/parse-place";
import type { FieldRole } from "../reading";

/** What values below each other may be, the most telling first; each role is taken once on a row. */
const shapes: readonly { role: FieldRole; isOne(value: string): boolean }[] = [
  { role: "renderingNpi", isOne: (value) => /^[12]\d{9}$/.test(value) },
  { role: "dateFrom", isOne: isDateAlone },
  { role: "dateTo", isOne: isDateAlone },
  { role: "charge", isOne: (value) => /^\$? ?\d[\d,]*\.\d\d$|^\$ ?\d[\d,]*$/.test(value) },
  { role: "placeOfService", isOne: (value) => usualPlaces.has(value.slice(0, 2)) && /^\d\d\b/.test(value) },
  { role: "modifier", isOne: (value) => /^(?=.*[A-Z2-9])[A-Z0-9]{2}$/i.test(value) },
  {
    role: "diagnosisPointer",
    isOne: (value) => /^((dx ?)?[A-L]([ ,/|]{0,2}[A-L]){0,3}|([A-Z]\d[\dAB]\.\w{1,4}[ ,;]{0,2}){1,4})$/i.test(value),
  },
  { role: "units", isOne: (value) => /^\d{1,3}(\.0+)?$/.test(value) },
];

/** A price without its cents. */
const price = { role: "charge" as const, isOne: (value: string) => /^\d{2,4}$/.test(value) };

/** The role that all values of a column have the look of; null where there is none, or no value. `mayBePrices`: without cents. */
export function roleOfValues(
  values: readonly string[],
  taken: ReadonlySet<FieldRole>,
  mayBePrices = false,
): FieldRole | null {
  const filled = values.map((value) => value.trim()).filter(Boolean);
  if (filled.length === 0) return null;
  const open = (mayBePrices ? [...shapes, price] : shapes).filter(({ role }) => !taken.has(role));
  return open.find(({ isOne }) => filled.every(isOne))?.role ?? null;
}
