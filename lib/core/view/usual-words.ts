import { paperBox } from "../claim/slots";
import { type UsualKey, type UsualLine, usualKeys } from "../preferences/usual-line";

/** As it is typed into the box: "11", "AB", "95.00". */
export function usualText(key: UsualKey, value: UsualLine[UsualKey] = ""): string {
  if (Array.isArray(value)) return value.join("");
  return key === "charge" && typeof value === "number" ? value.toFixed(2) : String(value);
}

/** "24B 11, 24F $95.00": by the boxes of the paper form, in its order. */
export function usualWords(usual: UsualLine = {}): string {
  const set = usualKeys.filter((key) => usual[key] !== undefined);
  return set.map((key) => `${paperBox(key)} ${key === "charge" ? "$" : ""}${usualText(key, usual[key])}`).join(", ");
}
