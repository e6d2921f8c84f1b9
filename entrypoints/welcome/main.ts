import { createRef, h, render } from "preact";
import "../../components/welcome/welcome.css";
import { browser } from "wxt/browser";
import { WelcomePage } from "../../components/welcome/WelcomePage";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { addressOf } from "../../lib/core/view/options-place";
import { welcomeView } from "../../lib/core/view/welcome-view";
import { welcomeWording } from "../../lib/core/words/en/welcome";
import { ask } from "../../lib/extension/messages";
import { followPreferences, loadPreferences } from "../../lib/extension/preference-store";
import { followSites, siteActions } from "../options/site-actions";
import { speakInPage } from "../options/speak-in-page";
import { startPractice } from "../practice-claim/start-practice";

const options = browser.runtime.getURL("/options.html");
const addresses = {
  payer: (payer: string) => `${options}${addressOf({ view: "payers", payer })}`,
  otherPayer: `${options}${addressOf({ view: "add-payer", name: "", id: "" })}`,
  practice: browser.runtime.getURL("/practice-claim.html"),
};
const place = createRef<HTMLDivElement>();
const forever = new AbortController().signal;
let preferences = defaultPreferences;
let sites = (): string[] => [];

async function keepSide(side: "left" | "right"): Promise<boolean> {
  return (await ask("change-preferences", { changes: [{ path: ["sidebar", "side"], value: side }] })) === true;
}

function draw(): void {
  const { onTurnOnSite } = siteActions;
  const page = h(WelcomePage, {
    view: welcomeView(preferences, sites()),
    addresses,
    place,
    onTurnOnSite,
    onSide: keepSide,
  });
  render(page, document.getElementById("app") as HTMLElement);
}

await speakInPage(() => welcomeWording.pageTitle, draw, forever);
followPreferences((stored) => {
  ({ preferences } = stored);
  draw();
}, forever);
[sites, { preferences }] = await Promise.all([followSites(draw, forever), loadPreferences()]);
draw();
if (place.current) startPractice(place.current, forever);
