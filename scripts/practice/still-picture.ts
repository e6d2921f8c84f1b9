import type { LabPage } from "../lab/lab-page";
import { waitUntil } from "../lab/wait-until";

/** A picture of a page in which nothing moves any more: two that were taken one after the other are the same. */
export async function stillPicture(page: LabPage): Promise<Uint8Array> {
  let picture = await page.page.screenshot();
  await waitUntil(
    "the page to stand still",
    async () => {
      const before = picture;
      picture = await page.page.screenshot();
      return Buffer.compare(before, picture) === 0;
    },
    () => page.lastSeen("body"),
  );
  return picture;
}
