import { beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { settle } from "../../scripts/lab/settle";
import { practicePages } from "./practice-page";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const line2 = (name: string) => `#ctl00_Main_rptLines_ctl02_${name}`;

describe.each(engines)("in %s, in a window of 1280 × 720", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost")));

  const slugs = practicePages.filter(({ claim }) => claim).map(({ slug }) => slug);
  test.each(slugs)("%s: what matters is in view, the whole is short, and few stops lead through it", async (slug) => {
    const page = await openAt(slug);
    await openWhole(page);
    const seen = await page.evaluate(measure);
    expect(seen.belowTheFold).toEqual([]);
    if (seen.findings <= 2) expect(seen.height).toBeLessThanOrEqual(900);
    if (seen.findings <= 2) expect(seen.stops.length, seen.stops.join(", ")).toBeLessThanOrEqual(12);
    expect(seen.smallest).toBeGreaterThanOrEqual(12);
    expect(seen.saidTwice).toEqual([]);
    expect(twice(seen.stops)).toEqual([]);
    await page.close();
  });

  test("ten findings are all in view", async () => {
    const page = await openAt("cms-1500");
    for (const name of ["txtFromMM", "txtFromDD", "txtFromYY", "txtPOS", "txtPtr", "txtChg"])
      await page.fill(line2(name), "");
    await page.fill(line2("txtUnits"), "14");
    await page.fill(line2("txtMod1"), "50");
    await page.fill(line2("txtMod2"), "11");
    await page.fill(line2("txtMod3"), "25");
    await page.fill(line2("txtNPI"), "123");
    await page.fill("#ctl00_Main_rptLines_ctl01_txtMod1", "");
    await page.fill("#ctl00_Main_txtIcdInd", "9");
    await page.click("#ctl00_Main_txtAuth");
    await settle(use.lab, page);
    await openWhole(page);
    const { findings, lastFinding } = await page.evaluate(measure);
    expect(findings).toBeGreaterThanOrEqual(10);
    expect(lastFinding).toBeLessThanOrEqual(720);
    await page.close();
  });

  async function openAt(slug: string): Promise<LabPage> {
    const page = await use.lab.openBlank();
    await page.page.setViewport({ width: 1280, height: 720 });
    await page.goto(`${use.server.origin}/${slug}/`);
    await page.waitFor("claimside-sidebar");
    await settle(use.lab, page);
    return page;
  }
});

async function openWhole(page: LabPage): Promise<void> {
  await page.openSidebar();
  // What is folded away is drawn last.
  await page.until("all parts to be drawn", isDrawn);
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) < index);
}

// The functions below run in the page.

function isDrawn(): boolean {
  const parts = document.querySelector("claimside-sidebar")?.shadowRoot?.querySelectorAll("details") ?? [];
  return [...parts].every(({ children }) => children.length > 1);
}

function measure() {
  const root = document.querySelector("claimside-sidebar")?.shadowRoot;
  const all = (selector: string) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const bottomOf = (element: Element | undefined) => element?.getBoundingClientRect().bottom ?? 0;
  const [firstCard] = all(".cs-finding-body").filter(isShown);
  const musts = {
    verdict: all(".cs-verdict")[0],
    action: firstCard?.querySelector("button"),
    note: all(".cs-note h3")[0],
  };
  const texts = all(".cs-panel *").filter(
    (one) => isShown(one) && [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
  );
  const sentences = texts.flatMap(({ textContent }) => textContent?.split(/(?<=\.) /) ?? []);
  const long = sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 5 && /\.$/.test(sentence.trim()));
  const stops = all("a[href], button, input, select, textarea, summary").filter(
    (one) => isShown(one) && one.tabIndex >= 0 && !(one as HTMLButtonElement).disabled,
  );
  return {
    belowTheFold: Object.entries(musts).flatMap(([name, one]) => (one && bottomOf(one) > innerHeight ? [name] : [])),
    height: (all(".cs-header")[0]?.offsetHeight ?? 0) + (all(".cs-scroll")[0]?.scrollHeight ?? 0),
    findings: all(".cs-finding").length,
    lastFinding: bottomOf(all(".cs-finding").at(-1)),
    smallest: Math.min(...texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
    saidTwice: long.filter((sentence, index) => long.indexOf(sentence) < index),
    stops: stops.map((one) => one.getAttribute("aria-label") ?? one.textContent?.trim() ?? ""),
  };
}
