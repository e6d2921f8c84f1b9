/**
 * The match patterns that a build for an organisation is granted at install, from what CLAIMSIDE_SITES lists: one site
 * each, as a policy's `sites` and the browser's grants name them, in one spelling that every browser gives back.
 */
export function requiredSites(listed = ""): string[] {
  const patterns = listed.split(/[\s,]+/).filter(Boolean);
  const wrong = patterns.find((pattern) => !isSite(pattern));
  if (wrong)
    throw new Error(
      `CLAIMSIDE_SITES: expected match patterns of one site each, such as https://portal.example/*, found "${wrong}".`,
    );
  return [...new Set(patterns.map((pattern) => new URL(pattern).href))];
}

/** Patterns know no ports, and a star in the host is no site of a practice's. */
function isSite(pattern: string): boolean {
  return /^https?:\/\/[^/*?#@:\s]+\/\*$/i.test(pattern) && URL.canParse(pattern);
}
