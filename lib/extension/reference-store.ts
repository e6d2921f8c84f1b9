import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import { activity } from "../activity";
import type { LoadedTable, Reference } from "../core/reference/reference";
import { tablesWording } from "../core/words/en/tables";

/** A table as it is kept, with the day it was loaded, YYYY-MM-DD. */
export interface StoredTable extends LoadedTable {
  loadedOn: string;
}

interface ReferenceSchema extends DBSchema {
  tables: { key: [string, string, string]; value: StoredTable };
}

const name = "claimside-reference";

/**
 * Puts newly loaded tables in the place of those of the same edition, all of them or, where anything goes wrong or the
 * tab dies, none: it is one transaction. Other editions stay, for older dates of service.
 */
export async function storeTables(tables: readonly LoadedTable[], loadedOn: string): Promise<void> {
  await withStore(async (database) => {
    const change = database.transaction("tables", "readwrite");
    try {
      for (const key of await change.store.getAllKeys())
        if (tables.some((table) => replaces(table, key))) await change.store.delete(key);
      for (const table of tables) await change.store.put({ ...table, loadedOn });
    } catch (error) {
      change.abort();
      // The abort's own error; what caused it is thrown on.
      await change.done.catch(() => {});
      throw error;
    }
    await change.done;
  });
}

/** The same part of the same edition; and the whole replaces its parts, and a part the whole. */
function replaces(table: LoadedTable, [kind, edition, part]: [string, string, string]): boolean {
  if (table.kind !== kind || table.edition !== edition) return false;
  return table.part === part || table.part === "" || part === "";
}

/** Every table on file, by kind and then the newest edition first. */
export async function loadTables(): Promise<StoredTable[]> {
  const tables = await withStore((database) => database.getAll("tables"));
  const order = ({ kind, edition, part }: StoredTable) => [kind, edition, part] as const;
  return tables.toSorted((one, other) => {
    const [[kind, edition, part], [otherKind, otherEdition, otherPart]] = [order(one), order(other)];
    return kind.localeCompare(otherKind) || otherEdition.localeCompare(edition) || part.localeCompare(otherPart);
  });
}

/** What is on file as far as it can be read; never throws. `problems` says in sentences what could not be. */
export async function tablesOnFile(): Promise<{ tables: StoredTable[]; problems: string[] }> {
  try {
    const stored = await loadTables();
    const tables = stored.filter(isTable);
    const lost = stored.length - tables.length;
    return {
      tables,
      problems: lost > 0 ? [tablesWording.lost(lost)] : [],
    };
  } catch (error) {
    const why = error instanceof Error ? error.name : String(error);
    return {
      tables: [],
      problems: [tablesWording.unread(why)],
    };
  }
}

/** What the rules need of it. */
export async function loadReference(): Promise<Reference> {
  const { tables, problems } = await tablesOnFile();
  for (const problem of problems) activity.fail("reading the tables on file", problem);
  return { tables };
}

/** Another version of Claimside may have kept something else in their place. */
function isTable(stored: Partial<StoredTable> | null): stored is StoredTable {
  const { kind, edition, part, loadedOn, rows } = stored ?? {};
  return [kind, edition, part, loadedOn].every((one) => typeof one === "string") && Array.isArray(rows);
}

/** Takes an edition of one kind away. */
export async function removeEdition({ kind, edition }: Pick<LoadedTable, "kind" | "edition">): Promise<void> {
  await withStore((database) => database.delete("tables", IDBKeyRange.bound([kind, edition], [kind, edition, []])));
}

/** Takes everything away, the database itself too. */
export async function removeAllTables(): Promise<void> {
  await deleteDB(name);
}

async function withStore<T>(work: (database: IDBPDatabase<ReferenceSchema>) => Promise<T>): Promise<T> {
  const database = await openDB<ReferenceSchema>(name, 1, {
    upgrade: (created) => void created.createObjectStore("tables", { keyPath: ["kind", "edition", "part"] }),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
