import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { isGranted, patternOf, registerSentinel } from "../../lib/extension/site-grants";

// The fake browser has neither permissions nor scripting; what is used of them stands in here, as strict as the browsers.

const portal = "https://portal.example/*";
let origins: string[];
let registered: { id: string; matches: string[] }[];
const { permissions, scripting } = fakeBrowser;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  origins = [portal];
  registered = [];
  vi.spyOn(permissions, "getAll").mockImplementation((async () => ({ origins: [...origins] })) as never);
  vi.spyOn(permissions, "contains").mockImplementation((async (asked: { origins: string[] }) =>
    asked.origins.every((origin) => origins.includes(origin))) as never);
  vi.spyOn(scripting, "getRegisteredContentScripts").mockImplementation((async () => [...registered]) as never);
  vi.spyOn(scripting, "unregisterContentScripts").mockImplementation((async () => {
    if (registered.length === 0) throw new Error("Nonexistent script ID");
    registered = [];
  }) as never);
  vi.spyOn(scripting, "registerContentScripts").mockImplementation((async (scripts: typeof registered) => {
    await Promise.resolve();
    if (registered.length > 0) throw new Error("Duplicate script ID");
    registered = scripts;
  }) as never);
});

describe("patternOf", () => {
  test.each([
    ["https://portal.example/claims?id=1#top", portal],
    ["https://portal.example:8443/claims", portal],
    ["https://user:secret@portal.example/", portal],
    ["https://Portal.Example", portal],
    ["portal.example", portal],
    ["portal.example:8443/claims", portal],
    ["portal.example/claims", portal],
    ["portal.example/?next=https://other.example", portal],
    ["http://127.0.0.1:5173/grid/", "http://127.0.0.1/*"],
    ["http://localhost:3000", "http://localhost/*"],
  ])("%s is a site: %s", (address, pattern) => expect(patternOf(address)).toBe(pattern));

  test.each([
    [""],
    ["chrome://extensions"],
    ["edge://settings"],
    ["about:blank"],
    ["about:config"],
    ["chrome-extension://abcdef/options.html"],
    ["moz-extension://abcdef/options.html"],
    ["file:///home/claim.html"],
    ["view-source:https://portal.example/"],
    ["data:text/html,x"],
    ["https://"],
    ["my portal"],
    ["*"],
    ["https://*.example/"],
    ["http://*/claims"],
    ["javascript:alert(1)"],
    ["mailto:billing@portal.example"],
    ["ftp://portal.example"],
    ["blob:https://portal.example/1"],
    ["https://por tal.example"],
  ])("%j is none that an extension may enter", (address) => expect(patternOf(address)).toBeNull());
});

test("a site is granted by its own grant alone", async () => {
  expect(await isGranted("https://portal.example:8443/claims")).toBe(true);
  expect(await isGranted("http://portal.example/")).toBe(false);
  expect(await isGranted("https://other.example/")).toBe(false);
  expect(await isGranted("chrome://extensions")).toBe(false);
  expect(await isGranted(undefined)).toBe(false);
});

describe("registerSentinel", () => {
  test("registers it for exactly the granted sites, in every frame", async () => {
    await registerSentinel();
    expect(registered).toMatchObject([{ id: "sentinel", matches: [portal], allFrames: true }]);
  });

  test("registers nothing where nothing is granted, and takes back what was", async () => {
    await registerSentinel();
    origins = [];
    await registerSentinel();
    expect(registered).toEqual([]);
  });

  test("calls at the same time wait for each other, and the last grant counts", async () => {
    const first = registerSentinel();
    origins = [portal, "https://other.example/*"];
    await Promise.all([first, registerSentinel(), registerSentinel()]);
    expect(registered.map(({ matches }) => matches)).toEqual([origins]);
  });

  test("a call that fails does not hold up the next", async () => {
    vi.mocked(scripting.registerContentScripts).mockRejectedValueOnce(new Error("busy"));
    const first = registerSentinel();
    const second = registerSentinel();
    await expect(first).rejects.toThrow("busy");
    await second;
    expect(registered).toHaveLength(1);
  });
});
