import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { nothingTaught } from "../../../lib/core/portals/layout";
import { keepTeaching, loadTeaching } from "../../../lib/extension/background/teach-site";

const tab = { url: "https://portal.example/claims/7?patient=40417", incognito: false };
const fields = [{ role: "code" as const, selector: ".code" }];

beforeEach(() => fakeBrowser.reset());

test("what is taught holds for every page of the site, and for no other", async () => {
  expect(await keepTeaching({ type: "keep-layout", fields }, tab)).toBe(true);
  expect(await keepTeaching({ type: "not-a-code", locator: "#zip" }, tab)).toBe(true);
  expect(await loadTeaching({ ...tab, url: "https://portal.example/other" })).toMatchObject({
    notCodes: ["#zip"],
    fields,
  });
  expect(await loadTeaching({ ...tab, url: "https://other.example/" })).toEqual(nothingTaught);
  expect(await keepTeaching({ type: "a-code-after-all", locator: "#zip" }, tab)).toBe(true);
  expect((await loadTeaching(tab)).notCodes).toEqual([]);
});

test("what is said of a form holds for the site, and can be taken back", async () => {
  const selectors = ["#cpt"];
  expect(await keepTeaching({ type: "keep-form-answer", answer: "never", selectors }, tab)).toBe(true);
  expect(await loadTeaching(tab)).toEqual({ ...nothingTaught, never: selectors });
  expect(await keepTeaching({ type: "forget-form-answer", selectors }, tab)).toBe(true);
  expect(await loadTeaching(tab)).toEqual(nothingTaught);
});

test("of the page's address only the site is kept", async () => {
  await keepTeaching({ type: "not-a-code", locator: "#zip" }, tab);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/claims|patient|40417/);
});

test("two things taught at once are both kept", async () => {
  await Promise.all(["#a", "#b"].map((locator) => keepTeaching({ type: "not-a-code", locator }, tab)));
  expect((await loadTeaching(tab)).notCodes).toEqual(["#a", "#b"]);
});

test("nothing is kept from private windows, nor where there is no site", async () => {
  const message = { type: "not-a-code" as const, locator: "#zip" };
  expect(await keepTeaching(message, { ...tab, incognito: true })).toBe(false);
  expect(await keepTeaching(message, { incognito: false })).toBe(false);
  const answer = { type: "keep-form-answer" as const, answer: "always" as const, selectors: ["#cpt"] };
  expect(await keepTeaching(answer, { ...tab, incognito: true })).toBe(false);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await loadTeaching({ incognito: false })).toEqual(nothingTaught);
});
