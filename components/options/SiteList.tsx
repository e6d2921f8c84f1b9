import { optionsWording } from "../../lib/core/words/en/options";
import { Field } from "../ui/Field";
import { useGrantQuestion } from "../ui/use-grant-question";
import type { OptionsPageProps } from "./OptionsPage";

interface SiteListProps extends Pick<OptionsPageProps, "onTurnOnSite" | "onTurnOffSite" | "onTurnOnSites"> {
  sites: string[];
  /** Those of them that nobody turns off here. */
  locked: string[];
  /** Sites that the organisation wants turned on, and that are not. */
  wanted: string[];
}

/** The sites that Claimside is on for; one more can be turned on, each that is not the organisation's can be turned off. */
export function SiteList({ sites, locked, wanted, onTurnOnSite, onTurnOnSites, onTurnOffSite }: SiteListProps) {
  const words = optionsWording;
  const { address, setAddress, problem, isPending, onSubmit } = useGrantQuestion(onTurnOnSite, words.siteNotAsked);
  return (
    <>
      <WantedSites wanted={wanted} onTurnOnSites={onTurnOnSites} />
      {sites.length === 0 && <p class="cs-none">{words.noSites}</p>}
      <ul class="cs-sites">
        {sites.map((pattern) => (
          <li key={pattern} data-site={pattern}>
            <span>{pattern}</span>
            {locked.includes(pattern) ? (
              <p class="cs-hint">{words.locked}</p>
            ) : (
              <button type="button" class="cs-button" onClick={() => onTurnOffSite(pattern)}>
                {words.turnOff(hostOf(pattern))}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form class="cs-add" onSubmit={onSubmit}>
        <Field label={words.siteAddress} hint={words.siteHint} problem={problem}>
          {(control) => (
            <input
              type="text"
              inputMode="url"
              autocomplete="off"
              {...control}
              value={address}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="cs-button" data-kind="primary" disabled={isPending}>
          {words.turnOn}
        </button>
        <p class="cs-hint" role="status">
          {isPending && words.sitePending}
        </p>
      </form>
    </>
  );
}

/** What only the person at the browser can grant: one press, and one question of the browser. */
function WantedSites({ wanted, onTurnOnSites }: Pick<SiteListProps, "wanted" | "onTurnOnSites">) {
  const words = optionsWording;
  if (wanted.length === 0) return null;
  return (
    <div class="cs-add">
      <p>{words.wantedSites(wanted.join(", "))}</p>
      <button type="button" class="cs-button" data-kind="primary" onClick={() => void onTurnOnSites(wanted)}>
        {words.turnOnAll(wanted.length)}
      </button>
    </div>
  );
}

/** "https://portal.example/*" → "portal.example". */
function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, "").replace(/\/.*$/, "");
}
