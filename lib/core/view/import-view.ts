import { isLocked } from "../preferences/editing";
import { importDifferences } from "../preferences/import-plan";
import { lockedBy, type PreferenceLayers } from "../preferences/layers";
import { pathKey, type SettingPath } from "../preferences/settings";
import type { ImportedFile } from "../preferences/transfer";
import { shareWording } from "../words/en/share";
import { changeWords, type SettingNames } from "./setting-words";

/** A file that was opened and is not applied. */
export interface ImportView {
  /** Why it cannot be. */
  problems: readonly string[];
  differences: readonly ImportLine[];
}

export interface ImportLine {
  key: string;
  path: SettingPath;
  /** "Aetna, coverage: as on file → covered". */
  says: string;
}

/** What a file would change, in words. */
export function importView(
  { settings, problems }: ImportedFile,
  layers: PreferenceLayers,
  names: SettingNames,
): ImportView {
  const locked = lockedBy(layers);
  const differences = importDifferences(layers, settings ?? layers.practice).map(({ path, before, after }) => {
    const says = changeWords(names, path, before, after);
    const isHeld = isLocked(locked, path.join("."));
    return { key: pathKey(path), path, says: isHeld ? shareWording.share.locked(says) : says };
  });
  return { problems, differences: problems.length > 0 ? [] : differences };
}
