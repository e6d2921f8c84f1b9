import type { LabPage } from "./lab-page";
import { waitUntil } from "./wait-until";

const sidebar = "claimside-sidebar";

/** How long a person looks at a button that writes before she presses it, in milliseconds: more than the half second that it asks for. */
export const looksFor = 700;

/** Presses what writes into the form, as a person who has seen it; where the page was too slow to see that, once more. */
export async function pressMend(page: LabPage, label: string): Promise<void> {
  const note = `${sidebar} >>> .cs-mended`;
  const isDone = () => page.exists(`${note}[data-done=true]`);
  await page.waitFor(`${sidebar} >>> button:${label}`);
  await waitUntil(
    `"${label}" to be done`,
    async () => {
      await page.evaluate(lookAtPage, looksFor);
      if (await isDone()) return true;
      await page.click(`${sidebar} >>> button:${label}`);
      await page.waitFor(note);
      return isDone();
    },
    () => page.lastSeen(note),
  );
}

/** Looks at so many milliseconds of the page's pictures. Runs in the page. */
export function lookAtPage(ms: number): Promise<void> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const look = () => (performance.now() - begun > ms ? resolve() : requestAnimationFrame(look));
    look();
  });
}
