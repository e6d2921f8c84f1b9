import "fake-indexeddb/auto";
import { strToU8, zipSync } from "fflate";
import { openDB } from "idb";
import { beforeEach, describe, expect, test } from "vitest";
import type { CodePack } from "../../lib/core/knowledge/code-pack";
import { packs } from "../../lib/core/knowledge/codes";
import { packAt } from "../../lib/core/reference/pack-at";
import type { LoadedTable } from "../../lib/core/reference/reference";
import { refuseCut } from "../../lib/core/reference/refuse-cut";
import { readCmsFiles } from "../../lib/extension/reference/read-cms-files";
import {
  loadReference,
  loadTables,
  removeAllTables,
  removeEdition,
  storeTables,
  tablesOnFile,
} from "../../lib/extension/reference-store";
import { ptpBatches } from "../../scripts/bench/ptp-file";
import { deliveredPtpRows, feeRow, makeFees, makeMue, makePtp, ptpRow } from "../core/reference/make-table";

const codes = ["17340"];
const text = (content: string, name: string) => new File([content], name);
const zip = (name: string, entries: Record<string, string>) =>
  new File(
    [
      zipSync(
        Object.fromEntries(Object.entries(entries).map(([entry, content]) => [entry, strToU8(content)])),
      ) as BlobPart,
    ],
    name,
  );
const pairs = makePtp([ptpRow("17000", "17340"), ptpRow("17340", "99213"), ptpRow("99999", "99998")]);
const fees = makeFees([feeRow("0001F", "0.00", "0.00", "0.00"), feeRow("17340", "0.75", "1.55", "1.44")]);
const brief = (tables: LoadedTable[]) =>
  tables.map(({ kind, edition, part, rowCount, rows }) => `${kind} ${edition} ${part} ${rowCount} ${rows.length}`);

describe("tables on file that cannot be read", () => {
  const table = {
    kind: "mue",
    edition: "2026-10-01",
    part: "",
    file: "a.csv",
    rowCount: 1,
    rows: [],
    loadedOn: "2026-11-01",
  };
  const open = (version: number) => openDB("claimside-reference", version, { upgrade: () => {} });

  beforeEach(removeAllTables);

  test("one that another version kept is left out, and said", async () => {
    await storeTables([table as never], "2026-11-01");
    const database = await open(1);
    await database.put("tables", { kind: "ptp", edition: "2026-10-01", part: "", loadedOn: 7 });
    database.close();
    const { tables, problems } = await tablesOnFile();
    expect(tables.map(({ kind }) => kind)).toEqual(["mue"]);
    expect(problems).toEqual(["1 of CMS's tables on file could not be read: load the files again."]);
  });

  test.each([
    ["newer", 2],
    ["without its store", 1],
  ])("a database that is %s leaves guidance on what was delivered", async (_, version) => {
    (await open(version)).close();
    const { tables, problems } = await tablesOnFile();
    expect(tables).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^CMS's tables on file could not be read \(\w+Error\)/)]);
    expect(await loadReference()).toEqual({ tables: [] });
  });
});

describe("reading files", () => {
  test("zip, text and csv together, in any order", async () => {
    const progress: number[] = [];
    const files = [
      zip("rvu26c.zip", {
        "GPCI2026.csv": "a,b\n1,2\n",
        "RVU26C.pdf": "%PDF",
        "PPRRVU2026_Jul_nonQPP.csv": fees,
        "PPRRVU2026_Jul_QPP.csv": fees,
      }),
      text(makeMue(["17340,1,2 Date of Service Edit: Policy,x"]), "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv"),
      zip("pairs-f1.zip", { "ccipra-v323r0-f1.xlsx": "PK", "ccipra-v323r0-f1.TXT": pairs }),
    ];
    const tables = await readCmsFiles(files, codes, ({ read, total }) => progress.push(read / total));
    expect(brief(tables)).toEqual(["pfs 2026-07-01  2 1", "mue 2026-10-01  1 1", "ptp 2026-10-01 f1 3 2"]);
    expect(progress.at(-1)).toBe(1);
  });

  const whole = zip("pairs.zip", { "ccipra-v323r0-f1.txt": pairs });
  test.each<[string, File, string]>([
    ["no table", text("a,b\n", "list.csv"), "list.csv: expected one of CMS's tables"],
    ["a zip without a table", zip("other.zip", { "a.txt": "b" }), "other.zip: expected one of CMS's tables"],
    ["a workbook", text("PK", "mue.xlsx"), "mue.xlsx: expected a zip, txt or csv file, found a workbook."],
    ["no zip", text("<html>", "pairs.zip"), "pairs.zip: expected a whole zip, but it does not begin as one."],
    [
      "a zip cut off",
      new File([whole.slice(0, whole.size - 30)], "pairs.zip"),
      "pairs.zip: expected a whole zip, but its end is missing.",
    ],
    [
      "a broken table in a zip",
      zip("p.zip", { "ccipra-v323r0-f1.txt": pairs.replace("Deletion", "X") }),
      "p.zip › ccipra-v323r0-f1.txt: expected a column",
    ],
    ["no text", text("\0\u0001\0", "a.txt"), "a.txt: expected text"],
  ])("%s is said in a sentence", async (_what, file, sentence) => {
    await expect(readCmsFiles([file], codes)).rejects.toThrow(sentence);
  });

  test("a quarter's pairs, each part in a zip of its own", async () => {
    const rows = deliveredPtpRows();
    const part = (number: number, own: string[]) =>
      zip(`ccipra-v322r0-f${number}.zip`, {
        [`ccipra-v322r0-f${number}.TXT`]: makePtp(own),
        [`ccipra-v322r0-f${number}.xlsx`]: "PK",
      });
    const files = [
      part(3, [ptpRow("40000", "40001")]),
      part(
        1,
        rows.filter((row) => !row.startsWith("17340")),
      ),
      part(4, [ptpRow("99213", "99214")]),
      part(2, [...rows.filter((row) => row.startsWith("17340")), ptpRow("17340", "99202", "20260701")]),
    ];
    const tables = await readCmsFiles(files, codes);
    expect(brief(tables)).toEqual([
      "ptp 2026-07-01 f3 1 0",
      "ptp 2026-07-01 f1 23 23",
      "ptp 2026-07-01 f4 1 0",
      "ptp 2026-07-01 f2 209 209",
    ]);
    refuseCut(tables, [], packs);
    const now = packAt(packs[0] as CodePack, { tables }, "2026-09-30");
    expect([now.edition, now.pairs.procedures.size, now.pairs.visits.has("99202")]).toEqual(["July 2026", 23, true]);
  });

  test("one bad file among good ones: nothing is handed on", async () => {
    await expect(readCmsFiles([whole, text("a,b", "list.csv")], codes)).rejects.toThrow("list.csv");
  });
});

