import type { LabPage } from "../lab/lab-page";

/** A picture of a page in which nothing moves any more: two that were taken one after the other are the same. */
export async function stillPicture(page: LabPage): Promise<Uint8Array> {
  const look = () => page.page.screenshot();
  let [before, picture] = [await look(), await look()];
  while (Buffer.compare(before, picture) !== 0) [before, picture] = [picture, await look()];
  return picture;
}
