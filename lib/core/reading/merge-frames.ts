import type { FieldReading, FrameReading, PageLine, PageReading } from "./reading";

/** Puts the readings of a page's frames together; a frame whose element has left its parent is forgotten. */
export function mergeFrames(frames: readonly FrameReading[]): PageReading {
  const byPath = new Map(frames.map((frame) => [frame.path.join("."), frame]));
  const live = frames.filter((frame) => isAttached(frame, byPath)).sort(byPosition);
  const withLines = live.filter((frame) => frame.fields.some((field) => field.line !== undefined));
  const others = live.filter((frame) => !withLines.includes(frame));
  return {
    lines: live.flatMap((frame) => linesOf(frame, wayTo(frame.path, byPath))),
    signs: live.flatMap(({ signs = [] }) => signs),
    claimWide: [...withLines, ...others].flatMap((frame) => frame.fields.filter((field) => field.line === undefined)),
  };
}

type ByPath = ReadonlyMap<string, FrameReading>;

function isAttached(frame: FrameReading, byPath: ByPath): boolean {
  if (frame.path.length === 0) return true;
  const parent = byPath.get(frame.path.slice(0, -1).join("."));
  // A parent that may not be read cannot say which frames it holds: the child speaks for itself.
  if (!parent) return true;
  return parent.frames.some((child) => child.index === frame.path.at(-1)) && isAttached(parent, byPath);
}

function byPosition(a: FrameReading, b: FrameReading): number {
  return a.path.join(".").localeCompare(b.path.join("."), "en", { numeric: true });
}

/** "iframe#a >>> iframe#b >>> " for a frame within a frame, "" for the top document. */
export function selectorOfFrame(path: readonly number[], frames: readonly FrameReading[]): string {
  return wayTo(path, new Map(frames.map((frame) => [frame.path.join("."), frame])));
}

function wayTo(path: readonly number[], byPath: ByPath): string {
  return path
    .map((index, depth) => {
      const parent = byPath.get(path.slice(0, depth).join("."));
      return parent?.frames.find((child) => child.index === index)?.selector ?? `iframe:nth-of-type(${index + 1})`;
    })
    .join(" >>> ");
}

function linesOf(frame: FrameReading, selector: string): PageLine[] {
  const lines: FieldReading[][] = [];
  for (const field of frame.fields) {
    if (field.line === undefined) continue;
    const line = lines[field.line] ?? [];
    lines[field.line] = line;
    line.push(field);
  }
  return lines.filter((fields) => fields !== undefined).map((fields) => ({ frame: selector, fields }));
}
