import type { LabPage } from "../../scripts/lab/lab-page";
import { waitUntil } from "../../scripts/lab/wait-until";

const sidebar = "claimside-sidebar";

/** Opens what the sidebar has beside the line: why it came, its reports, how it stands. */
export async function openMore(page: LabPage): Promise<void> {
  await page.openSidebar();
  if (!(await page.exists(`${sidebar} >>> .cs-more-panel`))) await page.click(`${sidebar} >>> button:More`);
  await page.waitFor(`${sidebar} >>> .cs-more-panel`);
}

/** Opens the card of a finding where it is folded. */
export async function openFinding(page: LabPage, rule: string): Promise<void> {
  const folded = `${sidebar} >>> [data-rule="${rule}"] .cs-finding-title > [aria-expanded=false]`;
  if (await page.exists(folded)) await page.click(folded);
  await page.waitGone(folded);
}

/** Opens the list of all prompts. */
export async function openPrompts(page: LabPage): Promise<void> {
  await page.click(`${sidebar} >>> .cs-note > details > summary`);
  await page.waitFor(`${sidebar} >>> .cs-note > details[open] [data-prompt]`);
}

/** How long a person looks at a button that writes before she presses it, in milliseconds: more than the half second that it asks for. */
const looksFor = 700;

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

/** Looks at so many milliseconds of the page's pictures. */
function lookAtPage(ms: number): Promise<void> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const look = () => (performance.now() - begun > ms ? resolve() : requestAnimationFrame(look));
    look();
  });
}
