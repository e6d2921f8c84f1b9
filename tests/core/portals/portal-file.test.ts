import { expect, test } from "vitest";
import { portalFileOf } from "../../../lib/core/portals/portal-file";

test("a taught layout becomes the source of a portal file", () => {
  const long = `#claim > table > tbody > ${"div > ".repeat(15)}td:nth-of-type(4) > input`;
  const source = portalFileOf({
    site: "https://claims.portal-one.example/*",
    fields: [
      { role: "code", selector: '[name^="line"][name$="_cpt"]' },
      { role: "units", selector: long },
    ],
  });
  expect(source).toBe(`import type { PortalLayout } from "./layout";

export const claimsPortalOneExample: PortalLayout = {
  site: "https://claims.portal-one.example/*",
  fields: [
    { role: "code", selector: '[name^="line"][name$="_cpt"]' },
    {
      role: "units",
      selector: "${long}",
    },
  ],
};
`);
});

test("whatever a selector holds stays inside its quotes", () => {
  const selector = `[name="a\\"b'c"]\n\`\${x}`;
  const source = portalFileOf({ site: "https://127.0.0.1/*", fields: [{ role: "code", selector }] });
  expect(source).toContain(`selector: ${JSON.stringify(selector)}`);
  expect(source).toContain("export const portal127001:");
});
