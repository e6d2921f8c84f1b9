import { afterEach, expect, test } from "vitest";
import { Popup } from "../../components/popup/Popup";
import { Offer } from "../../components/sidebar/Offer";
import { speak } from "../../lib/core/words/catalogue";
import { offerEnglish } from "../../lib/core/words/en/offer";
import { popupEnglish } from "../../lib/core/words/en/popup";
import { sidebarEnglish } from "../../lib/core/words/en/sidebar";
import { pseudo } from "../core/words/pseudo";
import { makePopupView } from "./make-popup-view";
import { mount } from "./mount";

afterEach(() => speak({}));

const nothing = () => {};

const popup = {
  onTurnOn: nothing,
  onTurnOff: nothing,
  onStart: nothing,
  onReopen: nothing,
  onTeach: nothing,
  onOpenOptions: nothing,
  onOpenPractice: nothing,
};

/** What is shown or spoken that no catalogue says. */
function unsaid(all: (selector: string) => HTMLElement[], data: readonly string[]): string[] {
  const texts = all("*").flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : [])),
    ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  ]);
  return texts.filter((text) => /[a-z]/i.test(text) && !text.includes("⟦") && !data.includes(text));
}

test.each(Object.keys(popupEnglish.states) as (keyof typeof popupEnglish.states)[])(
  "in another language, the popup has no English word where it is %s",
  (state) => {
    speak({ popup: pseudo(popupEnglish), sidebar: pseudo(sidebarEnglish) });
    const site = { host: "portal.example", pattern: "https://portal.example/*", on: true };
    const lines = [{ number: 1, toFix: 1, says: ["14 units"] }];
    const { all } = mount(<Popup view={makePopupView({ state, site, lines, mayTeach: true })} {...popup} />);
    expect(unsaid(all, ["portal.example", "14 units", "Alt+C"])).toEqual([]);
  },
);

test("in another language, the offer has no English word", () => {
  speak({ offer: pseudo(offerEnglish), sidebar: pseudo(sidebarEnglish) });
  const { all } = mount(<Offer code="17340" side="right" theme="system" onOpen={nothing} onDismiss={nothing} />);
  expect(unsaid(all, [])).toEqual([]);
});
