import type { NamedField } from "./reading";

/** The field as if this stood in it. */
export function withValue({ seen, reading, score }: NamedField, value: string): NamedField {
  return { seen: { ...seen, value }, reading: { ...reading, value }, score };
}
