import { readFileSync } from "node:fs";

/** The files that docs/policy.md gives, as an administrator copies them from there. */
export const [chromiumFile = "", registryValue = "", firefoxFile = "", firefoxManifest = ""] = [
  ...readFileSync("docs/policy.md", "utf8").matchAll(/^```json\n(.*?)^```$/gms),
].map(([, json = ""]) => json);

/** The extension's id in the file for Chromium. */
export const idInDocs = /"([a-p]{32})"/.exec(chromiumFile)?.[1] ?? "";
