import type { Evidence, FieldReading } from "../reading/reading";
import { parseCharge } from "../values/parse-charge";
import { textOf } from "./text-of";

/** A line's charge from its own fields, one or two of them, or from the price of a unit. */
export function chargeOf(
  charges: readonly FieldReading[],
  unitPrice: FieldReading | undefined,
  units: number | null | undefined,
): number | null | undefined {
  const amounts = amountsOf(charges);
  const isWhole = (amount: unknown) => amounts.some((one) => one !== amount && timesUnits(one, units) === amount);
  // "Amount" and "Total" beside each other: one is the price of a unit.
  if (amounts.length > 0) return amounts.find(isWhole) ?? amounts[0];
  if (!unitPrice) return undefined;
  const price = amountIn(unitPrice);
  return timesUnits(price, units);
}

function timesUnits(price: number | null | undefined, units: number | null | undefined): number | null | undefined {
  return typeof price === "number" ? Math.round(price * (units ?? 1) * 100) / 100 : price;
}

/** The amounts that fields hold, as `parseCharge` reads them; cents may stand in a box of their own, behind the dollars. */
export function amountsOf(fields: readonly FieldReading[]): (number | null | undefined)[] {
  return fields.flatMap((field, index) => {
    const [before, next] = [fields[index - 1], fields[index + 1]];
    if (before && areSplit(before, field)) return [];
    const isSplit = next !== undefined && areSplit(field, next);
    return [isSplit ? parseCharge(field.value && `${field.value}.${next.value || "00"}`) : amountIn(field)];
  });
}

/** "Charge (cents)": whole numbers are cents; what is written with a point or a sign is dollars all the same. */
function amountIn(field: FieldReading): number | null | undefined {
  const text = textOf(field);
  const amount = parseCharge(text);
  return typeof amount === "number" && isInCents(field) && /^\s*\d+\s*$/.test(text) ? amount / 100 : amount;
}

/** What is said to people of the field; names are written for machines. */
function isInCents({ evidence }: FieldReading): boolean {
  return evidence.some(
    ({ from, text }) => from !== "name" && /\bcent(avo)?s\b|¢/i.test(text) && !/\$|dollars/i.test(text),
  );
}

/**
 * Dollars and cents in two boxes, as on paper: the second takes no more than cents, says that it holds them, or stands
 * under the same heading.
 */
function areSplit(dollars: FieldReading, cents: FieldReading): boolean {
  if (isInCents(cents) && !isInCents(dollars)) return /^\d{0,2}$/.test(cents.value);
  if (cents.maxLength === 2) return /^\d*$/.test(cents.value);
  const heading = headingOf(dollars);
  const isOneColumn = heading !== undefined && heading === headingOf(cents) && dollars.kind === cents.kind;
  return isOneColumn && /^\$?[\d,]*$/.test(dollars.value) && /^(\d\d)?$/.test(cents.value);
}

/** Where words stand that two boxes may have together. */
const shared: readonly Evidence["from"][] = ["header", "head", "above", "said"];

function headingOf({ evidence }: FieldReading): string | undefined {
  return evidence.find(({ from }) => shared.includes(from))?.text;
}
