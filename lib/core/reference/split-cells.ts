/**
 * The cells of one record, trimmed. Quotes may hold separators, line ends and doubled quotes. Own code because a file of
 * millions of rows is cut here row by row, as its text arrives, and only the few rows that matter.
 */
export function splitCells(record: string, separator: string): string[] {
  if (!record.includes('"')) return record.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let place = 0; place < record.length; place++) {
    const character = record.charAt(place);
    if (character === '"' && isQuoted && record[place + 1] === '"') cell += record.charAt(++place);
    else if (character === '"') isQuoted = !isQuoted;
    else if (character !== separator || isQuoted) cell += character;
    else {
      cells.push(cell.trim());
      cell = "";
    }
  }
  return [...cells, cell.trim()];
}

/** Whether a quote is still open at the end: the record goes on in the next line. */
export function isOpen(record: string): boolean {
  return (record.split('"').length - 1) % 2 === 1;
}
