import { expectNoMore, type Kind, kebabCase } from "./kind";

/** A stored page with the claim expected of it. Every folder of stored pages is a test: there is no index. */
export const portalKind: Kind = {
  name: "portal",
  id: { ...kebabCase, looks: kebabCase.looks.replace("units-above-one", "nested-row-cards") },
  words(id, more) {
    expectNoMore(more);
    return { id };
  },
  lines: [],
  taken: ["practice/{{id}}", "tests/portals/quiet/{{id}}"],
  afterwards: [
    "npm run -s read -- tests/portals/claims/{{id}}/page.html",
    "npm run docs",
    "npx vitest run tests/conventions tests/docs",
    "npx vitest run tests/e2e/stored -t {{id}}",
  ],
};
