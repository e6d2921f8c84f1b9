import { cmsSources } from "./cms/sources";
import { packs } from "./codes";
import type { Source, SourceId } from "./fact";
import { payers } from "./payers";

/** Every source the product cites, by id. */
export const sources: ReadonlyMap<SourceId, Source> = new Map(
  [...cmsSources, ...packs.flatMap((pack) => pack.sources), ...payers.flatMap((payer) => payer.sources)].map(
    (source) => [source.id, source],
  ),
);
