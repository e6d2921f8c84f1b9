/** The file in pieces of a size that keeps both memory and the number of turns small. */
export async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const size = 1 << 22;
  for (let start = 0; start < file.size; start += size)
    yield new Uint8Array(await file.slice(start, start + size).arrayBuffer());
}
