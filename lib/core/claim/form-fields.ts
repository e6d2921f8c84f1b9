import type { LineOrigin } from "./build-claim";

/** The fields that a form is known by: those that hold its codes, all in one document. */
export interface FormFields {
  /** Leads to the document's frame, "" for the top document. */
  frame: string;
  /** The browser's number for it. */
  frameId: number;
  fieldIds: number[];
}

/** The code fields on all lines of the form that one line stands in; null where its document is not known. */
export function formFields(origins: readonly LineOrigin[], line: number): FormFields | null {
  const codes = origins.map(({ fields }) => fields.find(({ role }) => role === "code" || role === "x12"));
  const [frame, frameId] = [origins[line]?.frame, codes[line]?.frameId];
  if (frame === undefined || frameId === undefined) return null;
  const inFrame = codes.flatMap((code) => (code?.frameId === frameId ? [code.id] : []));
  return { frame, frameId, fieldIds: [...new Set(inFrame)] };
}
