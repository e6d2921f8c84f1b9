import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import { projectFolder } from "../../scripts/setup/project-folder";
import { errorsSeen, watchErrors } from "./errors-seen";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

/** Stored portals of different kits, on each of which a correct line stands in boxes that can be typed into; of the last two some columns are known by their values. */
const slugs = [
  "claimbridge-composite",
  "coding-queue",
  "lib-angularjs-form",
  "aspnet-grid",
  "bootstrap-floating",
  "aria-labelledby-grid",
  "bayou-cob-ndc",
  "saltmarsh-bootstrap-float",
  "mui-floating",
  "ant-charge-grid",
];

/** How long all that is under way may take at most, in milliseconds. */
const patience = 60_000;

type Order = (fields: readonly TypedField[]) => readonly TypedField[];
/** As the form is laid out, from its end, and as somebody types who begins with the code. */
const orders: Record<string, Order> = {
  forward: (fields) => fields,
  backward: (fields) => fields.toReversed(),
  "the code first": (fields) => fields.toSorted((one, other) => Number(other.isCode) - Number(one.isCode)),
};

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  let portals: PracticeServer;
  // A window takes longer to open than a page to load.
  let page: LabPage;
  beforeAll(async () => {
    portals = await servePractice({ "/": join(projectFolder, "tests/portals/claims/") });
    await use.lab.turnOn(portals.origin);
    page = await use.lab.openBlank();
  });
  afterAll(async () => {
    await page?.close();
    await portals?.close();
  });

  const cases = slugs.flatMap((slug) => Object.keys(orders).map((order) => ({ slug, order })));
  test.each(cases)("$slug: a correct line, typed key by key $order, is never called wrong", async ({ slug, order }) => {
    await page.goto(`${portals.origin}/${slug}/page.html`);
    await page.waitFor("claimside-sidebar");
    const read = await use.lab.report(page.page.url());
    const fields = await page.evaluate(lineAround, read?.lines[0]?.selector ?? "");
    expect(fields.length).toBeGreaterThanOrEqual(5);
    for (const { selector } of fields) await page.fill(selector, "");
    await page.evaluate(watchErrors);
    for (const { selector, value } of orders[order]?.(fields) ?? []) await retype(page, selector, value);
    await page.click("[data-test-outside]");
    const again = await use.lab.tabReport(page.page.url(), patience);
    expect(again?.page?.claim).toEqual(read?.claim);
    expect(await page.evaluate(errorsSeen)).toEqual([]);
  });
});

async function retype(page: LabPage, selector: string, value: string): Promise<void> {
  await page.click(selector);
  await page.type(value);
}

interface TypedField {
  selector: string;
  value: string;
  isCode: boolean;
}

// Runs in the page.

/** The boxes of the row or card that a code stands in, as they are laid out; and a place outside it. */
function lineAround(codeSelector: string): TypedField[] {
  const typed = "input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit]), textarea";
  const boxesIn = (around: Element) =>
    [...around.querySelectorAll<HTMLInputElement>(typed)].filter(
      (box) => box.checkVisibility() && !box.readOnly && !box.disabled,
    );
  const code = document.querySelector(codeSelector);
  let around = code?.parentElement ?? document.body;
  while (boxesIn(around).length < 5 && around.parentElement) around = around.parentElement;
  const boxes = boxesIn(around);
  for (const [number, box] of boxes.entries()) box.dataset.testNumber = String(number);
  const outside = boxesIn(document.body).find((box) => !around.contains(box));
  (outside ?? document.querySelector<HTMLElement>("h1, h2, h3, body"))?.setAttribute("data-test-outside", "");
  return boxes.map((box, number) => ({
    selector: `[data-test-number="${number}"]`,
    value: box.value,
    isCode: box === code,
  }));
}
