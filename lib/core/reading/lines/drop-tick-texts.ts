import { codeOf } from "../naming/fits-role";
import type { NamedField } from "../reading";
import { sharedDepth } from "./shared-depth";

interface Written {
  code: string;
  field: NamedField;
}

/** A superbill prints each code as text beside its box. There the tick decides, and the text is no line of its own. */
export function dropTickTexts(fields: readonly NamedField[]): readonly NamedField[] {
  const codes = fields.filter(({ reading }) => reading.role === "code").flatMap(writtenIn);
  const ticks = codes.filter(({ field }) => field.seen.kind === "check");
  if (ticks.length === 0) return fields;
  const texts = codes.filter(({ field }) => field.seen.kind === "text");
  const printed = texts.filter((text) => ticks.some((tick) => text.code === tick.code && isBeside(text, tick, codes)));
  const dropped = new Set(printed.map(({ field }) => field));
  return fields.filter((field) => !dropped.has(field));
}

function writtenIn(field: NamedField): Written[] {
  const code = codeOf(field.seen.value, field.seen.label)?.code;
  return code ? [{ code, field }] : [];
}

/** No other code stands as near: the same code in a list of charges elsewhere is a line. */
function isBeside(text: Written, tick: Written, codes: readonly Written[]): boolean {
  const depth = sharedDepth(text.field, tick.field);
  return codes.every((other) => other === text || other === tick || sharedDepth(text.field, other.field) < depth);
}
