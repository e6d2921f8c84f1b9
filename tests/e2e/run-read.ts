import { spawn } from "node:child_process";
import { join } from "node:path";
import type { PageReport } from "../../lib/core/view/page-report";
import { projectFolder } from "../../scripts/setup/project-folder";

export interface ReadRun {
  lines: ({ page: string } & PageReport)[];
  errors: string;
  code: number | null;
}

/** Runs `npm run read` as npm does, and takes its answer apart. */
export async function runRead(...args: string[]): Promise<ReadRun> {
  const script = ["--import", "tsx", join(projectFolder, "scripts", "read.ts")];
  const child = spawn(process.execPath, [...script, ...args], { cwd: projectFolder });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (errors += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const lines = output.split("\n").filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line)), errors, code };
}
