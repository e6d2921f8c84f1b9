import type { PageGuidance } from "../../lib/core/guide-page";

type Form = Pick<PageGuidance, "origins">;

/** The forms on which the person has opened the sidebar that offered itself, by where their codes stand; gone with the page. */
export function makeOpenedForms() {
  const opened = new Set<string>();
  return {
    add: ({ origins }: Form) => {
      for (const { locator } of origins) if (locator) opened.add(locator);
    },
    has: ({ origins }: Form) => origins.some(({ locator }) => opened.has(locator)),
  };
}
