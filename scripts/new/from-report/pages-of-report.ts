import type { FormReport, ReportedFrame } from "../../../lib/core/reading/form-report/form-report";
import { drawFrame } from "./draw-frame";
import { placedCss } from "./place-again";

type Path = ReportedFrame["path"];

/** The documents of a page that is built as a report says, by the names of their files. */
export function pagesOfReport({ frames }: FormReport): Map<string, string> {
  const top = frames.find(({ path }) => path.length === 0) ?? { path: [], nodes: [] };
  const others = frames.filter((frame) => frame !== top);
  const shown = new Set<string>();
  const drawn = [top, ...others].map((frame) => {
    const addressOf = (index: number) => {
      const name = nameOf([...frame.path, index]);
      shown.add(name);
      return others.some(({ path }) => nameOf(path) === name) ? name : "";
    };
    return [nameOf(frame.path), drawFrame(frame, addressOf)] as const;
  });
  // Whatever leads to these frames holds no field: it was not asked.
  const lost = others.map(({ path }) => nameOf(path)).filter((name) => !shown.has(name));
  const frameOf = (name: string) => `\n    <iframe src="${name}" width="1200" height="900"></iframe>`;
  return new Map(
    drawn.map(([name, body], at) => [name, documentOf(at === 0 ? body + lost.map(frameOf).join("") : body, at === 0)]),
  );
}

function nameOf(path: Path): string {
  return path.length === 0 ? "page.html" : `frame-${path.join("-")}.html`;
}

function documentOf(body: string, isTop: boolean): string {
  const comment =
    "<!-- BLANK: what this page is stored for, one sentence: what is special about its form. It is drawn from a report: fill " +
    "in too what stands in boxes that were not read, and what stands where … is -->\n";
  return `<!doctype html>
${isTop ? comment : ""}<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${isTop ? "BLANK: the title of the page" : ""}</title>
    <style>${placedCss}</style>
  </head>
  <body>${body}
  </body>
</html>
`;
}
