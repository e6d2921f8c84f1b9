import * as z from "zod/mini";
import { roles } from "../roles";
import type { FormReport } from "./form-report";
import { referringAttributes, reportedAttributes } from "./reported-attributes";
import { isReportedTag } from "./reported-tags";

/** Reads a report from JSON; what is none gives one sentence in `problem`. A report comes from outside: nothing of it is trusted. */
export function readFormReport(
  text: string,
): { report: FormReport; problem: null } | { report: null; problem: string } {
  const result = reportSchema.safeParse(parsed(text));
  if (result.success) return { report: result.data as FormReport, problem: null };
  const { path, message } = result.error.issues[0] ?? { path: [], message: "it could not be read" };
  return { report: null, problem: `${path.length > 0 ? path.join(".") : "The report"}: ${message}.` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Said by the schema: what is no JSON is no report.
    return undefined;
  }
}

const expected = (what: string) => ({ error: `expected ${what}` });
const count = z.int(expected("a whole number")).check(z.minimum(0, expected("a number that is not negative")));
const flag = z.optional(z.literal(true, expected("true, or nothing")));
const text = z.string(expected("text"));

const attributes = z.partialRecord(
  z.enum(keysOf(reportedAttributes)),
  text,
  expected("no attributes but those that say how a form is built"),
);
const references = z.partialRecord(
  z.enum(referringAttributes),
  z.array(count),
  expected("lists of elements that are named"),
);
const evidence = z.strictObject({ from: text, text });
const role = z.strictObject({
  role: z.enum(keysOf(roles), expected("the role of a field")),
  because: z.array(evidence),
});

const place = {
  in: z.optional(count),
  box: z.optional(z.tuple([z.int(), z.int(), z.int(), z.int()], expected("left, top, width and height"))),
};

const node = z.union(
  [
    z.strictObject({ ...place, text }),
    z.strictObject({
      ...place,
      tag: z.string().check(z.refine(isReportedTag, expected("the name of an element that does nothing by itself"))),
      attributes: z.optional(attributes),
      refers: z.optional(references),
      unseen: flag,
      shadow: flag,
      frame: z.optional(count),
      kind: z.optional(z.enum(["box", "choice", "check", "rich", "text"])),
      read: z.optional(z.array(role)),
    }),
  ],
  expected("a text or an element as a report holds them"),
);

const frame = z.strictObject(
  {
    // A frame in a shadow root stands at no place among the window's: -1.
    path: z.array(z.int(), expected("the way to the frame, a list of numbers")),
    nodes: z
      .array(node, expected("a list of texts and elements"))
      .check(z.refine(areInOrder, expected("each behind the element that holds it"))),
    cut: flag,
  },
  expected("a frame, an object with path and nodes"),
);

const reportSchema = z.strictObject(
  {
    version: z.literal(1, expected("version 1, the only one there is")),
    frames: z.array(frame, expected("a list of frames")),
  },
  expected("the JSON of a report, as the sidebar copies it"),
);

/** What holds others stands before them, and is an element. */
function areInOrder(nodes: readonly z.infer<typeof node>[]): boolean {
  return nodes.every(({ in: holder }, at) => holder === undefined || (holder < at && "tag" in (nodes[holder] ?? {})));
}

function keysOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}
