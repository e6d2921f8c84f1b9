import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { Preferences, Writing } from "../../../lib/core/preferences/preferences";
import { withHabit, withWriting, writingOn } from "../../../lib/core/preferences/sites";
import { whyNotWritten } from "../../../lib/core/view/why-not-written";
import { saidWording } from "../../../lib/core/words/en/said";

const site = "https://portal.example/*";
const everywhere = (writing: Writing): Preferences => ({
  ...defaultPreferences,
  sidebar: { ...defaultPreferences.sidebar, writing },
});
const why = (preferences: Preferences, isWithdrawn = false) => whyNotWritten({ preferences, site, isWithdrawn });

describe("whether anything may be written into a form", () => {
  test("as delivered it may, on every site", () => {
    expect(why(defaultPreferences)).toBe(null);
  });

  test("off on a site is off there, and nowhere else; taken back, nothing is left of it", () => {
    const off = withWriting(defaultPreferences, site, "off");
    expect(why(off)).toContain("More");
    expect(writingOn(off, "https://other.example/*")).toBe("on");
    expect(withWriting(off, site, "on")).toEqual(defaultPreferences);
  });

  test("what else was said of the site stays", () => {
    const folded = withHabit(defaultPreferences, site, "folded");
    expect(withWriting(withWriting(folded, site, "off"), site, "on")).toEqual(folded);
  });

  test("off everywhere, no site is on", () => {
    expect(why(withWriting(everywhere("off"), site, "on"))).toContain("all sites");
  });

  test("a page that fought too often is not written into, whatever is set", () => {
    for (const writing of ["on", "off"] as const) expect(why(everywhere(writing), true)).toContain("This page");
  });
});

test("a press that does not count is told why, in two short sentences at most, and what to do", () => {
  for (const says of Object.values(saidWording.unsafe)) {
    expect(says).toMatch(/^Not applied: [^.]+\. [^.]+\.$/);
    expect(says.split(" ").length).toBeLessThanOrEqual(22);
  }
});
