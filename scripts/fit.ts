import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packs } from "../lib/core/knowledge/codes";
import { claimLines } from "../lib/core/reading/claim-form";
import { formFeatures } from "../lib/core/reading/form/form-features";
import { codeOf } from "../lib/core/reading/naming/fits-role";
import type { PageLine, PageReading } from "../lib/core/reading/reading";
import { scoreFolds } from "./fit/folds";
import { type Example, fitModel } from "./fit/logistic";
import { seePages } from "./fit/see-pages";
import { writeWeights } from "./fit/write-weights";
import { openLab } from "./lab/lab";
import { storedPortals } from "./read/stored-portals";
import { expectedOf } from "./score/expected";
import { buildExtension } from "./setup/build-extension";
import { say } from "./setup/progress.mjs";
import { projectFolder } from "./setup/project-folder";

const openFolder = "tests/first-sight";
const table = "lib/core/reading/form/form-weights.ts";

// Looks at every stored page in Chromium, says what each fold scores, and writes the table of weights anew.
const examples = await makeExamples();
for (const [index, fold] of scoreFolds(examples).entries())
  say(
    `Fold ${index + 1}: ${fold.claimsFound} of ${fold.claims} claim forms found, ${fold.othersTaken} of ${fold.others} others taken for one.`,
  );
writeFileSync(join(projectFolder, table), writeWeights(fitModel(examples)));
say(`Wrote ${table} from ${examples.length} pages.`);

/** A page, and whether it is a claim form. */
interface Taught {
  slug: string;
  page: string;
  isClaim: boolean;
}

/** Every page that was looked at, read right or not; those that may be a claim teach neither. */
function taughtPages(): Taught[] {
  const stored = storedPortals
    .filter(({ room }) => room !== "maybe")
    .map(({ slug, page, room }) => ({ slug, page, isClaim: room === "claims" }));
  const open = readdirSync(join(projectFolder, openFolder))
    .map((slug) => ({ slug, kind: expectedOf(join(projectFolder, openFolder, slug)).kind }))
    .filter(({ kind }) => kind !== "maybe")
    .map(({ slug, kind }) => ({ slug, page: `${openFolder}/${slug}/page.html`, isClaim: kind === "sure" }));
  return [...stored, ...open];
}

/** Of pages on which a code was read. */
async function makeExamples(): Promise<Example[]> {
  const portals = taughtPages();
  const lab = await openLab({ engine: "chromium", extension: await buildExtension({ browser: "chrome" }) });
  const made: Example[] = [];
  try {
    let index = 0;
    for await (const page of seePages(
      lab,
      portals.map((portal) => portal.page),
    )) {
      const portal = portals[index++];
      const lines = portal && linesOf(page);
      if (lines) made.push({ name: portal.slug, features: featuresOf(lines, page), isClaim: portal.isClaim });
      if (index % 50 === 0) say(`${index} of ${portals.length} pages looked at.`);
    }
  } finally {
    await lab.close();
  }
  return made;
}

function featuresOf(lines: readonly PageLine[], page: PageReading): Example["features"] {
  return formFeatures(lines, page, claimLines(page).length > 0);
}

/** The lines of boxes, or else of text, among which a known code stands. */
function linesOf({ lines }: PageReading): readonly PageLine[] | undefined {
  const isEdited = ({ fields }: PageLine) => fields.some(({ kind }) => kind !== "text");
  const groups = [lines.filter(isEdited), lines.filter((line) => !isEdited(line))];
  return groups.find((group) => group.some(holdsKnownCode));
}

function holdsKnownCode({ fields }: PageLine): boolean {
  return fields.some(
    ({ role, value, label }) => role === "code" && packs.some(({ code }) => code === codeOf(value, label)?.code),
  );
}
