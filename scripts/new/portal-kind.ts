import { rooms } from "../read/stored-portals";
import { expectNoMore, type Kind, kebabCase, type Words } from "./kind";

/** A stored page with the claim expected of it. Every folder of stored pages is a test: there is no index. */
export const portalKind: Kind = {
  name: "portal",
  id: { ...kebabCase, looks: kebabCase.looks.replace("units-above-one", "nested-row-cards") },
  words(id, [room = "claims", ...more]): Words {
    expectNoMore(more);
    if (room !== "claims" && room !== "maybe")
      throw new Error(
        `Expected "maybe" after the id, for a page on which Claimside only offers itself, or nothing; found "${room}".`,
      );
    return { id, room };
  },
  lines: [],
  taken: ["practice/{{id}}", ...rooms.map((room) => `tests/portals/${room}/{{id}}`)],
  afterwards: [
    "npm run -s read -- tests/portals/{{room}}/{{id}}/page.html",
    "npm run docs",
    "npx vitest run tests/conventions tests/docs",
    "npx vitest run tests/e2e/stored -t {{id}}",
  ],
};
