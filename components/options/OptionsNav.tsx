import { isOwnPayer } from "../../lib/core/preferences/own-payer-id";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { addressOf, type OptionsPlace, type OptionsViewName } from "../../lib/core/view/options-place";
import type { OptionsView } from "../../lib/core/view/options-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { wording } from "../../lib/core/words/en/sidebar";
import { Icon } from "../ui/Icon";
import { useAtRest } from "../ui/use-at-rest";
import { SettingsSearch } from "./SettingsSearch";
import { useMade } from "./use-made";

interface OptionsNavProps {
  view: OptionsView;
  preferences: Preferences;
  place: OptionsPlace;
  go(place: OptionsPlace): void;
}

type Listed = Exclude<OptionsViewName, "add-payer">;

/** What is worked in often, what is looked up, and what is kept. */
const groups: readonly (readonly Listed[])[] = [
  ["payers", "usual-line", "checks", "own-rules", "note", "sites", "cms", "sidebar"],
  ["counts", "share", "history", "stored"],
];

/** Name, search, the ways to the views with what is set in each, and whether all is saved. */
export function OptionsNav({ view, preferences, place, go }: OptionsNavProps) {
  const words = optionsWording;
  const set = useAtRest(preferences);
  const counts = useMade(() => countsOf(view.sites, set), [view.sites, set]);
  const isHere = (listed: Listed) => place.view === listed || (place.view === "add-payer" && listed === "payers");
  return (
    <header class="cs-options-nav">
      <h1>
        <span class="cs-brand">{wording.product}</span> {words.title}
      </h1>
      <SettingsSearch place={place} view={view} preferences={preferences} go={go} />
      <nav aria-label={words.sections}>
        {groups.map((group) => (
          <ul key={group[0]}>
            {group.map((listed) => (
              <li key={listed}>
                <a href={addressOf({ view: listed })} {...(isHere(listed) && { "aria-current": "page" as const })}>
                  {words.views[listed]}
                  {counts[listed] && <span class="cs-nav-count">{counts[listed]}</span>}
                </a>
              </li>
            ))}
          </ul>
        ))}
        <ul>
          <li>
            <a href="practice-claim.html" target="_blank" rel="noreferrer">
              {words.practiceClaim} <Icon name="outside" />
            </a>
          </li>
        </ul>
      </nav>
      <p class="cs-saved" role="status" data-saved={view.saved}>
        <Icon name={view.saved === "failed" ? "error" : view.saved === "saved" ? "fine" : "open"} />
        {words.saved[view.saved]}
      </p>
    </header>
  );
}

function countsOf(sites: OptionsView["sites"], { payers, rules }: Preferences): Partial<Record<Listed, string>> {
  const words = optionsWording;
  const changed = Object.entries(payers).filter(([id, set]) => isOwnPayer(id) || Object.keys(set).length > 0).length;
  const off = Object.values(rules).filter((setting) => setting === "off").length;
  return {
    ...(changed > 0 && { payers: words.changed(changed) }),
    ...(off > 0 && { checks: words.countOff(off) }),
    ...(sites.length > 0 && { sites: String(sites.length) }),
  };
}
