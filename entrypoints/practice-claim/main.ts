import { createRef, h, render } from "preact";
import "../../components/practice/practice.css";
import { browser } from "wxt/browser";
import { PracticePage } from "../../components/practice/PracticePage";
import { practiceView } from "../../lib/core/view/practice-view";
import { followPreferences, loadPreferences, type StoredPreferences } from "../../lib/extension/preference-store";
import { speakAsSet } from "../../lib/extension/speak-as-set";
import { startPractice } from "./start-practice";

const place = createRef<HTMLDivElement>();
const forever = new AbortController().signal;

function draw({ preferences }: StoredPreferences): void {
  const onOpenOptions = () => void browser.runtime.openOptionsPage();
  const page = h(PracticePage, { view: practiceView(preferences), place, onOpenOptions });
  render(page, document.getElementById("app") as HTMLElement);
}

document.documentElement.lang = await speakAsSet();
followPreferences(draw, forever);
draw(await loadPreferences());
if (place.current) startPractice(place.current, forever);
