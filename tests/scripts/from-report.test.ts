import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { FormReport, ReportedNode } from "../../lib/core/reading/form-report/form-report";
import { makeDraft } from "../../scripts/new/draft";
import { pagesOfReport } from "../../scripts/new/from-report/pages-of-report";
import { portalKind } from "../../scripts/new/portal-kind";

const read = (role: "code" | "units" | "charge") => [{ role, because: [] }];
const report = (nodes: ReportedNode[], path: number[] = []): FormReport => ({ version: 1, frames: [{ path, nodes }] });
const page = (nodes: ReportedNode[]) => pagesOfReport(report(nodes)).get("page.html") ?? "";

describe("a page drawn from a report", () => {
  test("has a blank where a value was read, an empty box where none was, and everything at its place", () => {
    const html = page([
      { tag: "form", box: [10, 20, 400, 200] },
      { in: 0, tag: "label", refers: { for: [3] }, box: [30, 40, 60, 18] },
      { in: 1, text: "Units", box: [30, 42, 40, 14] },
      { in: 0, tag: "input", kind: "box", read: read("units"), box: [100, 40, 50, 20] },
      { in: 0, tag: "input", kind: "box", attributes: { name: "note" } },
      { in: 0, tag: "td", kind: "text", read: read("charge") },
      { in: 5, tag: "b" },
      { in: 6, text: "…" },
    ]);
    expect(html).toContain('<form style="left: 10px; top: 20px; width: 400px; height: 200px">');
    expect(html).toContain(
      '<label for="part" style="left: 20px; top: 20px; width: 60px; height: 18px; padding: 2px 0 0 0px; font-size: 12px">Units</label>',
    );
    expect(html).toMatch(
      /<input id="part" value="BLANK: what stands here, read as units" style="left: 90px; top: 20px/,
    );
    expect(html).toContain('<input name="note" value="">');
    expect(html).toContain("<b>BLANK: what stands here, read as charge</b>");
    expect(html).toContain("<div>\n");
  });

  test("tells apart again what has one name once its digits are masked; radio buttons keep theirs", () => {
    const box = (id: string, name: string, type = "text"): ReportedNode => ({
      in: 0,
      tag: "input",
      attributes: { id, name, type },
    });
    const html = page([
      { tag: "div" },
      ...[box("cpt00", "lines[0].cpt"), box("cpt00", "lines[0].cpt"), box("cpt00", "lines[0].cpt")],
      ...[box("…", "sex0", "radio"), box("…", "sex0", "radio")],
      { in: 0, tag: "label", refers: { for: [2] } },
    ]);
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["cpt00", "cpt01", "cpt02", "…", "…-1"]);
    expect([...html.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      ...["lines[0].cpt", "lines[1].cpt", "lines[2].cpt"],
      ...["sex0", "sex0"],
    ]);
    expect(html).toContain('<label for="cpt01">');
  });

  test("has its shadow roots, and what they show is placed from their slot", () => {
    const html = page([
      { tag: "x-card", box: [0, 0, 300, 100] },
      { in: 0, tag: "div", shadow: true, box: [20, 30, 200, 50] },
      { in: 1, tag: "slot" },
      { in: 0, tag: "input", kind: "box", box: [25, 40, 50, 20] },
    ]);
    expect(html).toMatch(
      /<template shadowrootmode="open"><style>.*<\/style>\s*<div [^>]*>\s*<slot><\/slot>\s*<\/div><\/template>/,
    );
    expect(html).toContain('<input value="" style="left: 5px; top: 10px; width: 50px; height: 20px">');
  });

  test("has a file for each frame, shown where it stood, or beneath where nothing of its surroundings was told", () => {
    const inner = { nodes: [{ tag: "p" }] };
    const shown = pagesOfReport({
      version: 1,
      frames: [
        { path: [], nodes: [{ tag: "iframe", frame: 1, box: [5, 6, 70, 80] }] },
        { path: [1], ...inner },
        { path: [0, 2], ...inner },
      ],
    });
    expect([...shown.keys()]).toEqual(["page.html", "frame-1.html", "frame-0-2.html"]);
    expect(shown.get("page.html")).toContain('<iframe src="frame-1.html" style="left: 5px');
    expect(shown.get("page.html")).toContain('<iframe src="frame-0-2.html" width=');
    expect(shown.get("frame-1.html")).toContain("<p></p>");
  });

  test("runs and loads nothing, whatever a text says", () => {
    const html = page([
      { tag: "p", attributes: { title: '"><script>go()</script>' } },
      { in: 0, text: "<script>go()</script>" },
    ]);
    expect(html).not.toContain("<script");
    expect(html).not.toContain('title=""');
  });
});

describe("npm run new -- portal <slug> --from <report>", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimside-report-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const project = join(import.meta.dirname, "..", "..");
  const draft = (...more: string[]) => makeDraft(portalKind, "told-form", more, project);
  const saved = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test("writes the pages in place of the template's, and the claim that is to be read", () => {
    const file = saved("report.json", JSON.stringify(report([{ tag: "main" }], [0])));
    const { created } = draft("maybe", "--from", file);
    expect([...created.keys()]).toEqual(
      ["claim.json", "page.html", "frame-0.html"].map((name) => `tests/portals/maybe/told-form/${name}`),
    );
    expect(created.get("tests/portals/maybe/told-form/page.html")).toContain('<iframe src="frame-0.html"');
    expect(created.get("tests/portals/maybe/told-form/page.html")).toContain("BLANK: what this page is stored for");
  });

  test.each([
    [["--from"], "Expected the file of a report after --from, found nothing"],
    [["--from", join(folder, "none.json")], "none.json could not be read: name a file that is there."],
    [
      ["--from", saved("text.json", "hello")],
      "text.json is no report of a form as the sidebar copies it. The report: expected",
    ],
    [["--from", saved("old.json", '{"version":9,"frames":[]}')], "version: expected version 1, the only one there is."],
    [["--from", saved("ok.json", '{"version":1,"frames":[]}'), "quiet"], 'found "quiet"'],
  ])("refuses %j in a sentence", (more, sentence) => {
    expect(() => draft(...more)).toThrow(sentence);
  });
});
