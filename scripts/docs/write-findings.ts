import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { judgeClaim } from "../../lib/core/rules/judge-claim";
import { expectedClaim, type StoredPortal, storedPortals } from "../read/stored-portals";

/** The day on which the stored claims are judged, so that no filing limit runs out meanwhile. */
const today = "2026-11-24";

/** tests/portals/findings.json: by stored page, what is said of its claim as "rule verdict line". */
export function writeFindings(): string {
  const found = storedPortals
    .filter(({ room }) => room === "claims")
    .map((portal) => [portal.slug, findingsOf(portal)]);
  return `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`;
}

function findingsOf(portal: StoredPortal): string[] {
  const claim = expectedClaim(portal);
  if (!claim) return [];
  const { findings } = judgeClaim(claim, { preferences: defaultPreferences, today });
  return findings.map(({ rule, verdict, line }) => `${rule} ${verdict} ${line}`);
}
