import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Lab, openLab } from "../../scripts/lab/lab";
import type { LabPage } from "../../scripts/lab/lab-page";
import { waitUntil } from "../../scripts/lab/wait-until";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import { askToWrite, heldState, seenParts, standSomewhere, whereItStands } from "../kits/ask-kit";
import { buildKits, buildWriter } from "../kits/build-kits";
import { type KitField, kits } from "../kits/fields";
import { engines } from "./shared-lab";

let folder = "";
beforeAll(async () => {
  folder = await buildKits(Object.keys(kits));
});

describe.each(engines)("in %s", (engine) => {
  let lab: Lab;
  let server: PracticeServer;
  beforeAll(async () => {
    server = await servePractice({ "/kits/": folder });
    lab = await openLab({ engine, extension: await buildWriter(engine), keepsWelcome: true, isWatched: false });
  });
  afterAll(async () => {
    await lab?.close();
    await server?.close();
  });

  describe.each(Object.entries(kits))("%s", (kit, fields) => {
    let page: LabPage;
    beforeAll(async () => {
      page = await lab.open(`${server.origin}/kits/${kit}/`);
      await page.until("the kit to stand", () => document.querySelector("[data-state]")?.textContent);
    });
    afterAll(() => page?.close());

    test.each(fields)("$key takes $to, and what it had before", async (field) => {
      await page.evaluate(standSomewhere);
      const before = await lookAt(page);
      const selector = field.selector ?? `#${field.key}`;
      const written = await page.evaluate(askToWrite, selector, field.to);
      if (field.because) expect(written).toEqual({ isWritten: false, because: field.because });
      else {
        expect(written).toMatchObject({ isWritten: true });
        expect(await page.evaluate(heldState)).toEqual({ ...before.state, ...holding(field) });
        expect(await page.evaluate(whereItStands)).toEqual(before.stands);
        const undone = await page.evaluate(askToWrite, selector, written.isWritten ? written.before : "");
        expect(undone).toMatchObject({ isWritten: true });
      }
      const isSeenAgain = async () => JSON.stringify(await page.evaluate(seenParts)) === JSON.stringify(before.parts);
      await waitUntil(`${field.key} to be seen as before`, isSeenAgain, () => differences(page, before.parts));
      expect(await lookAt(page)).toEqual(before);
    });
  });
});

function holding(field: KitField) {
  return { [field.key]: "holds" in field ? field.holds : field.to };
}

async function differences(page: LabPage, before: readonly string[]): Promise<string[]> {
  const now = await page.evaluate(seenParts);
  return [...before.filter((part) => !now.includes(part)), ...now.filter((part) => !before.includes(part))];
}

async function lookAt(page: LabPage) {
  return {
    state: await page.evaluate(heldState),
    stands: await page.evaluate(whereItStands),
    parts: await page.evaluate(seenParts),
  };
}
