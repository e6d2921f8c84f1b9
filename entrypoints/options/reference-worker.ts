import { packs } from "../../lib/core/knowledge/codes";
import type { LoadedTable } from "../../lib/core/reference/reference";
import { refuseCut } from "../../lib/core/reference/refuse-cut";
import type { Language } from "../../lib/core/words/language";
import { speakIn } from "../../lib/core/words/speak-in";
import { type ReadProgress, readCmsFiles } from "../../lib/extension/reference/read-cms-files";
import { storeTables, tablesOnFile } from "../../lib/extension/reference-store";

/** What the options page asks: read these files, keep the rows of these codes, stored as of this day; said in this language. */
export interface LoadRequest {
  files: File[];
  codes: readonly string[];
  today: string;
  language: Language;
}

export type LoadReply =
  | { type: "progress"; progress: ReadProgress }
  | { type: "stored"; tables: LoadedTable[] }
  | { type: "failed"; says: string };

const reply = (message: LoadReply) => postMessage(message);

// In a worker, so that the page stays usable; ended from outside it has stored nothing, for it stores in one go at last.
addEventListener("message", async ({ data: { files, codes, today, language } }: MessageEvent<LoadRequest>) => {
  await speakIn(language);
  try {
    const tables = await readCmsFiles(files, codes, (progress) => reply({ type: "progress", progress }));
    refuseCut(tables, (await tablesOnFile()).tables, packs);
    await storeTables(tables, today);
    reply({ type: "stored", tables });
  } catch (error) {
    reply({ type: "failed", says: error instanceof Error ? error.message : String(error) });
  }
});
