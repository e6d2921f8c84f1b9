import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../lib/core/claim/claim";
import type { LabPage } from "../../scripts/lab/lab-page";
import { expectedClaim, storedPortals } from "../../scripts/read/stored-portals";
import { projectFolder } from "../../scripts/setup/project-folder";

/** How to work a practice page by hand: practice/<slug>/drive.json. */
interface Drive {
  codeField: string | null;
  unitsField: string | null;
  typing: "input" | "cell" | "search";
  searchField?: string;
  removeControl?: string;
  quietFields?: string[];
  typedLine?: TypedLine;
}

/** What finds a box, with what a biller types there. */
export type TypedBox = readonly [selector: string, text: string];

/** The line that holds the code, as it is typed right. */
interface TypedLine {
  /** What has to be mended elsewhere, so that nothing of the claim is wrong. */
  before?: TypedBox[];
  /** As the form is laid out. Where the code is looked up, it is none of them. */
  boxes: TypedBox[];
  modifierField: string;
  /** A box that is no part of the line. */
  outside: string;
}

export interface PracticePage {
  slug: string;
  drive: Drive;
  /** What stands on it from the start; null where no claim form holds the code. */
  claim: Claim | null;
}

/** Every page of the practice portal: a folder in practice/ is one. */
export const practicePages: PracticePage[] = readdirSync(join(projectFolder, "practice"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    slug: name,
    drive: readJson(`practice/${name}/drive.json`),
    claim: claimOf(name),
  }));

/** Types a procedure code where the page takes one, as a person does. */
export async function typeCode(page: LabPage, { drive }: PracticePage, code: string): Promise<void> {
  if (drive.typing === "input") await page.fill(must(drive.codeField), code);
  if (drive.typing === "cell") await typeInCell(page, must(drive.codeField), code);
  if (drive.typing !== "search") return;
  await page.fill(must(drive.searchField), code);
  await page.press("Enter");
}

/** Takes the code out again. */
export async function clearCode(page: LabPage, { drive }: PracticePage): Promise<void> {
  if (drive.typing === "input") await page.fill(must(drive.codeField), "");
  if (drive.typing === "search") await page.click(must(drive.removeControl));
  if (drive.typing === "cell") await typeInCell(page, must(drive.codeField), "");
}

export async function typeUnits(page: LabPage, practice: PracticePage, units: string): Promise<void> {
  await typeInto(page, practice, must(practice.drive.unitsField), units);
}

/** Types into a box of the line in place of what stands there. */
export async function typeInto(page: LabPage, { drive }: PracticePage, box: string, text: string): Promise<void> {
  if (drive.typing === "cell") await typeInCell(page, box, text);
  else await page.fill(box, text);
}

/** A grid's cell becomes a field when it is clicked, and takes its value with Enter. */
async function typeInCell(page: LabPage, cell: string, text: string): Promise<void> {
  await page.click(cell);
  if (text === "") await page.press("Backspace");
  else await page.type(text);
  await page.press("Enter");
}

function must(selector: string | null | undefined): string {
  if (!selector) throw new Error("drive.json was expected to name the fields of its page; it does not.");
  return selector;
}

function claimOf(slug: string): Claim | null {
  const portal = storedPortals.find((one) => one.slug === slug);
  if (!portal)
    throw new Error(`The practice page ${slug} has no claim in tests/portals: write down what must be read.`);
  return expectedClaim(portal);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(projectFolder, path), "utf8")) as T;
}
