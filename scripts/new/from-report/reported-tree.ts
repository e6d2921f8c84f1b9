import type { ReportedElement, ReportedNode, ReportedText } from "../../../lib/core/reading/form-report/form-report";

/** A node of a report with what stands in it, and what it stands in. */
export interface TreeNode<Node extends ReportedNode = ReportedNode> {
  /** Its place in the report. */
  readonly at: number;
  readonly node: Node;
  readonly holder: TreeNode<ReportedElement> | undefined;
  readonly children: TreeNode[];
}

/** The nodes of a frame in their places: by the report's order, and each within what holds it. */
export function treeOf(nodes: readonly ReportedNode[]): TreeNode[] {
  const all: TreeNode[] = [];
  for (const [at, node] of nodes.entries()) {
    const holder = node.in === undefined ? undefined : all[node.in];
    const one = { at, node, holder: holder as TreeNode<ReportedElement> | undefined, children: [] };
    holder?.children.push(one);
    all.push(one);
  }
  return all;
}

export function isText(one: TreeNode): one is TreeNode<ReportedText> {
  return "text" in one.node;
}

export function isElement(one: TreeNode): one is TreeNode<ReportedElement> {
  return "tag" in one.node;
}