describe("a zip that swells", () => {
  /** How many bytes of a zip were read until it was refused. */
  const readUntilRefused = async (file: File) => {
    let last = 0;
    const onProgress = ({ read }: { read: number }) => {
      last = read;
    };
    await expect(readCmsFiles([file], codes, onProgress)).rejects.toThrow(
      "swell.zip › ccipra-v323r0-f1.txt: expected a table as CMS packs it, found one that swells to",
    );
    return last;
  };
  const swelling = (megabytes: number) =>
    zip("swell.zip", { "ccipra-v323r0-f1.txt": pairs + `${ptpRow("17000", "17341")}\r\n`.repeat(megabytes * 12_000) });

  test("is refused at its first piece, however large it is", async () => {
    const [small, large] = [swelling(4), swelling(32)];
    expect(large.size / small.size).toBeGreaterThan(6);
    expect(await readUntilRefused(small)).toBe(0);
    expect(await readUntilRefused(large)).toBe(0);
  });

  const declaring = async (size: number) => {
    const bytes = new Uint8Array(await whole.arrayBuffer());
    new DataView(bytes.buffer).setUint32(22, size, true);
    return new File([bytes], "swell.zip");
  };
  const whole = zip("swell.zip", { "ccipra-v323r0-f1.txt": pairs });

  test.each([
    ["more than all of CMS's pairs", 600 * 2 ** 20],
    ["less than it holds", 100],
  ])("one that declares %s is refused", async (_, size) => {
    expect(await readUntilRefused(await declaring(size))).toBe(0);
  });

  test("a table as CMS packs it is read to its end", async () => {
    expect(brief(await readCmsFiles([await declaring(pairs.length)], codes))).toEqual(["ptp 2026-10-01 f1 3 2"]);
    const large = zip("ccipra-v323r0-f1.zip", { "ccipra-v323r0-f1.txt": [...ptpBatches(50_000)].join("") });
    expect(brief(await readCmsFiles([large], codes))).toEqual(["ptp 2026-10-01 f1 50000 231"]);
  });
});

describe("what is kept", () => {
  const table = (edition: string, part = "", file = "first"): LoadedTable => ({
    kind: "ptp",
    edition,
    part,
    file,
    rowCount: 1,
    rows: [],
  });
  const kept = async () => (await loadTables()).map(({ edition, part, file }) => `${edition} ${part} ${file}`.trim());

  beforeEach(removeAllTables);

  test("an edition loaded again replaces itself, others stay, the newest first", async () => {
    await storeTables([table("2026-07-01"), table("2026-10-01")], "2026-11-24");
    await storeTables([table("2026-10-01", "", "second")], "2026-11-25");
    expect(await kept()).toEqual(["2026-10-01  second", "2026-07-01  first"]);
    expect((await loadTables())[0]?.loadedOn).toBe("2026-11-25");
  });

  test("parts stand beside each other; the whole replaces them, and they the whole", async () => {
    await storeTables([table("2026-10-01", "f1"), table("2026-10-01", "f2")], "2026-11-24");
    await storeTables([table("2026-10-01", "f2", "second")], "2026-11-24");
    expect(await kept()).toEqual(["2026-10-01 f1 first", "2026-10-01 f2 second"]);
    await storeTables([table("2026-10-01", "", "whole")], "2026-11-24");
    expect(await kept()).toEqual(["2026-10-01  whole"]);
    await storeTables([table("2026-10-01", "f1", "part")], "2026-11-24");
    expect(await kept()).toEqual(["2026-10-01 f1 part"]);
  });

  test("a load that fails half-way leaves everything as it was", async () => {
    await storeTables([table("2026-10-01")], "2026-11-24");
    const unstorable = { ...table("2026-10-01", "", "second"), rows: [() => {}] as never };
    await expect(storeTables([table("2026-10-01", "", "second"), unstorable], "2026-11-25")).rejects.toThrow();
    expect(await kept()).toEqual(["2026-10-01  first"]);
  });

  test("an edition is removed with its parts", async () => {
    await storeTables([table("2026-10-01", "f1"), table("2026-10-01", "f2"), table("2026-07-01")], "2026-11-24");
    await removeEdition({ kind: "ptp", edition: "2026-10-01" });
    expect(await kept()).toEqual(["2026-07-01  first"]);
    expect((await loadReference()).tables).toHaveLength(1);
  });
});
