import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildExtension } from "../scripts/build-extension";

describe.each(["chrome", "firefox", "edge"] as const)("the manifest that is built for %s", (browser) => {
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
  }, 120_000);
});
