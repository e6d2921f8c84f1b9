import type { LayoutField, PortalLayout } from "./layout";

/** Where a line of our source ends at the latest. */
const lineWidth = 120;

const type = "PortalLayout";

/** A layout as the source of a file in lib/core/portals, formatted as the house does. */
export function portalFileOf({ site, fields }: PortalLayout): string {
  return [
    `import type { ${type} } from "./layout";`,
    "",
    `export const ${nameOf(site)}: ${type} = {`,
    `  site: ${quoted(site)},`,
    "  fields: [",
    ...fields.flatMap(fieldLines),
    "  ],",
    "};",
    "",
  ].join("\n");
}

function fieldLines({ role, selector }: LayoutField): string[] {
  const line = `    { role: "${role}", selector: ${quoted(selector)} },`;
  if (line.length <= lineWidth) return [line];
  return ["    {", `      role: "${role}",`, `      selector: ${quoted(selector)},`, "    },"];
}

/** "https://claims.portal.example/*" → "claimsPortalExample". */
function nameOf(site: string): string {
  const words = hostOf(site)
    .split(/[^a-z0-9]+/i)
    .filter(Boolean);
  const name = words.map((word, index) => (index === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join("");
  return /^[a-z]/i.test(name) ? name : `portal${name}`;
}

/** "https://portal.example/*" → "portal.example". */
export function hostOf(site: string): string {
  return site.replace(/^[^:]+:\/\//, "").replace(/\/.*$/, "");
}

/** In the quotes that need fewer escapes. */
function quoted(text: string): string {
  const double = JSON.stringify(text);
  if (!text.includes('"') || text.includes("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"')}'`;
}
