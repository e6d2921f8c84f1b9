import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { settle } from "../../scripts/lab/settle";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const summary = "claimside-summary";
const sidebar = "claimside-sidebar";
const title = `${summary} >>> p`;

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  beforeAll(async () => {
    await use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost"));
    page = await use.lab.openBlank();
    await page.page.setViewport({ width: 1280, height: 800 });
  });
  beforeEach(async () => {
    await page.goto(`${use.server.origin}/pages/marks.html`);
    await page.waitFor(sidebar);
    await settle(use.lab, page);
  });

  test("as the form is saved, what is open is said beside the button, for a moment; the page's own event goes its way at once", async () => {
    await page.click("#save");
    await page.waitFor(title);
    expect(await page.text(title)).toBe("1 to fix before sending");
    expect(await page.text(`${summary} >>> li`)).toBe("24G · 14 units; this code is paid once a day.");
    expect(await page.text(`${summary} >>> [role=status] p`)).not.toBeNull();
    expect(await page.evaluate(isCovered, summary, "input, select, button, a")).toEqual([]);
    const { focus, submitted } = await page.evaluate(whatCameOfIt);
    // Firefox on some systems gives a button that is clicked no focus.
    expect(["save", ""]).toContain(focus);
    expect(submitted).toHaveLength(1);
    expect(submitted[0]).toBeLessThan(200);
    await page.waitGone(summary);
  });

  test("it is said where Enter or a script sends the form, too, and Escape takes it away", async () => {
    await page.click("#payer");
    await page.press("Enter");
    await page.waitFor(title);
    expect((await page.evaluate(whatCameOfIt)).focus).toBe("payer");
    await page.press("Escape");
    await page.waitGone(summary);
    await page.evaluate(() => document.querySelector<HTMLFormElement>("#claim")?.requestSubmit());
    await page.waitFor(title);
    expect((await page.evaluate(whatCameOfIt)).submitted).toHaveLength(2);
  });

  test("what was typed last counts, what is missing on the line that is sent is said, and where nothing is open nothing is", async () => {
    await page.fill("#units", "1");
    await page.press("Enter");
    await settle(use.lab, page);
    expect(await page.exists(summary)).toBe(false);
    await page.fill("#charge", "");
    await page.press("Enter");
    await page.waitFor(title);
    expect(await page.text(`${summary} >>> li`)).toContain("24F");
    expect((await page.evaluate(whatCameOfIt)).submitted).toHaveLength(2);
  });

  test("it stays while the pointer is over it, and leads to the card", async () => {
    await page.click("#save");
    await page.waitFor(title);
    await page.click(`${summary} >>> button:Show`);
    await page.until("the card to have the focus", hasFocusOn, sidebar, "units-above-one");
    await page.waitGone(summary);
  });

  test("in a frame from another origin it is said inside that frame, and leads to the card beside the page", async () => {
    await page.goto(`${use.server.origin}/framed/`);
    await page.waitFor(`${sidebar} >>> [data-rule="place-of-service-as-modifier"]`);
    await settle(use.lab, page);
    const claim = page.page.frames().find((frame) => frame.url().endsWith("/framed/claim.html"));
    await claim?.evaluate(() => document.querySelector("form")?.requestSubmit());
    await page.waitFor(`#claim-frame >>> ${title}`);
    expect(await page.text(`#claim-frame >>> ${title}`)).toBe("1 to fix before sending");
    expect(await page.exists(summary)).toBe(false);
    await page.click(`#claim-frame >>> ${summary} >>> button:Show`);
    await page.until("the card to have the focus", hasFocusOn, sidebar, "place-of-service-as-modifier");
  });

  test("a button that does something else says nothing, and neither does any where it is switched off", async () => {
    await page.click("#insert");
    await settle(use.lab, page);
    expect(await page.exists(summary)).toBe(false);
    const options = await use.lab.options("#/sidebar");
    await options.choose("label:Before saving", "off");
    await settle(use.lab, page);
    await page.click("#save");
    await settle(use.lab, page);
    expect(await page.exists(summary)).toBe(false);
    await options.choose("label:Before saving", "errors");
  });
});

// The functions below run in the page.

function whatCameOfIt(): { focus: string; submitted: number[] } {
  const { submitted } = window as unknown as { submitted: number[] };
  return { focus: document.activeElement?.id ?? "", submitted };
}

function isCovered(name: string, selector: string): string[] {
  const box = document.querySelector(name)?.shadowRoot?.querySelector("[role=status]")?.getBoundingClientRect();
  const all = [...document.querySelectorAll(selector)].filter((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return box && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
  });
  return all.map(({ outerHTML }) => outerHTML);
}

function hasFocusOn(name: string, rule: string): boolean {
  return Boolean(document.querySelector(name)?.shadowRoot?.activeElement?.closest(`[data-rule="${rule}"]`));
}
