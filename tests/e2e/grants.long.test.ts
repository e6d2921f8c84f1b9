import { beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { atRest } from "../../scripts/lab/settle";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";

describe.each(casesOf(engines, inChromium))("in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  let worlds: string[];
  beforeAll(async () => {
    page = await use.lab.openBlank();
    worlds = engine === "chromium" ? await watchWorlds(page) : [];
  });

  test("where it was never turned on, no script of ours runs, though the code stands on the page", async () => {
    await page.goto(`${use.server.origin}/cms-1500/`);
    await atRest(page);
    expect(await tracesIn(page)).toEqual([]);
    expect(await registeredSites()).toEqual([]);
    expect(worlds).toEqual([]);
  });

  test("turned on through the browser's own permission, it comes up on the page that is already open", async () => {
    await use.lab.turnOn(use.server.origin);
    await page.waitFor(sidebar);
    expect(await registeredSites()).toEqual(["http://127.0.0.1/*"]);
    // The control of the test above: this is where our scripts show, when they run.
    if (engine === "chromium") expect(worlds).not.toEqual([]);
  });

  test("it comes up on pages opened from then on", async () => {
    const later = await use.lab.open(`${use.server.origin}/cms-1500/`);
    await later.waitFor(sidebar);
    await later.close();
  });

  test("another site stays without it: the same server under its other name", async () => {
    const other = await use.lab.open(`${use.server.origin.replace("127.0.0.1", "localhost")}/cms-1500/`);
    await atRest(other);
    expect(await tracesIn(other)).toEqual([]);
    await other.close();
  });

  test("turned off, it is gone from the open page at once, and stays away", async () => {
    await use.lab.turnOff(use.server.origin);
    await page.waitGone(sidebar);
    expect(await registeredSites()).toEqual([]);
    worlds.length = 0;
    await page.goto(`${use.server.origin}/cms-1500/?again`);
    await atRest(page);
    expect(await tracesIn(page)).toEqual([]);
    expect(worlds).toEqual([]);
  });

  async function registeredSites(): Promise<string[]> {
    return (await use.lab.registeredScripts()).flatMap(({ matches }) => matches ?? []);
  }
});

/** The origins of extensions whose scripts start in the page: Chromium gives each a world of its own and tells of it. */
async function watchWorlds(page: LabPage): Promise<string[]> {
  const worlds: string[] = [];
  const session = await page.page.createCDPSession();
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.startsWith("chrome-extension://")) worlds.push(context.origin);
  });
  await session.send("Runtime.enable");
  return worlds;
}

/** Elements and globals that only our scripts would leave. */
function tracesIn(page: LabPage): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll("*")].map((element) => element.localName);
    return [...elements, ...Object.getOwnPropertyNames(window)].filter((name) => /claimside/i.test(name));
  });
}
