import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const project = join(import.meta.dirname, "..", "..");
/** What is built, installed or kept apart from the source. */
const left = new Set(["node_modules", ".git", ".output", ".cache"]);

/** The project's source in a folder of its own, with the packages that are installed here. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "claimside-copy-"));
  cpSync(project, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

export interface Ran {
  code: number | null;
  says: string;
  errors: string;
}

/** Runs a tool of the project in a folder, as if no test were around it. */
export function run(folder: string, tool: string, ...args: string[]): Ran {
  const { VITEST: _vitest, VITEST_POOL_ID: _pool, VITEST_WORKER_ID: _worker, NODE_ENV: _mode, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(join(folder, "node_modules", ".bin", tool), args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, NO_COLOR: "1" },
    shell: process.platform === "win32",
  });
  return { code: status, says: stdout, errors: stderr };
}
