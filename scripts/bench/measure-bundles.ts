import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Result } from "./result";

/** The sentinel is held to its size; for the others, whose cost is measured in time, these are outer bounds. */
const bars = { sentinel: 5, reader: 30, note: 30, outline: 30, "form-report": 30, sidebar: 45 };

/** How much of each script there is to load, gzipped at level 9, in thousands of bytes. */
export function measureBundles(extension: string): Result[] {
  return Object.entries(bars).map(([name, bar]) => {
    const script = readFileSync(join(extension, "content-scripts", `${name}.js`));
    const value = gzipSync(script, { level: 9 }).length / 1000;
    return {
      name: `${name}, gzipped`,
      value,
      unit: "kB",
      bar,
      detail: `${(script.length / 1000).toFixed(1)} kB as is`,
    };
  });
}
