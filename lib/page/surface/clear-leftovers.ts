import { isOwn } from "../dom/find-roots";
import type { OwnName } from "./own-host";

/**
 * Takes away what a copy of us left standing that was updated or removed meanwhile: nothing of it works any more. All of
 * it, unless one name is given.
 */
export function clearLeftovers(document: Document, name?: OwnName): void {
  const ours = [...document.querySelectorAll("html > *, dialog > *")].filter(isOwn);
  for (const element of ours) if (!name || element.localName === name) element.remove();
}
