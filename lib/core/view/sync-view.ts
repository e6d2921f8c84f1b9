import type { SettingPath } from "../preferences/settings";
import type { SyncState } from "../preferences/sync";
import { shareWording } from "../words/en/share";
import { type SettingNames, settingTitle } from "./setting-words";

/** So many payers or settings that have no room are named. */
const mostNamed = 8;

/** Why settings are not in step with the person's other browsers, one sentence an item; nothing where they are to be so nowhere. */
export function syncProblems({ isOn, trouble, unfit }: SyncState, names: () => SettingNames): string[] {
  const words = shareWording.sync;
  if (!isOn) return [];
  if (trouble) return [trouble === "unread" ? words.unread : words.notTaken];
  if (unfit.length === 0) return [];
  const named = unfit.slice(0, mostNamed).map((path) => nameOf(names(), path));
  return [
    words.unfit([...named, ...(unfit.length > mostNamed ? [words.more(unfit.length - mostNamed)] : [])].join("; ")),
  ];
}

function nameOf(names: SettingNames, path: SettingPath): string {
  const [branch, id = "", ...beneath] = path;
  return branch === "payers" && beneath.length === 0 ? (names.payers.get(id) ?? id) : settingTitle(names, path);
}
