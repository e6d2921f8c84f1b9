import type { Editing } from "../../lib/core/preferences/editing";
import { addressOf, type OptionsPlace } from "../../lib/core/view/options-place";
import type { OptionsPayer, OptionsView } from "../../lib/core/view/options-view";
import { type ListedPayer, payerList } from "../../lib/core/view/payer-list";
import { optionsWording } from "../../lib/core/words/en/options";
import { ClaimEffects } from "./ClaimEffects";
import { ListDetail } from "./ListDetail";
import { PayerCard } from "./PayerCard";

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
  const words = optionsWording;
  const all = payerList(view.payers, editing.preferences, view.today);
  const chosen = all.find(({ id }) => id === place.payer) ?? all.find(isIn.all);
  const itemsOf = (filter: Filter, text: string) =>
    all
      .filter((payer) => isIn[filter](payer) && payer.found.includes(text))
      .map(({ id, name, says, isPlan }) => ({
        ...{ id, name, says, isBeneath: isPlan },
        address: addressOf({ view: "payers", payer: id, ...(place.part && { part: place.part }) }),
      }));
  return (
    <ListDetail
      title={words.views.payers}
      searchLabel={words.payerSearch}
      filters={words.payerFilters}
      itemsOf={itemsOf}
      none={words.noPayerFound}
      shown={chosen?.id}
      foot={
        <a class="cs-button" href={addressOf({ view: "add-payer", name: "", id: "" })}>
          {words.addPayer}
        </a>
      }
    >
      {chosen && (
        <>
          <PayerCard
            key={chosen.id}
            payer={payerOf(view, chosen)}
            part={place.part ?? "policy"}
            codes={view.codes}
            payers={all}
            today={view.today}
            go={go}
            {...editing}
          />
          <ClaimEffects payer={chosen} preferences={editing.preferences} today={view.today} />
        </>
      )}
    </ListDetail>
  );
}

function payerOf({ payers }: OptionsView, { id, name }: ListedPayer): OptionsPayer {
  return payers.find((payer) => payer.id === id) ?? { id, name, aliases: [], ids: [], onFile: [] };
}
