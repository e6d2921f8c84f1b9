import { useRef } from "preact/hooks";
import type { Editing } from "../../lib/core/preferences/editing";
import { ownPayer } from "../../lib/core/preferences/own-payer-id";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { addressOf, type OptionsPlace, type PayerPart } from "../../lib/core/view/options-place";
import type { OptionsPayer, OptionsView } from "../../lib/core/view/options-view";
import { type ListedPayer, payerList } from "../../lib/core/view/payer-list";
import { optionsWording } from "../../lib/core/words/en/options";
import { useAtRest } from "../ui/use-at-rest";
import { ClaimEffects } from "./ClaimEffects";
import { PayerCard } from "./PayerCard";
import { type ItemsOf, SearchedList } from "./SearchedList";
import { useMade } from "./use-made";

interface PayersViewProps extends Editing {
  view: OptionsView;
  place: Extract<OptionsPlace, { view: "payers" }>;
  go(place: OptionsPlace): void;
}

type Filter = keyof typeof optionsWording.payerFilters;

const isIn: Record<Filter, (payer: ListedPayer) => boolean> = {
  all: ({ isArchived }) => !isArchived,
  changed: ({ isChanged, isOwn, isArchived }) => !isArchived && (isChanged || isOwn),
  due: ({ isDue }) => isDue,
  archived: ({ isArchived }) => isArchived,
};

/** The payers, one of them whole, and what its settings do to a claim. */
export function PayersView({ view, place, go, ...editing }: PayersViewProps) {
  const { payers, today, codes } = view;
  const { preferences } = editing;
  const chosen = useChosen(view, preferences, place.payer);
  return (
    <div class="cs-list-detail">
      <PayerPane payers={payers} today={today} preferences={preferences} shown={chosen?.id} part={place.part} />
      {chosen && (
        <>
          <PayerCard
            key={chosen.id}
            payer={chosen}
            part={place.part ?? "policy"}
            {...{ codes, payers, today, go }}
            {...editing}
          />
          <ClaimEffects payer={chosen} preferences={preferences} today={today} />
        </>
      )}
    </div>
  );
}

/** The payer with this id; without one the first, who stays so while his name is typed, or another is pinned before him. */
function useChosen(view: OptionsView, preferences: Preferences, id: string | undefined): OptionsPayer | undefined {
  const first = useRef<string | undefined>(undefined);
  const now = (one = "") => payerNow(view.payers, preferences, one);
  const named = now(id);
  if (named) first.current = undefined;
  else if (!now(first.current)) first.current = payerList(view.payers, preferences, view.today).find(isIn.all)?.id;
  return named ?? now(first.current);
}

interface PayerPaneProps extends Pick<OptionsView, "payers" | "today" | "preferences"> {
  shown: string | undefined;
  part: PayerPart | undefined;
}

/** The list of them: it stands beside what is typed, and comes after it. */
function PayerPane({ payers, today, preferences, shown, part }: PayerPaneProps) {
  const words = optionsWording;
  const set = useAtRest(preferences);
  const all = useMade(() => payerList(payers, set, today), [payers, set, today]);
  const itemsOf = useMade(() => itemsAmong(all, part), [all, part]);
  return (
    <SearchedList
      title={words.views.payers}
      searchLabel={words.payerSearch}
      filters={words.payerFilters}
      itemsOf={itemsOf}
      none={words.noPayerFound}
      shown={shown}
      foot={
        <a class="cs-button" href={addressOf({ view: "add-payer", name: "", id: "" })}>
          {words.addPayer}
        </a>
      }
    />
  );
}

function itemsAmong(all: readonly ListedPayer[], part: PayerPart | undefined): ItemsOf<Filter> {
  return (filter, text) =>
    all
      .filter((payer) => isIn[filter](payer) && payer.found.includes(text))
      .map(({ id, name, says, isPlan }) => ({
        ...{ id, name, says, isBeneath: isPlan },
        address: addressOf({ view: "payers", payer: id, ...(part && { part }) }),
      }));
}

/** The payer with this id as it stands now, whatever the list shows yet. */
function payerNow(payers: readonly OptionsPayer[], preferences: Preferences, id: string): OptionsPayer | undefined {
  const own = ownPayer(preferences, id);
  return own ? { ...own, aliases: [], ids: [], onFile: [] } : payers.find((payer) => payer.id === id);
}
