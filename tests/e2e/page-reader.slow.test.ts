import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lab } from "../../scripts/lab/lab";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import { type LastingReader, makeLastingReader } from "../../scripts/read/lasting-reader";
import { makePageReader } from "../../scripts/read/page-reader";
import { projectFolder } from "../../scripts/setup/project-folder";
import { engines, sharedLab } from "./shared-lab";

const pages = `${projectFolder}tests/e2e/pages`;

describe.each(engines)("reading a page ends by what page and extension say, in %s", (engine) => {
  let server: PracticeServer;
  let reader: LastingReader;
  const opened: Lab[] = [];
  beforeAll(async () => {
    server = await servePractice({ "/": pages });
    reader = makeLastingReader(async () => {
      const lab = await sharedLab(engine);
      await lab.turnOn("http://127.0.0.1/");
      opened.push(lab);
      return lab;
    });
    await reader.open();
  });
  afterAll(async () => {
    await server?.close();
  });
  const read = (path: string) => reader.read({ url: `${server.origin}/${path}` });
  /** For what never ends by itself: it need not be waited for as long. */
  const readBriefly = (path: string) =>
    makePageReader(opened[0] as Lab, 4000).read({ url: `${server.origin}/${path}` });

  describe.concurrent("each page as it is", () => {
    test("what a script does five seconds after the page came is waited for, as it is scheduled", async () => {
      const { report, isAtRest, troubles } = await read("late-claim.html");
      expect(troubles).toEqual([]);
      expect(isAtRest).toBe(true);
      expect(report.claim?.lines[0]?.code).toBe("17340");
    });

    test("a page that never rests is reported as it stood, and said to be so", async () => {
      const { report, isAtRest, troubles } = await readBriefly("restless.html");
      expect(report.claim?.lines[0]?.code).toBe("17340");
      expect(isAtRest).toBe(false);
      expect(troubles.join()).toContain("was not at rest after 4 s");
      expect(troubles.join()).toContain("had changed");
    });

    test("a frame that is not granted is named, and not taken for a quiet one", async () => {
      const { report, troubles } = await read(
        `framed-elsewhere.html?${server.origin.replace("127.0.0.1", "localhost")}`,
      );
      expect(report.claim).toBeNull();
      expect(troubles).toEqual([expect.stringMatching(/^the frame http:\/\/localhost:\d+\/.* is not granted/)]);
    });

    test("a page that hangs is said to have given no answer", async () => {
      await expect(readBriefly("hanging.html")).rejects.toThrow("did not answer");
    });
  });

  test("a browser that ends fails one page with a sentence; those beside it are read in a fresh one", async () => {
    const reading = [1, 2, 3].map(() => read("late-claim.html"));
    // It ends while all of them are being read, long before any is done.
    opened.at(-1)?.launched.browser.process()?.kill("SIGKILL");
    const outcomes = await Promise.allSettled(reading);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [String(outcome.reason)] : []));
    expect(reasons).toEqual(["Error: the browser ended while this page and 2 others were being read"]);
    expect(opened).toHaveLength(2);
  });
});
