import { useEffect, useState } from "preact/hooks";
import type { OwnRule } from "../../lib/core/preferences/own-rules";
import { type OwnRuleDraft, triedDraft } from "../../lib/core/view/own-rule-draft";
import type { OwnRuleTryoutView } from "../../lib/core/view/own-rules-view";
import { ownRulesWording } from "../../lib/core/words/en/own-rules";
import { SeverityChip } from "./SeverityChip";

interface TryoutPaneProps {
  draft: OwnRuleDraft;
  onTry(rule: OwnRule): OwnRuleTryoutView;
}

/** So long after the last key, in milliseconds, a rule is tried. */
const pause = 120;

/** What the rule would say of the practice claim, and on how many others it would speak. */
export function TryoutPane({ draft, onTry }: TryoutPaneProps) {
  const words = ownRulesWording.tryout;
  const tried = useTryout(triedDraft(draft), onTry);
  return (
    <section class="cs-tryout" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p role="status">{tried?.says ?? words.waiting}</p>
      {tried && (
        <>
          <h4>{words.onPractice}</h4>
          <OnPractice found={tried.onPractice} />
        </>
      )}
    </section>
  );
}

function OnPractice({ found }: { found: OwnRuleTryoutView["onPractice"] }) {
  if (found.severity === null)
    return (
      <>
        <p>{ownRulesWording.tryout.silent}</p>
        <p class="cs-hint">{found.because}</p>
      </>
    );
  return (
    <div class="cs-tryout-finding" data-severity={found.severity}>
      <SeverityChip severity={found.severity} />
      <p>{found.says}</p>
      <p class="cs-hint">{found.remedy}</p>
    </div>
  );
}

/** The latest tryout; null while there is nothing to try. */
function useTryout(rule: OwnRule | null, onTry: TryoutPaneProps["onTry"]): OwnRuleTryoutView | null {
  const [tried, setTried] = useState<OwnRuleTryoutView | null>(null);
  const asked = JSON.stringify(rule);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a rule is tried anew when it says something else, not when it is built anew
  useEffect(() => {
    if (!rule) {
      setTried(null);
      return;
    }
    // Not at each key: two hundred claims are judged, and the key must be painted first.
    const timer = setTimeout(() => setTried(onTry(rule)), pause);
    return () => clearTimeout(timer);
  }, [asked]);
  return tried;
}
