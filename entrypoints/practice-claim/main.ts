import { createRef, h, render } from "preact";
import "../../components/practice/practice.css";
import { browser } from "wxt/browser";
import { PracticePage } from "../../components/practice/PracticePage";
import { practiceView } from "../../lib/core/view/practice-view";
import { practiceWording } from "../../lib/core/words/en/practice";
import { followPreferences, loadPreferences, type StoredPreferences } from "../../lib/extension/preference-store";
import { speakInPage } from "../options/speak-in-page";
import { startPractice } from "./start-practice";

const place = createRef<HTMLDivElement>();
const forever = new AbortController().signal;

async function drawNow(): Promise<void> {
  draw(await loadPreferences());
}

function draw({ preferences }: StoredPreferences): void {
  const onOpenOptions = () => void browser.runtime.openOptionsPage();
  const page = h(PracticePage, { view: practiceView(preferences), place, onOpenOptions });
  render(page, document.getElementById("app") as HTMLElement);
}

await speakInPage(
  () => practiceWording.pageTitle,
  () => void drawNow(),
  forever,
);
followPreferences(draw, forever);
await drawNow();
if (place.current) startPractice(place.current, forever);
