import { parentAcross } from "../dom/path-of";
import { lastReading } from "./last-reading";

/** Whether a code that was read last in this frame stands in this part of the page. */
export function holdsClaim(part: Element): boolean {
  const { sight, elementOf } = lastReading() ?? {};
  const codes = sight?.fields.filter(({ reading }) => reading.role === "code") ?? [];
  return codes.some(({ reading }) => {
    for (let up = elementOf?.(reading.id) ?? null; up; up = parentAcross(up)) if (up === part) return true;
    return false;
  });
}
