import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "./docs/pages";
import { projectFolder } from "./setup/project-folder";

// Writes the pages that say what the product checks and who says so, from the rules and facts themselves.
mkdirSync(join(projectFolder, "docs"), { recursive: true });
for (const [path, write] of Object.entries(pages)) {
  writeFileSync(join(projectFolder, path), write());
  process.stdout.write(`Wrote ${path}\n`);
}
