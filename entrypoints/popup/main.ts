import { h, render } from "preact";
import "../../components/popup/popup.css";
import { Popup } from "../../components/popup/Popup";
import type { OptionsPlace } from "../../lib/core/view/options-place";
import { popupWording } from "../../lib/core/words/en/popup";
import { tell } from "../../lib/extension/messages";
import { turnOff, turnOn, watchSites } from "../../lib/extension/site-grants";
import { speakAsSet } from "../../lib/extension/speak-as-set";
import { describeTab } from "./describe-tab";
import { openPractice, reopenSidebar, startInTab, teachForm } from "./tab-actions";

let message: string | undefined;

async function draw(): Promise<void> {
  const view = await describeTab();
  const props = {
    view: message ? { ...view, message } : view,
    onTurnOn: (patterns: string[]) => void ask(patterns),
    onTurnOff: (patterns: string[]) => void turnOff(patterns),
    onStart: () => void startInTab().then(draw),
    // What is opened stands in the page: the popup has had its say.
    onReopen: () => void reopenSidebar().then(() => close()),
    onTeach: () => void teachForm().then(() => close()),
    onOpenOptions: (at?: OptionsPlace) => tell("open-options", { at }),
    onOpenPractice: () => void openPractice().then(() => close()),
  };
  render(h(Popup, props), document.getElementById("app") as HTMLElement);
}

async function ask(patterns: string[]): Promise<void> {
  const isOn = await turnOn(patterns);
  message = isOn ? undefined : popupWording.refused;
  await draw();
}

document.documentElement.lang = await speakAsSet();
watchSites(() => void draw(), new AbortController().signal);
await draw();
