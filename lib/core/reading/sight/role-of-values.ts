import { isDateAlone } from "../../values/parse-date";
import { usualPlaces } from "../../values/parse-place";
import type { FieldRole } from "../reading";

/** What values below each other may be, the most telling first; each role is taken once on a row. */
const shapes: readonly (readonly [FieldRole, { test(value: string): boolean }])[] = [
  ["renderingNpi", /^[12]\d{9}$/],
  ["dateFrom", { test: isDateAlone }],
  ["dateTo", { test: isDateAlone }],
  ["charge", /^\$? ?\d[\d,]*\.\d\d$|^\$ ?\d[\d,]*$/],
  ["placeOfService", { test: (value) => usualPlaces.has(value.slice(0, 2)) && /^\d\d\b/.test(value) }],
  ["modifier", /^(?=.*[A-Z2-9])[A-Z0-9]{2}$/i],
  ["diagnosisPointer", /^((dx ?)?[A-L]([ ,/|]{0,2}[A-L]){0,3}|([A-Z]\d[\dAB]\.\w{1,4}[ ,;]{0,2}){1,4})$/i],
  ["units", /^\d{1,3}(\.0+)?$/],
];

/** A price without its cents. */
const price = ["charge", /^\d{2,4}$/] as const;

/** The role that all values of a column have the look of; null where there is none, or no value. `mayBePrices`: without cents. */
export function roleOfValues(
  values: readonly string[],
  taken: ReadonlySet<FieldRole>,
  mayBePrices = false,
): FieldRole | null {
  const filled = values.map((value) => value.trim()).filter(Boolean);
  if (filled.length === 0) return null;
  const open = (mayBePrices ? [...shapes, price] : shapes).filter(([role]) => !taken.has(role));
  return open.find(([, look]) => filled.every((value) => look.test(value)))?.[0] ?? null;
}
