import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { type LoadedTable, ReferenceProblem } from "../../core/reference/reference";
import { makeTableReader } from "../../core/reference/table-reader";
import { tablesWording as words } from "../../core/words/en/tables";
import { piecesOf } from "./pieces-of";

/** Bytes unpacked in one turn: what comes out stands in memory at once, a thousand times as much at worst. */
const packed = 1 << 14;
/** CMS's tables shrink to about a twentieth; what swells more than this is none of them. */
const mostSwell = 200;
/** Bytes of one table: all of CMS's pairs together have half as many. */
const mostUnpacked = 1 << 29;

/** Tables of CMS among the files of a zip; what is none of them (notes, localities, workbooks) is passed over. */
export async function readZip(
  file: File,
  codes: readonly string[],
  onBytes: (count: number) => void,
): Promise<LoadedTable[]> {
  await refuseBroken(file);
  const entries: ReturnType<typeof startEntry>[] = [];
  let read = 0;
  const unzip = new Unzip((entry) => {
    // One table stands in a zip as workbook and as text; QPP is a variant of the fee schedule for other clinicians.
    if (/\.(txt|csv)$/i.test(entry.name) && !/(?<!non)qpp/i.test(entry.name))
      entries.push(startEntry(entry, file, codes, () => read));
  });
  unzip.register(UnzipInflate);
  try {
    for await (const bytes of piecesOf(file, packed)) {
      read += bytes.length;
      unzip.push(bytes);
      onBytes(bytes.length);
    }
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    throw error instanceof ReferenceProblem ? error : new ReferenceProblem(words.broken(file.name, String(error)));
  }
  return entries.flatMap((entry) => entry.end() ?? []);
}

/** `packedSoFar` is how much of the zip was read. */
function startEntry(entry: UnzipFile, file: File, codes: readonly string[], packedSoFar: () => number) {
  const name = `${file.name} › ${entry.name.split("/").at(-1)}`;
  const reader = makeTableReader(name, codes);
  const decoder = new TextDecoder();
  const declared = entry.originalSize ?? mostUnpacked;
  let unpacked = 0;
  let isWhole = false;
  if (declared > mostUnpacked) throw new ReferenceProblem(words.swollen(name, declared.toLocaleString("en-US")));
  entry.ondata = (error, bytes, final) => {
    if (error) throw error;
    unpacked += bytes.length;
    if (unpacked > Math.min(declared, packedSoFar() * mostSwell))
      throw new ReferenceProblem(words.swollen(name, unpacked.toLocaleString("en-US")));
    reader.push(decoder.decode(bytes, { stream: !final }));
    isWhole ||= final;
  };
  entry.start();
  return {
    end(): LoadedTable | null {
      if (!isWhole) throw new ReferenceProblem(words.broken(file.name, words.brokenBecause.early(entry.name)));
      return reader.end();
    },
  };
}

/** A zip ends with its table of contents: where that is not there, the download was cut off. */
async function refuseBroken(file: File): Promise<void> {
  const begin = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (begin[0] !== 0x50 || begin[1] !== 0x4b)
    throw new ReferenceProblem(words.broken(file.name, words.brokenBecause.begin));
  // The record at the end is 22 bytes, and a comment of at most 65,535 may follow it.
  const tail = new Uint8Array(await file.slice(Math.max(0, file.size - 65_557)).arrayBuffer());
  for (let place = tail.length - 22; place >= 0; place--)
    if (tail[place] === 0x50 && tail[place + 1] === 0x4b && tail[place + 2] === 5 && tail[place + 3] === 6) return;
  throw new ReferenceProblem(words.broken(file.name, words.brokenBecause.end));
}
