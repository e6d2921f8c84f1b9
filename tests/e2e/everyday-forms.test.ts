import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../scripts/bench/own-world";
import { everydayForms } from "../quiet/everyday-forms";
import { useLab } from "./use-lab";

// The reading itself runs in the page here, a thousand times and without the extension around it: whether it would call
// for the sidebar with the code in one field of an everyday form, in the next, and so on, and at last in all of them.

describe("the code in any field of an everyday form is no claim, in Chromium", () => {
  const use = useLab("chromium");
  let page: Awaited<ReturnType<typeof use.lab.openBlank>>;
  beforeAll(async () => {
    page = await use.lab.openBlank();
    await page.goto(`${use.server.origin}/address/`);
    await page.page.evaluate(`${await bundle("tests/quiet/fires-on.ts")}; globalThis.firesOn_ = bench.firesOn; 0`);
  });
  afterAll(() => page?.close());

  test("and a form that is one is seen by the same check", async () => {
    const html = `<table><tr><th>CPT</th><th>Units</th><th>POS</th><th>Dx pointer</th></tr>
      <tr><td><input></td><td><input></td><td><input></td><td><input></td></tr></table>`;
    expect(await firesOn(html)).toContain("field 1");
  });

  test.each(everydayForms.map(({ title, html }) => [title, html] as const))("%s", async (_, html) => {
    expect(await firesOn(html)).toEqual([]);
  });

  function firesOn(html: string): Promise<string[]> {
    return page.page.evaluate(`firesOn_(${JSON.stringify(html)}, "17340")`) as Promise<string[]>;
  }
});
