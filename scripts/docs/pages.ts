import { writeFindings } from "./write-findings";
import { writeManagedSchema } from "./write-managed-schema";
import { writeNoteReading } from "./write-note-reading";
import { writePortals } from "./write-portals";
import { writeRules } from "./write-rules";
import { writeSources } from "./write-sources";
import { writeTwentyClaims } from "./write-twenty-claims";

/** Everything that is generated: its path in the project, and what writes it. `tests/docs.test.ts` keeps them fresh. */
export const pages: Record<string, () => string> = {
  "docs/rules.md": writeRules,
  "docs/note-reading.md": writeNoteReading,
  "docs/sources.md": writeSources,
  "docs/portals.md": writePortals,
  "tests/portals/findings.json": writeFindings,
  "docs/twenty-claims.md": writeTwentyClaims,
  "public/managed-schema.json": writeManagedSchema,
};
