import { code } from "./code";
import type { Kind } from "./kind";
import { payer } from "./payer";
import { portal } from "./portal";
import { prompt } from "./prompt";
import { rule } from "./rule";

/** All that `npm run new` can write, by the word for it. */
export const kinds: Readonly<Record<string, Kind>> = { rule, payer, prompt, portal, code };

export function kindNamed(name: string): Kind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
