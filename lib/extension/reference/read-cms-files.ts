import { type LoadedTable, ReferenceProblem } from "../../core/reference/reference";
import { makeTableReader } from "../../core/reference/table-reader";
import { tablesWording } from "../../core/words/en/tables";
import { piecesOf } from "./pieces-of";
import { readZip } from "./read-zip";

export interface ReadProgress {
  /** Bytes of all files, and how many of them have been read. */
  total: number;
  read: number;
}

/**
 * Reads CMS's files in any order, one after the other and piece by piece: at no time is more than a piece of a file in
 * memory. All of them are good or a ReferenceProblem says which is not.
 */
export async function readCmsFiles(
  files: readonly File[],
  codes: readonly string[],
  onProgress: (progress: ReadProgress) => void = () => {},
): Promise<LoadedTable[]> {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let read = 0;
  const onBytes = (count: number) => {
    read += count;
    onProgress({ total, read });
  };
  const tables: LoadedTable[] = [];
  for (const file of files) {
    if (/\.xlsx?$/i.test(file.name)) throw new ReferenceProblem(tablesWording.noWorkbook(file.name));
    const found = /\.zip$/i.test(file.name)
      ? await readZip(file, codes, onBytes)
      : await readText(file, codes, onBytes);
    if (found.length === 0) throw new ReferenceProblem(tablesWording.noTable(file.name));
    tables.push(...found);
  }
  return tables;
}

async function readText(
  file: File,
  codes: readonly string[],
  onBytes: (count: number) => void,
): Promise<LoadedTable[]> {
  const reader = makeTableReader(file.name, codes);
  const decoder = new TextDecoder();
  for await (const bytes of piecesOf(file)) {
    reader.push(decoder.decode(bytes, { stream: true }));
    onBytes(bytes.length);
  }
  reader.push(decoder.decode());
  const table = reader.end();
  return table ? [table] : [];
}
