import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine, findBrowser } from "../../scripts/setup/find-browser.mjs";

const isRoot = process.getuid?.() === 0;
/** Whether a browser can be shown other policies than the machine's: where it looks for them, only root may mount. */
export const maySeeOthers = isRoot && spawnSync("sh", ["-c", "unshare --mount true"]).status === 0;

const policyFolders: Record<Engine, string> = {
  chromium: "/etc/chromium/policies/managed",
  firefox: "/etc/firefox/policies",
};

/** Opens a browser that sees these policies for the machine's; the others that run meanwhile must not install anything. */
export async function seeing<T>(policies: string, engine: Engine, open: () => Promise<T>): Promise<T> {
  mkdirSync(policyFolders[engine], { recursive: true });
  const script = join(policies, `${engine}.sh`);
  const mount = `mount --bind ${policies} ${policyFolders[engine]} && exec "$0" "$@"`;
  const browser = findBrowser(engine)?.path;
  writeFileSync(script, `#!/bin/sh\nexec unshare --mount sh -c '${mount}' ${browser} "$@"\n`, { mode: 0o755 });
  const name = `CLAIMSIDE_${engine.toUpperCase()}`;
  const before = process.env[name];
  process.env[name] = script;
  try {
    return await open();
  } finally {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}
