import { afterAll, beforeAll, expect } from "vitest";
import type { Lab } from "../../scripts/lab/lab";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import type { Engine } from "../../scripts/setup/find-browser.mjs";
import { projectFolder } from "../../scripts/setup/project-folder";
import { sharedLab } from "./shared-lab";

interface Use {
  lab: Lab;
  server: PracticeServer;
}

/**
 * A browser with the extension as on the first day, and the practice portal, for the tests of one `describe`. When
 * they are done it asserts that nothing left the machine, and that the extension asked for nothing on it either.
 */
export function useLab(engine: Engine): Use {
  const use = {} as Use;
  beforeAll(async () => {
    use.server = await servePractice({
      "/": `${projectFolder}practice`,
      "/pages/": `${projectFolder}tests/e2e/pages`,
      "/attacks/": `${projectFolder}tests/attacks`,
    });
    use.lab = await sharedLab(engine);
  });
  afterAll(async () => {
    await use.server?.close();
    expect(use.lab.strayRequests(), "requests that tried to leave this machine").toEqual([]);
    const own = use.server.requests.filter(({ origin }) => origin?.includes("-extension://"));
    expect(own, "requests to the practice portal that came from the extension").toEqual([]);
  });
  return use;
}
