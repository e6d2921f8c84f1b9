import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Unsafe } from "../../lib/core/view/unsafe-press";
import type { PressCheck } from "../../lib/page/surface/press-checks";
import type { Lab } from "../../scripts/lab/lab";
import type { LabPage } from "../../scripts/lab/lab-page";
import { waitUntil } from "../../scripts/lab/wait-until";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import type { Engine } from "../../scripts/setup/find-browser.mjs";
import { projectFolder } from "../../scripts/setup/project-folder";
import type { SurfaceState } from "../attacks/surface-state";
import { openAttackLab } from "./attack-lab";
import { engines } from "./shared-lab";

const folder = join(projectFolder, "tests/attacks");

/** "unheard": the press does not come to our button at all. */
type Outcome = Unsafe | "unheard" | null;

/** What is said of a press while the page attacks; null: the attack comes to nothing, and the press counts. */
const attacks: Record<string, Outcome | Record<Engine, Outcome>> = {
  control: null,
  "faint-html": "not-visible",
  "faint-body": "not-visible",
  "restyled-host": null,
  "restyled-text": null,
  clipped: "not-visible",
  shrunk: "out-of-sight",
  lowered: "moved",
  "carried-off": "moved",
  "in-a-frame": "moved",
  moving: "moved",
  "moved-at-press": "moved",
  "under-popover": "covered",
  "under-veil": "covered",
  "under-pseudo": "covered",
  "under-shadow": "covered",
  "under-closed-root": "covered",
  "under-clone": "covered",
  "under-part": "covered",
  "under-dialog": "not-visible",
  "under-transition": { chromium: "unheard", firefox: "covered" },
  "hint-elsewhere": null,
  overridden: null,
  born: null,
  clobbered: null,
  forged: null,
};

/** The checks without which alone a press of these attacks would count. */
const passed = new Set<string>();
/** Of the others, which a page cannot try alone in that browser, tests/page/surface/safe-press.test.ts shows it. */
const needed: Record<Engine, PressCheck[]> = {
  chromium: ["held", "opaque", "plain", "sight", "still", "whole"],
  firefox: ["held", "home", "layer", "live", "opaque", "plain", "still", "top", "whole"],
};

test("every attack is tried", () => {
  const others = ["framed", "dragged", "removing", "flickering"];
  const pages = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  expect(pages.toSorted()).toEqual([...Object.keys(attacks), ...others].toSorted());
});

