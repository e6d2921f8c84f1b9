import type { Preferences } from "../../lib/core/preferences/preferences";
import { claimEffect, type EffectLine } from "../../lib/core/view/claim-effect";
import { optionsWording } from "../../lib/core/words/en/options";
import { Icon } from "../ui/Icon";
import { useAtRest } from "../ui/use-at-rest";
import { useMade } from "./use-made";

interface ClaimEffectsProps {
  payer: { id: string; name: string };
  preferences: Preferences;
  today: string;
}

/** What the settings of a payer do to the practice claim, beside them as they are changed. */
export function ClaimEffects({ payer: { id, name }, preferences, today }: ClaimEffectsProps) {
  const words = optionsWording;
  const set = useAtRest(preferences);
  const { now, gone } = useMade(() => claimEffect(set, { id, name }, today), [set, id, name, today]);
  return (
    <aside class="cs-effect" aria-label={words.effect}>
      <h3>{words.effect}</h3>
      <div class="cs-effect-card" aria-live="polite">
        {now.length === 0 && (
          <p class="cs-fine">
            <Icon name="fine" /> {words.effectClean}
          </p>
        )}
        <EffectLines lines={now} />
        {gone.length > 0 && (
          <>
            <p class="cs-hint">{words.effectGone}</p>
            <EffectLines lines={gone} isGone />
          </>
        )}
      </div>
      <p>
        <a href="practice-claim.html" target="_blank" rel="noreferrer">
          {words.effectOpen}
        </a>
      </p>
    </aside>
  );
}

function EffectLines({ lines, isGone = false }: { lines: readonly EffectLine[]; isGone?: boolean }) {
  return (
    <ul data-gone={isGone}>
      {lines.map(({ rule, severity, box, says }) => (
        <li key={rule} data-effect={rule} data-severity={severity}>
          {!isGone && <Icon name={severity} />}
          <span>
            {box && <strong>{box}</strong>} {says}
          </span>
        </li>
      ))}
    </ul>
  );
}
