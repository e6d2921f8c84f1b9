import type { ReportedFrame } from "../../core/reading/form-report/form-report";
import type { Sender } from "../messages";
import { resultOf } from "./inject";

/** Has these frames of the sender's tab tell how their part of the form is built. A frame that was left meanwhile is left out. */
export async function collectReports(
  { frameIds }: { frameIds: readonly number[] },
  { tab }: Sender,
): Promise<ReportedFrame[]> {
  const { id } = tab ?? {};
  if (id === undefined) return [];
  const told = await Promise.all(frameIds.map((frameId) => resultOf<ReportedFrame>(id, "form-report", frameId)));
  return told.filter((frame) => frame !== null);
}
