import { packs } from "../../lib/core/knowledge/codes";
import { wording } from "../../lib/core/words/en/sidebar";
import type { LabPage } from "../../scripts/lab/lab-page";

const sidebar = "claimside-sidebar";
const prompts = packs.flatMap((pack) => pack.prompts);

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

/** Opens the list of all prompts, in English unless its words are given. */
export async function openPrompts(page: LabPage, words = wording): Promise<void> {
  await page.click(`${sidebar} >>> button:${words.sidebar.note.showAll(prompts.length)}`);
  await page.waitFor(`${sidebar} >>> .cs-note > details[open] [data-prompt]`);
}
