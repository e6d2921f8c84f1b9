import type { CmsFilesProps } from "../../components/options/CmsFiles";
import { packs } from "../../lib/core/knowledge/codes";
import { knownCodes } from "../../lib/core/knowledge/codes/known-codes";
import { type CmsView, cmsEditions, cmsOutcome, deliveredEditions, secondsLeft } from "../../lib/core/view/cms-view";
import { languageNow } from "../../lib/core/words/catalogue";
import { optionsWording } from "../../lib/core/words/en/options";
import { announceReference } from "../../lib/extension/reference-news";
import { removeEdition, tablesOnFile } from "../../lib/extension/reference-store";
import { localDate } from "../../lib/page/surface/local-date";
import type { LoadReply, LoadRequest } from "./reference-worker";

/** The options page's part for CMS's files: reads them in a worker and tells open sidebars. `draw` shows what changed. */
export async function openCmsFiles(draw: () => void) {
  let { tables, problems } = await tablesOnFile();
  const view: CmsView = {
    editions: cmsEditions(tables),
    delivered: deliveredEditions(packs),
    loading: null,
    outcome: null,
  };
  let worker: Worker | null = null;
  const change = (changes: Partial<CmsView>) => {
    Object.assign(view, changes);
    draw();
  };
  const finish = async (outcome: CmsView["outcome"]) => {
    worker?.terminate();
    worker = null;
    change({ loading: null, outcome });
    ({ tables, problems } = await tablesOnFile());
    change({ editions: cmsEditions(tables) });
    await announceReference(tables.length);
  };
  const load = (files: File[]) => {
    const started = Date.now();
    worker = new Worker(new URL("./reference-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<LoadReply>) => {
      if (data.type === "stored") void finish({ kind: "done", says: cmsOutcome(data.tables) });
      else if (data.type === "failed") void finish({ kind: "problem", says: data.says });
      else {
        const { read, total } = data.progress;
        change({ loading: { read, total, secondsLeft: secondsLeft(read, total, Date.now() - started) } });
      }
    };
    worker.onerror = ({ message }) => void finish({ kind: "problem", says: optionsWording.cms.unreadable(message) });
    change({ outcome: null, loading: { read: 0, total: 1, secondsLeft: null } });
    worker.postMessage({ files, codes: knownCodes, today: localDate(), language: languageNow() } satisfies LoadRequest);
  };
  const props = (): CmsFilesProps => ({
    view,
    onLoad: load,
    onCancel: () => void finish(null),
    onRemove: (edition) => void removeEdition(edition).then(() => finish(null)),
  });
  return { props, problems: () => problems };
}
