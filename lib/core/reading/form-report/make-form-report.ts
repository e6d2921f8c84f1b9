import { type FormReport, masked, type ReportedFrame, type ReportedNode } from "./form-report";

/** A report as it is shown and copied. */
export interface MadeReport {
  readonly text: string;
  /** It had to be cut. */
  readonly isCut: boolean;
}

/** More bytes than that are too many for a letter. */
const mostBytes = 200_000;
/** What is not a node: brackets, version and paths. */
const bytesPerFrame = 100;

/** The frames' parts of a report as one text, no longer than a letter takes; frames that come first are told first. */
export function makeFormReport(frames: readonly ReportedFrame[]): MadeReport {
  let left = mostBytes;
  const bound = frames.map(({ nodes, ...rest }) => {
    const cut = { ...rest, ...asManyAs(nodes, left) };
    left -= cut.nodes.reduce((sum, node) => sum + bytesOf(node), bytesPerFrame);
    return cut;
  });
  return { text: textOf({ version: 1, frames: bound }), isCut: bound.some(({ cut }) => cut) };
}

/**
 * As many nodes as there is room for; no more are made than that. What holds a node stands before it, so that what is left
 * is whole.
 */
export function asManyAs(nodes: Iterable<ReportedNode>, most = mostBytes): Pick<ReportedFrame, "nodes" | "cut"> {
  const kept: ReportedNode[] = [];
  let bytes = bytesPerFrame;
  for (const node of nodes) {
    bytes += bytesOf(node);
    if (bytes > most) return { nodes: kept.map((each) => withoutLost(each, kept.length)), cut: true };
    kept.push(node);
  }
  return { nodes: kept };
}

/** What it names may have been cut off. */
function withoutLost(node: ReportedNode, end: number): ReportedNode {
  if (!("tag" in node) || !node.refers) return node;
  const kept = Object.entries(node.refers).map(([name, places]) => [name, places.filter((place) => place < end)]);
  return { ...node, refers: Object.fromEntries(kept) };
}

/** A node stands on a line of its own. Nothing in it but the mark of what is left out takes more than a byte a sign. */
function bytesOf(node: ReportedNode): number {
  const line = lineOf(node);
  return line.length + 2 + 2 * (line.split(masked).length - 1);
}

function lineOf(node: ReportedNode): string {
  return JSON.stringify(node);
}

/** JSON with a line for each node: short, and to be read by people, too. */
function textOf({ version, frames }: FormReport): string {
  const parts = frames.map(({ nodes, ...rest }) => {
    const head = JSON.stringify(rest).slice(0, -1);
    return `${head},"nodes":[\n${nodes.map(lineOf).join(",\n")}\n]}`;
  });
  return `{"version":${version},"frames":[\n${parts.join(",\n")}\n]}`;
}
