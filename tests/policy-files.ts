import { readFileSync } from "node:fs";

const docs = readFileSync("docs/policy.md", "utf8");
const fences = (language: string) =>
  [...docs.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))].map(([, text = ""]) => text);

/** The files that docs/policy.md gives, as an administrator copies them from there. */
export const [
  chromiumFile = "",
  registryValue = "",
  firefoxFile = "",
  firefoxManifest = "",
  forcedInChromium = "",
  forcedByList = "",
  forcedInFirefox = "",
] = fences("json");

export const [updateManifest = ""] = fences("xml");

/** The command there that prints the id of a packed build. */
export const idCommand = fences("sh").find((command) => command.startsWith("openssl")) ?? "";

/** The extension's id in the files for Chromium. */
export const idInDocs = /"([a-p]{32})"/.exec(chromiumFile)?.[1] ?? "";
