import type { OwnRule } from "../../lib/core/preferences/own-rules";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { makeOwnRuleTryout } from "../../lib/core/rules/own/try-own-rule";
import { type OwnRuleTryoutView, tryoutView } from "../../lib/core/view/own-rules-view";

/** Tries own rules with the preferences as they stand; claims are drawn anew only where these have changed. */
export function ownRuleTryout(now: () => Preferences): (rule: OwnRule) => OwnRuleTryoutView {
  let of: Preferences | null = null;
  let tryRule: ReturnType<typeof makeOwnRuleTryout>;
  return (rule) => {
    const preferences = now();
    if (of !== preferences) tryRule = makeOwnRuleTryout(preferences);
    of = preferences;
    return tryoutView(tryRule(rule));
  };
}
