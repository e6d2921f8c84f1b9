import type { FieldReading, NamedField } from "../reading";

/** The field as if it were so. */
export function readAs({ seen, reading, score }: NamedField, as: Partial<FieldReading>): NamedField {
  const { kind = seen.kind, value = seen.value } = as;
  return { seen: { ...seen, kind, value }, reading: { ...reading, ...as }, score };
}
