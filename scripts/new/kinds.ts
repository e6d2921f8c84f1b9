import { codeKind } from "./code-kind";
import type { Kind } from "./kind";
import { payerKind } from "./payer-kind";
import { portalKind } from "./portal-kind";
import { promptKind } from "./prompt-kind";
import { ruleKind } from "./rule-kind";

/** All that `npm run new` can write, by the word for it. */
export const kinds: Readonly<Record<string, Kind>> = {
  rule: ruleKind,
  payer: payerKind,
  prompt: promptKind,
  portal: portalKind,
  code: codeKind,
};

export function kindNamed(name: string): Kind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
