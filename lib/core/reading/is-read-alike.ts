import type { FieldReading, FrameSight } from "./reading";

/** Whether a frame says the same of its fields as before, and for the same reasons; where they stand may have changed. */
export function isReadAlike(one: FrameSight, other: FrameSight): boolean {
  return said(one) === said(other);
}

function said({ fields }: FrameSight): string {
  return JSON.stringify(fields.map(({ reading }) => withoutPlace(reading)));
}

/** An id counts from the top of the page, and a selector leads from there. */
function withoutPlace({ role, value, checked, shown, evidence }: FieldReading) {
  return { role, value, checked, shown, evidence };
}
