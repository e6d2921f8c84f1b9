import { type Editing, setAsides } from "../../lib/core/preferences/editing";
import { ownPayers } from "../../lib/core/preferences/own-payer-id";
import { addressOf, type OptionsPlace } from "../../lib/core/view/options-place";
import type { OptionsView } from "../../lib/core/view/options-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { wording } from "../../lib/core/words/en/sidebar";
import { CheckCard, type OptionsRule } from "./CheckCard";
import { SearchedList } from "./SearchedList";

interface ChecksViewProps extends Editing {
  view: OptionsView;
  place: Extract<OptionsPlace, { view: "checks" }>;
}

type Filter = keyof typeof optionsWording.checkFilters;

/** The checks, and one of them whole: its weight for all payers and for single ones, and whether it is set aside. */
export function ChecksView({ view, place, ...editing }: ChecksViewProps) {
  const words = optionsWording;
  const { rules, preferences } = editing;
  const isIn = filtersOf(editing);
  const chosen = rules.find(({ id }) => id === place.rule) ?? rules[0];
  const itemsOf = (filter: Filter, text: string) =>
    rules
      .filter((rule) => isIn[filter](rule) && `${rule.title} ${rule.id}`.toLowerCase().includes(text))
      .map((rule) => ({
        ...{ id: rule.id, name: rule.title, says: saysOf(rule, editing) },
        address: addressOf({ view: "checks", rule: rule.id }),
      }));
  const payers = [...view.payers, ...ownPayers(preferences)];
  return (
    <div class="cs-list-detail">
      <SearchedList
        title={words.views.checks}
        searchLabel={words.checkSearch}
        filters={words.checkFilters}
        itemsOf={itemsOf}
        none={words.noCheckFound}
        shown={chosen?.id}
      />
      {chosen && <CheckCard key={chosen.id} rule={chosen} payers={payers} {...editing} />}
    </div>
  );
}

function filtersOf({ preferences }: Editing): Record<Filter, (rule: OptionsRule) => boolean> {
  const aside = new Set(setAsides(preferences).map(({ rule }) => rule));
  const ofPayers = Object.values(preferences.payers).flatMap(({ rules = {} }) => Object.entries(rules));
  const set = [...Object.entries(preferences.rules), ...ofPayers];
  const changed = new Set(set.map(([id]) => id));
  const off = new Set(set.flatMap(([id, setting]) => (setting === "off" ? [id] : [])));
  return {
    all: () => true,
    changed: ({ id }) => changed.has(id),
    off: ({ id }) => off.has(id),
    aside: ({ id }) => aside.has(id),
  };
}

function saysOf({ id, severity }: OptionsRule, { preferences }: Editing): string {
  const setting = Object.hasOwn(preferences.rules, id) ? preferences.rules[id] : undefined;
  const words = (one: OptionsRule["severity"] | "off") => (one === "off" ? optionsWording.off : wording.severity[one]);
  const forPayers = Object.values(preferences.payers).filter(({ rules = {} }) => Object.hasOwn(rules, id)).length;
  const asideFor = setAsides(preferences).flatMap(({ rule, payer }) => (rule === id ? [payer] : []));
  return [
    words(setting ?? severity),
    forPayers > 0 && optionsWording.forPayers(forPayers),
    asideFor.length > 0 && optionsWording.asides.inShort(asideFor),
  ]
    .filter(Boolean)
    .join(" · ");
}
