/** The file in pieces of so many bytes; by default of a size that keeps both memory and the number of turns small. */
export async function* piecesOf(file: Blob, size = 1 << 22): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += size)
    yield new Uint8Array(await file.slice(start, start + size).arrayBuffer());
}
