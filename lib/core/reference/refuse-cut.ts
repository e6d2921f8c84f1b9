import type { CodePack } from "../knowledge/code-pack";
import { tablesWording } from "../words/en/tables";
import { editionName } from "./edition";
import { type LoadedTable, ReferenceProblem } from "./reference";

/** Of what the edition before held, the share that the next one still holds; CMS's tables hardly ever shrink. */
const leastShare = 0.9;

/**
 * Refuses tables with far fewer rows than the edition before: a file that was cut off would make what is missing look as
 * if it were allowed. `before` is what was loaded earlier; of our codes the delivered editions count as well.
 */
export function refuseCut(
  tables: readonly LoadedTable[],
  before: readonly LoadedTable[],
  packs: readonly CodePack[],
): void {
  for (const table of tables) {
    refuseFewRows(table, [...before, ...tables]);
    for (const pack of packs) refuseFewOwnRows(table, pack);
  }
}

function refuseFewRows({ kind, part, edition, rowCount, file }: LoadedTable, before: readonly LoadedTable[]): void {
  const earlier = before.filter((table) => table.kind === kind && table.part === part && table.edition < edition);
  // The edition before may come anew beside this one, and be cut itself: then what is on file of it is the measure.
  const last = earlier
    .toSorted((one, other) => one.edition.localeCompare(other.edition) || one.rowCount - other.rowCount)
    .at(-1);
  if (!last || rowCount >= last.rowCount * leastShare) return;
  const count = (rows: number) => rows.toLocaleString("en-US");
  const name = editionName(last.edition);
  throw new ReferenceProblem(tablesWording.fewRows(file, count(last.rowCount), name, count(rowCount)));
}

/** CMS's files are in the order of their first code, so that all rows beginning with ours stand in one of them. */
function refuseFewOwnRows(table: LoadedTable, { code, editions }: CodePack): void {
  const delivered = editions.find(({ kind }) => kind === table.kind);
  if (!delivered) return;
  const [expected, found] = [leadingRows(delivered.rows, code), leadingRows(table.rows, code)];
  const isElsewhere = found === 0 && table.part !== "";
  if (isElsewhere || found >= expected * leastShare) return;
  const { noOwnRow, fewOwnRows } = tablesWording;
  const edition = editionName(delivered.edition);
  throw new ReferenceProblem(
    expected === 1
      ? noOwnRow(table.file, code, edition, found)
      : fewOwnRows(table.file, expected, code, edition, found),
  );
}

/** How many pairs begin with the code; in the other tables whether it is there, for parts of a service have rows, too. */
function leadingRows(rows: LoadedTable["rows"], code: string): number {
  const isThere = rows.some((row) => "code" in row && row.code === code);
  return rows.filter((row) => "column1" in row && row.column1 === code).length + (isThere ? 1 : 0);
}
