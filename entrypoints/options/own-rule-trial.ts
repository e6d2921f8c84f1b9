import type { OwnRule } from "../../lib/core/preferences/own-rules";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { makeOwnRuleTrial } from "../../lib/core/rules/own/try-own-rule";
import { type OwnRuleTrialView, trialView } from "../../lib/core/view/own-rules-view";

/** Tries own rules with the preferences as they stand; claims are drawn anew only where these have changed. */
export function ownRuleTrial(now: () => Preferences): (rule: OwnRule) => OwnRuleTrialView {
  let of: Preferences | null = null;
  let tryRule: ReturnType<typeof makeOwnRuleTrial>;
  return (rule) => {
    const preferences = now();
    if (of !== preferences) tryRule = makeOwnRuleTrial(preferences);
    of = preferences;
    return trialView(tryRule(rule));
  };
}
