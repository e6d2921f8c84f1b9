import type { Line } from "../../claim/claim";
import type { ClaimEdit, Mend } from "../../mend/claim-edit";

/** A line, and which of the claim's it is. */
interface At {
  line: Line;
  index: number;
}

/** A slot of the line set to a value. */
export function setTo(key: keyof Line, to: ClaimEdit["to"], { index }: Pick<At, "index">): ClaimEdit {
  return { slot: { line: index, key }, to };
}

/** The line without these modifiers, each of them wherever it stands; the first becomes `instead`, if one is given. */
export function dropModifiers(unwanted: readonly string[], { line, index }: At, instead?: string): Mend {
  const modifiers = line.modifiers ?? [];
  const first = modifiers.findIndex((one) => unwanted.includes(one));
  const to = modifiers.flatMap((one, place) => {
    if (!unwanted.includes(one)) return [one];
    return instead && place === first && !modifiers.includes(instead) ? [instead] : [];
  });
  return { edits: [setTo("modifiers", to, { index })] };
}

/** Lines with one more modifier, behind those that stand there. */
export function addModifier(modifier: string, lines: readonly (Line & { index: number })[]): ClaimEdit[] {
  return lines.map(({ modifiers = [], index }) => setTo("modifiers", [...modifiers, modifier], { index }));
}
