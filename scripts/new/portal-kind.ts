import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { FormReport } from "../../lib/core/reading/form-report/form-report";
import { readFormReport } from "../../lib/core/reading/form-report/read-form-report";
import { rooms } from "../read/stored-portals";
import { pagesOfReport } from "./from-report/pages-of-report";
import { expectNoMore, type Kind, kebabCase, type Words } from "./kind";

/** A stored page with the claim expected of it. Every folder of stored pages is a test: there is no index. */
export const portalKind: Kind = {
  name: "portal",
  id: { ...kebabCase, looks: kebabCase.looks.replace("units-above-one", "nested-row-cards") },
  words(id, more): Words {
    const [room = "claims", ...rest] = splitAtFrom(more).words;
    expectNoMore(rest);
    if (room !== "claims" && room !== "maybe")
      throw new Error(
        `Expected "maybe" after the id, for a page on which Claimside only offers itself, or nothing; found "${room}".`,
      );
    return { id, room };
  },
  instead(more, { id, room }) {
    const { report } = splitAtFrom(more);
    const pages = report === undefined ? [] : [...pagesOfReport(reportIn(report))];
    return new Map(pages.map(([name, html]) => [`tests/portals/${room}/${id}/${name}`, html]));
  },
  lines: [],
  taken: ["practice/{{id}}", ...rooms.map((room) => `tests/portals/${room}/{{id}}`)],
  afterwards: [
    "npm run -s read -- tests/portals/{{room}}/{{id}}/page.html",
    "npm run docs",
    "npx vitest run tests/conventions tests/docs",
    "npx vitest run tests/e2e/stored -t {{id}}",
  ],
};

/** "--from" and the file behind it, and all other words. */
function splitAtFrom(more: readonly string[]): { words: readonly string[]; report?: string } {
  const at = more.indexOf("--from");
  if (at < 0) return { words: more };
  const report = more[at + 1];
  if (!report)
    throw new Error(
      "Expected the file of a report after --from, found nothing: save what the sidebar copied, and name it.",
    );
  return { words: more.toSpliced(at, 2), report };
}

function reportIn(file: string): FormReport {
  const { report, problem } = readFormReport(textOf(resolve(process.env.INIT_CWD ?? process.cwd(), file), file));
  if (report) return report;
  throw new Error(`${file} is no report of a form as the sidebar copies it. ${problem}`);
}

function textOf(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Whatever hinders it, what is to be done is the same.
    throw new Error(`The report ${file} could not be read: name a file that is there.`);
  }
}
