import type { PopupSite, PopupView } from "../../lib/core/view/popup-view";
import { popupWording } from "../../lib/core/view/popup-wording";
import { wording } from "../../lib/core/view/wording";
import { CheckBox } from "../ui/CheckBox";
import { usePageTheme } from "../ui/use-page-theme";

export interface PopupProps {
  view: PopupView;
  onTurnOn(origins: string[]): void;
  onTurnOff(origins: string[]): void;
  /** Opens the sidebar where it offers itself, or was closed for this page. */
  onReopen(): void;
  /** Begins to ask for the fields of the form in the tab. */
  onTeach(): void;
  onOpenOptions(): void;
}

/** The toolbar popup: turns Claimside on for the site in the tab, and off again. */
export function Popup({ view, onTurnOn, onTurnOff, onReopen, onTeach, onOpenOptions }: PopupProps) {
  usePageTheme(view.theme ?? "system");
  const words = popupWording;
  const turn = (site: PopupSite, on: boolean) => (on ? onTurnOn([site.pattern]) : onTurnOff([site.pattern]));
  return (
    <main class="cs-popup">
      <h1 class="cs-brand">{wording.product}</h1>
      {view.site ? (
        <SiteSwitch site={view.site} sidebar={view.sidebar} turn={turn} />
      ) : (
        <p>{view.whyNot ?? words.notHere}</p>
      )}
      {view.site?.on && (view.sidebar === "offered" || view.sidebar === "closed") && (
        <button type="button" class="cs-button" data-kind="primary" onClick={onReopen}>
          {words.open[view.sidebar]}
        </button>
      )}
      {view.message && (
        <p class="cs-popup-message" role="status">
          {view.message}
        </p>
      )}
      {view.troubles && view.troubles.length > 0 && <Troubles troubles={view.troubles} />}
      {view.frames.length > 0 && <Frames frames={view.frames} turn={turn} />}
      {view.mayTeach && (
        <div class="cs-popup-teach">
          <button type="button" class="cs-quiet-button" onClick={onTeach}>
            {words.teach}
          </button>
          <p class="cs-hint">{words.teachHint}</p>
        </div>
      )}
      <button type="button" class="cs-quiet-button" onClick={onOpenOptions}>
        {words.openOptions}
      </button>
    </main>
  );
}

type Turn = (site: PopupSite, on: boolean) => void;

/** One button that does the one thing there is to do; loud only where it turns on. */
function SiteSwitch({ site, sidebar, turn }: { site: PopupSite; sidebar: PopupView["sidebar"]; turn: Turn }) {
  const words = popupWording;
  return (
    <div class="cs-popup-site">
      <p class="cs-popup-host">{site.host}</p>
      <p class="cs-popup-state" role="status">
        {words.sidebar[site.on ? sidebar : "off"]}
      </p>
      <button
        type="button"
        class="cs-button"
        data-kind={site.on ? "plain" : "primary"}
        onClick={() => turn(site, !site.on)}
      >
        {site.on ? words.turnOff(site.host) : words.turnOn(site.host)}
      </button>
    </div>
  );
}

function Troubles({ troubles }: { troubles: readonly string[] }) {
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

/** Frames need grants of their own: a browser asks for each origin. */
function Frames({ frames, turn }: { frames: PopupSite[]; turn: Turn }) {
  const words = popupWording;
  return (
    <fieldset class="cs-popup-frames">
      <legend>{words.frames}</legend>
      {frames.map((frame) => (
        <CheckBox
          key={frame.pattern}
          label={words.frame(frame.host)}
          checked={frame.on}
          onChange={(on) => turn(frame, on)}
        />
      ))}
      <p class="cs-hint">{words.framesHint}</p>
    </fieldset>
  );
}
