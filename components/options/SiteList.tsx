import { useState } from "preact/hooks";
import { wording } from "../../lib/core/view/wording";
import { Field } from "../ui/Field";
import type { OptionsPageProps } from "./OptionsPage";

interface SiteListProps extends Pick<OptionsPageProps, "onTurnOnSite" | "onTurnOffSite" | "onTurnOnSites"> {
  sites: string[];
  /** Sites that the organisation wants turned on, and that are not. */
  wanted: string[];
}

/** The sites that Claimside is on for; one more can be turned on, each can be turned off. */
export function SiteList({ sites, wanted, onTurnOnSite, onTurnOnSites, onTurnOffSite }: SiteListProps) {
  const [address, setAddress] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const words = wording.options;

  // Called within the click: browsers grant a site only in answer to one.
  const turnOn = async (event: Event) => {
    event.preventDefault();
    const found = await onTurnOnSite(address.trim());
    setProblem(found);
    if (found === null) setAddress("");
  };

  return (
    <>
      <WantedSites wanted={wanted} onTurnOnSites={onTurnOnSites} />
      {sites.length === 0 && <p class="cs-none">{words.noSites}</p>}
      <ul class="cs-sites">
        {sites.map((pattern) => (
          <li key={pattern} data-site={pattern}>
            <span>{pattern}</span>
            <button type="button" class="cs-button" onClick={() => onTurnOffSite(pattern)}>
              {words.turnOff(hostOf(pattern))}
            </button>
          </li>
        ))}
      </ul>
      <form class="cs-add" onSubmit={turnOn}>
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
        <button type="submit" class="cs-button" data-kind="primary">
          {words.turnOn}
        </button>
      </form>
    </>
  );
}

/** What only the person at the browser can grant: one press, and one question of the browser. */
function WantedSites({ wanted, onTurnOnSites }: Pick<SiteListProps, "wanted" | "onTurnOnSites">) {
  const words = wording.options;
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