describe.each(engines)("in %s", (engine) => {
  let lab: Lab;
  let server: PracticeServer;
  let page: LabPage;
  /** The page, or the frame of it, in which the surface stands. */
  let surface: Frame;
  beforeAll(async () => {
    server = await servePractice({ "/attacks/": folder });
    lab = await openAttackLab(engine);
  });
  afterAll(async () => {
    await lab?.close();
    await server?.close();
  });

  test.each(Object.entries(attacks))("%s", async (name, expected) => {
    await open(name);
    expect(await pressOnceOld(), "before the attack").toBe(null);
    await attack();
    const wanted = expected instanceof Object ? expected[engine] : expected;
    expect(await (wanted === "unheard" ? press() : pressOnceOld())).toBe(wanted);
    await close();
  });

  test("framed: in a page of others no press counts", async () => {
    page = await lab.open(`${server.origin.replace("127.0.0.1", "localhost")}/attacks/framed/page.html`);
    await waitUntil(
      "the frame to be there",
      async () => page.page.frames()[1],
      () => page.page.content(),
    );
    surface = page.page.frames()[1] as Frame;
    await untilStanding();
    await untilLooked();
    // With the first one the frame gets the focus.
    for (const _ of [1, 2]) expect(await press()).toBe("framed");
    await close();
  });

  test("dragged: what is dropped on the button presses nothing", async () => {
    await open("dragged");
    await attack();
    const { box } = await state();
    await page.page.mouse.move(60, 310);
    await page.page.mouse.down();
    await page.page.mouse.move(box.x, box.y, { steps: 5 });
    await page.page.mouse.up();
    await untilLooked();
    expect((await state()).judged).toEqual([]);
    await close();
  });

  test("a key that is held down is one press", async () => {
    await open("control");
    expect(await pressOnceOld(), "by the pointer").toBe(null);
    for (const expected of [null, "held", "held"])
      expect(await heard(() => page.page.keyboard.down("Enter"))).toBe(expected);
    await page.page.keyboard.up("Enter");
    expect(await heard(() => page.page.keyboard.press("Enter"))).toBe(null);
    await close();
  });

  test.each(["removing", "flickering"])("%s: writing is withdrawn, and the surface goes on", async (name) => {
    await open(name);
    expect(await pressOnceOld(), "before the attack").toBe(null);
    await attack();
    await waitUntil(
      "the page to be given up",
      async () => (await state()).isLost,
      () => surface.title(),
    );
    await close();
  });

  test("born: a root that was made in the page itself would be handed to its class, closed or not", async () => {
    page = await lab.open(`${server.origin}/attacks/born/page.html`);
    expect(await page.evaluate(rootsHandedOut)).toEqual({ here: true, elsewhere: false });
    await page.close();
  });

  async function open(name: string): Promise<void> {
    page = await lab.open(`${server.origin}/attacks/${name}/page.html`);
    surface = page.page.mainFrame();
    await untilStanding();
  }

  /** Lets the page attack, and the surface see it. */
  async function attack(): Promise<void> {
    await page.page.evaluate("attack()");
    await untilLooked();
  }

  /** What is said of a press that is not made in haste. */
  async function pressOnceOld(): Promise<Outcome> {
    let said: Outcome = "too-new";
    const isOld = async () => {
      said = await press();
      return said !== "too-new";
    };
    await waitUntil("a press to be judged by more than its haste", isOld, () => surface.title());
    return said;
  }

  async function press(): Promise<Outcome> {
    const { box } = await state();
    return await heard(() => page.page.mouse.click(box.x, box.y));
  }

  async function heard(pressing: () => Promise<void>): Promise<Outcome> {
    const before = (await state()).judged.length;
    await pressing();
    await untilLooked();
    const judged = (await state()).judged[before];
    if (!judged) return "unheard";
    const others = Object.entries(judged.without);
    if (judged.all) for (const [check, unsafe] of others) if (unsafe === null) passed.add(check);
    return judged.all;
  }

  /** So often that whatever takes its time has been told. */
  async function untilLooked(times = 12): Promise<void> {
    const { looks } = await state();
    await waitUntil(
      "the surface to be looked at",
      async () => (await state()).looks >= looks + times,
      () => surface.title(),
    );
  }

  async function untilStanding(): Promise<void> {
    const stands = async () => (await surface.title()).startsWith("{");
    await waitUntil("the surface to stand", stands, () => surface.title());
  }

  async function state(): Promise<SurfaceState> {
    return JSON.parse(await surface.title());
  }

  /** Nothing failed in it, and nothing of the page's form was sent. */
  async function close(): Promise<void> {
    expect((await state()).troubles).toEqual([]);
    expect(page.page.url()).not.toContain("#sent");
    await page.close();
  }
});

test.each(engines)("in %s each check is needed: without it, an attack gets past", (engine) => {
  expect([...passed]).toEqual(expect.arrayContaining(needed[engine]));
});

/** Runs in the page: whether its class is handed a closed root of its element, as it is made here or in another document. */
function rootsHandedOut(): Record<"here" | "elsewhere", boolean> {
  let internals: ElementInternals | undefined;
  class Caught extends HTMLElement {
    constructor() {
      super();
      internals = this.attachInternals();
    }
  }
  customElements.define("claimside-caught", Caught);
  const isHandedOut = (made: HTMLElement) => {
    made.attachShadow({ mode: "closed" });
    document.documentElement.append(made);
    return Boolean(internals?.shadowRoot);
  };
  const here = isHandedOut(document.createElement("claimside-caught"));
  return {
    here,
    elsewhere: isHandedOut(document.implementation.createHTMLDocument().createElement("claimside-caught")),
  };
}
