import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../../scripts/setup/project-folder";
import { practicePages } from "./practice-page";

test("without a display, the first command says what was found on each practice page, and takes its pictures", async () => {
  const { output, code } = await runStart();
  for (const { slug } of practicePages) {
    expect(output).toContain(`practice/${slug}: `);
    for (const theme of ["light", "dark"]) expect(output).toContain(`chromium-${slug}-${theme}.png`);
  }
  expect(code).toBe(0);
  expect(readdirSync(join(projectFolder, ".cache", "pictures")).length).toBeGreaterThanOrEqual(
    2 * practicePages.length,
  );
});

/** Runs what `npm start` hands over to once the machine is ready. */
async function runStart(): Promise<{ output: string; code: number | null }> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const script = ["--import", "tsx", join(projectFolder, "scripts", "start.ts"), "chromium"];
  const child = spawn(process.execPath, script, { cwd: projectFolder, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { output, code };
}
