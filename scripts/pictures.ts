import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildGallery } from "./gallery/build-gallery";
import { pictures, picturesFolder, showPicture, takePicture } from "./gallery/pictures";
import { openLab } from "./lab/lab";
import { servePractice } from "./practice/serve-practice";
import { buildExtension } from "./setup/build-extension";

// Takes the pictures of every state anew, to be looked at before they are kept.
const server = await servePractice({ "/": await buildGallery() });
const lab = await openLab({ engine: "chromium", extension: await buildExtension({ browser: "chrome", test: true }) });
try {
  rmSync(picturesFolder, { recursive: true, force: true });
  mkdirSync(picturesFolder, { recursive: true });
  const page = await lab.openBlank();
  for (const [index, picture] of pictures.entries()) {
    await showPicture(page, server.origin, picture);
    writeFileSync(join(picturesFolder, `${picture.name}.png`), await takePicture(page));
    if (index % 20 === 19) console.log(`${index + 1} of ${pictures.length} pictures taken`);
  }
  console.log(`${pictures.length} pictures taken, in ${picturesFolder}`);
} finally {
  await lab.close();
  await server.close();
}
