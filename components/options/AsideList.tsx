import { type Editing, setAsides, withSetAside } from "../../lib/core/preferences/editing";
import type { SetAsideOf } from "../../lib/core/preferences/preferences";
import type { OptionsPayer } from "../../lib/core/view/options-view";
import { wording } from "../../lib/core/view/wording";

interface AsideListProps extends Editing {
  payers: readonly Pick<OptionsPayer, "id" | "name">[];
}

/** What was set aside from the sidebar, for whom, until when and why; each can be taken back. */
export function AsideList({ payers, rules = [], preferences, change }: AsideListProps) {
  const words = wording.options.asides;
  const titleOf = ({ rule }: SetAsideOf) => rules.find(({ id }) => id === rule)?.title ?? rule;
  const payerOf = ({ payer }: SetAsideOf) => payers.find(({ id }) => id === payer)?.name ?? payer;
  const asides = setAsides(preferences);
  if (asides.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <ul class="cs-sites cs-asides">
        {asides.map((aside) => (
          <li key={`${aside.payer} ${aside.rule}`} data-aside={aside.rule}>
            <span>{words.says(titleOf(aside), payerOf(aside), aside)}</span>
            <button
              type="button"
              class="cs-button"
              aria-label={words.takeBackOf(titleOf(aside), payerOf(aside))}
              onClick={() => change(withSetAside(preferences, aside.payer, aside.rule, undefined))}
            >
              {wording.sidebar.aside.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
