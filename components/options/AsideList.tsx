import { type Editing, isLocked, withSetAside } from "../../lib/core/preferences/editing";
import type { SetAsideOf } from "../../lib/core/preferences/preferences";
import { reasonSaid } from "../../lib/core/view/aside-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { wording } from "../../lib/core/words/en/sidebar";

interface AsideListProps extends Pick<Editing, "preferences" | "change" | "locked" | "rules"> {
  asides: readonly SetAsideOf[];
  payers: readonly { id: string; name: string }[];
}

/** What is set aside, for whom, until when and why; each can be taken back. */
export function AsideList({ asides, payers, rules, preferences, change, locked }: AsideListProps) {
  const { asides: words } = optionsWording;
  return (
    <ul class="cs-sites cs-asides">
      {asides.map((aside) => {
        const { rule, payer } = aside;
        const title = rules.find(({ id }) => id === rule)?.title ?? rule;
        const name = payers.find(({ id }) => id === payer)?.name ?? payer;
        return (
          <li key={`${rule} ${payer}`} data-aside={rule}>
            <span>{words.says(title, name, { ...aside, because: reasonSaid(aside.because) })}</span>
            <button
              type="button"
              class="cs-button"
              aria-label={words.takeBackOf(title, name)}
              disabled={isLocked(locked, asidePath(payer, rule))}
              onClick={() => change(withSetAside(preferences, payer, rule, undefined))}
            >
              {wording.sidebar.aside.takeBack}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Where it stands that a rule is set aside for a payer, or for all; dotted. */
export function asidePath(payer: string | null, rule: string): string {
  return payer === null ? `setAside.${rule}` : `payers.${payer}.setAside.${rule}`;
}
