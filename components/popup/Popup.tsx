import type { OptionsPlace } from "../../lib/core/view/options-place";
import type { PopupSite, PopupView } from "../../lib/core/view/popup-view";
import { popupWording } from "../../lib/core/words/en/popup";
import { wording } from "../../lib/core/words/en/sidebar";
import { CheckBox } from "../ui/CheckBox";
import { usePageTheme } from "../ui/use-page-theme";
import { Frames } from "./Frames";
import { NextStep } from "./NextStep";

export interface PopupProps {
  view: PopupView;
  onTurnOn(origins: string[]): void;
  onTurnOff(origins: string[]): void;
  /** Starts in the page of the tab as it stands: after it was left alone, or for this once without being turned on. */
  onStart(): void;
  /** Opens the sidebar where it stands, offers itself, or was closed for this page. */
  onReopen(): void;
  /** Begins to ask for the fields of the form in the tab. */
  onTeach(): void;
  onOpenOptions(place?: OptionsPlace): void;
  onOpenPractice(): void;
}

/** The toolbar popup: how Claimside stands to the page in the tab, and the one thing to do about it. */
export function Popup(props: PopupProps) {
  const { view, onTurnOn, onTurnOff, onOpenOptions, onOpenPractice } = props;
  const { site, state, frames, message, troubles } = view;
  usePageTheme(view.theme ?? "system");
  const turn = (one: PopupSite, on: boolean) => (on ? onTurnOn([one.pattern]) : onTurnOff([one.pattern]));
  return (
    <main class="cs-popup" data-state={state}>
      <header class="cs-popup-header">
        <h1 class="cs-popup-host">{site?.host ?? wording.product}</h1>
        {site?.on && (
          <CheckBox
            asSwitch
            isSpoken
            label={popupWording.onFor(site.host)}
            checked
            disabled={site.locked}
            onChange={() => turn(site, false)}
          />
        )}
        <p class="cs-popup-state" role="status">
          {site && !site.on && state !== "off" ? popupWording.onlyHere : popupWording.states[state]}
        </p>
      </header>
      {site?.on && site.locked && <p class="cs-hint">{popupWording.locked}</p>}
      <NextStep {...props} />
      {message && (
        <p class="cs-popup-message" role="status">
          {message}
        </p>
      )}
      {troubles.length > 0 && <Troubles troubles={troubles} />}
      {frames.length > 0 && <Frames frames={frames} turn={turn} />}
      <footer class="cs-popup-footer">
        <button type="button" class="cs-quiet-button" onClick={() => onOpenOptions()}>
          {popupWording.openOptions}
        </button>
        <button type="button" class="cs-quiet-button" onClick={onOpenPractice}>
          {popupWording.openPractice}
        </button>
        {site?.on && (
          <button type="button" class="cs-quiet-button" onClick={() => onOpenOptions({ view: "sites" })}>
            {popupWording.sites}
          </button>
        )}
      </footer>
    </main>
  );
}

function Troubles({ troubles }: Pick<PopupView, "troubles">) {
  return (
    <div class="cs-popup-message" role="status">
      <p>{popupWording.troubles}</p>
      <ul>
        {troubles.map((trouble) => (
          <li key={trouble}>{trouble}</li>
        ))}
      </ul>
    </div>
  );
}
