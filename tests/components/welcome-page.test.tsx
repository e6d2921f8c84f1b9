import axe from "axe-core";
import { createRef } from "preact";
import { expect, test, vi } from "vitest";
import { WelcomePage, type WelcomePageProps } from "../../components/welcome/WelcomePage";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { welcomeView } from "../../lib/core/view/welcome-view";
import { welcomeWording } from "../../lib/core/words/en/welcome";
import { mount } from "./mount";

const words = welcomeWording;

function mountPage(over: Partial<WelcomePageProps> = {}, sites: string[] = []) {
  const props: WelcomePageProps = {
    view: welcomeView(defaultPreferences, sites),
    addresses: { practice: "/practice", payer: (id) => `/options#${id}`, otherPayer: "/options#other" },
    place: createRef<HTMLDivElement>(),
    onTurnOnSite: async () => null,
    onSide: async () => true,
    ...over,
  };
  return mount(<WelcomePage {...props} />);
}

test("has one claim with one thing wrong, and says what mends it", () => {
  const { all, find } = mountPage();
  expect(all(".cs-paper-line")).toHaveLength(1);
  expect(find<HTMLInputElement>('[data-name="units"] input').value).toBe("14");
  expect(find(".cs-welcome-mend").textContent).toBe("Type 1 into box 24G.");
});

test("says that the browser is asking for as long as it does, and asks once at a time", async () => {
  const answer = Promise.withResolvers<string | null>();
  const onTurnOnSite = vi.fn(() => answer.promise);
  const { button, click, labelled, type, text } = mountPage({ onTurnOnSite });
  await type(labelled(words.site.label), " https://portal.example/claims ");
  await click(button(words.site.turnOn));
  expect(onTurnOnSite).toHaveBeenCalledExactlyOnceWith("https://portal.example/claims");
  expect(text()).toContain(words.site.pending);
  expect(button(words.site.turnOn).disabled).toBe(true);
  answer.resolve(null);
  await vi.waitFor(() => expect(text()).not.toContain(words.site.pending));
  expect(labelled(words.site.label).value).toBe("");
  expect(button(words.site.turnOn).disabled).toBe(false);
});

test("a wrong address stays to be mended, with the sentence beside it", async () => {
  const { labelled, type, user, find } = mountPage({ onTurnOnSite: async () => "Expected a web address." });
  const box = labelled(words.site.label);
  await type(box, "my portal");
  box.focus();
  await user.keyboard("{Enter}");
  await vi.waitFor(() => expect(find("[role=alert]").textContent).toBe("Expected a web address."));
  expect(box.value).toBe("my portal");
  expect(box.getAttribute("aria-invalid")).toBe("true");
});

test("where the browser will not even ask, it is said, and another address can be tried", async () => {
  const { button, click, type, labelled, find } = mountPage({ onTurnOnSite: () => Promise.reject(new Error("no")) });
  await type(labelled(words.site.label), "portal");
  await click(button(words.site.turnOn));
  await vi.waitFor(() => expect(find("[role=alert]").textContent).toBe(words.site.notAsked));
  expect(button(words.site.turnOn).disabled).toBe(false);
});

test("names the sites that it is on for", () => {
  expect(mountPage({}, ["https://portal.example/*"]).text()).toContain("On for portal.example.");
});

test("each payer leads to its place in the options", () => {
  const { all } = mountPage();
  const ways = all(".cs-welcome-question a").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(ways).toContainEqual(["Cigna", "/options#cigna"]);
  expect(ways.at(-1)).toEqual([words.payers.other, "/options#other"]);
});

test("the side that is chosen is kept, and it is said where it was not", async () => {
  const onSide = vi.fn(async () => false);
  const { button, click, text } = mountPage({ onSide });
  expect(button("Right").getAttribute("aria-pressed")).toBe("true");
  await click(button("Left"));
  expect(onSide).toHaveBeenCalledExactlyOnceWith("left");
  await vi.waitFor(() => expect(text()).toContain(words.side.failed));
});

test("can be used with assistive technology", async () => {
  mountPage({}, ["https://portal.example/*"]);
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
