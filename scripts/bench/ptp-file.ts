import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { PtpRow } from "../../lib/core/knowledge/cms-table";
import { packs } from "../../lib/core/knowledge/codes";

const titles = [
  "CPT only copyright 2026 American Medical Association. All rights reserved. Invented rows.\t\t\t\t\t\t",
  "Column1/Column2 Edits\t\t\t\t\t\t",
  "Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\tDeletion Date\tModifier\tPTP Edit Rationale",
  "\t\t\t\t\t0=not allowed\t",
  "\t\t\t\t*=no data\t1=allowed\t",
  "\t\t\t\t\t9=not applicable\t",
];

/**
 * Writes a file in the layout of CMS's NCCI pairs with invented rows. The codes Claimside knows have the pairs that were
 * delivered with it.
 */
export async function writePtpFile(path: string, rowCount: number): Promise<void> {
  const out = createWriteStream(path);
  for (const batch of ptpBatches(rowCount)) if (!out.write(batch)) await once(out, "drain");
  out.end();
  await once(out, "finish");
}

/** The file's text in pieces of about a megabyte. */
export function* ptpBatches(rowCount: number): Generator<string> {
  const known = knownRows();
  const every = Math.max(1, Math.floor(rowCount / known.length));
  let batch = `${titles.join("\r\n")}\r\n`;
  for (let written = 0; written < rowCount; written++) {
    // The known pairs lie scattered over the whole file, as they do in CMS's own.
    const own = written % every === 0 ? known[written / every] : undefined;
    batch += `${own ?? inventedRow(written)}\r\n`;
    if (batch.length < 1 << 20) continue;
    yield batch;
    batch = "";
  }
  yield batch;
}

function knownRows(): string[] {
  const tables = packs.flatMap(({ editions }) => editions.filter(({ kind }) => kind === "ptp").slice(0, 1));
  const rows = tables.flatMap((table) => table.rows as readonly PtpRow[]);
  return rows.map(({ column1, column2, indicator }) => row(column1, column2, "*", indicator));
}

/** Codes from 20000 on, which are none that Claimside knows; every seventh pair is deleted. */
function inventedRow(place: number): string {
  const other = (step: number) => String(20000 + ((place * step) % 79_999));
  return row(other(31), other(57), place % 7 === 0 ? "20241231" : "*", String(place % 2));
}

function row(column1: string, column2: string, deleted: string, modifier: string): string {
  return [column1, column2, "", "20200101", deleted, modifier, "CPT Manual or CMS manual coding instruction"].join(
    "\t",
  );
}
