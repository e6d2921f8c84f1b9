import type { NamedField } from "../reading";

/**
 * Lines of a form whose boxes have no rows around them: by their place on the page where it has a layout, else by order,
 * a new line beginning where the first role of the form comes again. Returns the members of each code's line.
 */
export function flatLines(codes: readonly NamedField[], loose: readonly NamedField[]): NamedField[][] {
  const hasLayout = codes.every((code) => (code.seen.box?.height ?? 0) > 0);
  return hasLayout ? byPlace(codes, loose) : byOrder(codes, loose);
}

function byPlace(codes: readonly NamedField[], loose: readonly NamedField[]): NamedField[][] {
  return codes.map((code) => loose.filter((field) => nearestRow(field, codes) === code));
}

/** The code whose row the field stands in: the nearest by middle, and overlapping it by half. */
function nearestRow(field: NamedField, codes: readonly NamedField[]): NamedField | null {
  const middle = middleOf(field);
  const distances = codes.map((code) => Math.abs(middleOf(code) - middle));
  const nearest = distances.indexOf(Math.min(...distances));
  const code = codes[nearest];
  const reach = (code?.seen.box?.height ?? 0) * 0.75;
  return code && (distances[nearest] ?? 0) <= reach ? code : null;
}

function middleOf(field: NamedField): number {
  return (field.seen.box?.top ?? 0) + (field.seen.box?.height ?? 0) / 2;
}

function byOrder(codes: readonly NamedField[], loose: readonly NamedField[]): NamedField[][] {
  const all = [...codes, ...loose].sort((a, b) => a.seen.id - b.seen.id);
  const firstRole = all[0]?.reading.role;
  const groups: NamedField[][] = [[]];
  for (const field of all) {
    const current = groups.at(-1) ?? [];
    const isComplete = current.some((member) => member.reading.role === "code");
    if (isComplete && field.reading.role === firstRole) groups.push([field]);
    else current.push(field);
  }
  return codes.map((code) => (groups.find((group) => group.includes(code)) ?? []).filter((field) => field !== code));
}
