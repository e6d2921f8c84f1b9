import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Build, buildExtension } from "../scripts/setup/build-extension";
import { casesOf } from "./e2e/part-of-run";

/** What is published is built for the long part: each build takes as long as thirty pages. */
const never = () => false;

describe.each(casesOf(["chrome", "firefox", "edge"] as const, never))(
  "the manifest that is built for %s",
  (browser) => {
    test("asks for storage, activeTab and scripting, for no site at install, and shows nothing to the web", async () => {
      const folder = await buildExtension({ browser });
      const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
      expect(manifest.manifest_version).toBe(3);
      expect([...manifest.permissions].sort()).toEqual(["activeTab", "scripting", "storage"]);
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.optional_host_permissions).toEqual(["https://*/*", "http://*/*"]);
      expect(manifest.optional_permissions ?? []).toEqual([]);
      expect(manifest.content_scripts ?? []).toEqual([]);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    });
  },
);

test.each(casesOf(["chrome", "firefox"] as const, never))(
  "built for %s with sites, it is the same with these as required",
  async (browser) => {
    const sites = ["http://127.0.0.1/*"];
    const plain = await manifestOf({ browser, test: true });
    expect(await manifestOf({ browser, test: true, sites })).toEqual({ ...plain, host_permissions: sites });
  },
);

async function manifestOf(build: Build): Promise<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(await buildExtension(build), "manifest.json"), "utf8"));
}

/**
 * Largest sizes of the content scripts in bytes, gzipped. The sentinel runs on every page of a granted site and is kept
 * small by its size; what the others cost a page is measured in time by `npm run bench`, and these are outer bounds.
 */
const largest = {
  sentinel: 5000,
  // 31.5 kB of 1,024 bytes: what it reads more, and when it need not, costs that.
  reader: 32_256,
  note: 30_000,
  outline: 30_000,
  write: 18_000,
  marks: 8192,
  saving: 8192,
  "form-report": 30_000,
  // 45 kB of 1,024 bytes: that its words may be in another language costs it 350 bytes.
  sidebar: 46_080,
};

/** The first is what the other tests of the short part use, and so is built already. */
const builds: Build[] = [{ browser: "chrome", test: true }, { browser: "chrome" }, { browser: "firefox" }];

describe.each(Object.entries(largest))("the %s script", (script, most) => {
  test.each(casesOf(builds, ({ test }) => test === true))(
    `is at most ${most} bytes gzipped, built as %o`,
    async (build) => {
      const file = join(await buildExtension(build), "content-scripts", `${script}.js`);
      expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(most);
    },
  );
});
