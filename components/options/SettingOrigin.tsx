import type { Editing } from "../../lib/core/preferences/editing";
import type { SettingPath } from "../../lib/core/preferences/settings";
import { giveBack, setByOf } from "./layered";
import { OriginMark } from "./OriginMark";

interface SettingOriginProps {
  /** The setting, for who hears the button alone. */
  title: string;
  path: SettingPath;
  editing: Pick<Editing, "preferences" | "change" | "layers" | "locked">;
}

/** Who set what stands at a path, and the way back. */
export function SettingOrigin({ title, path, editing }: SettingOriginProps) {
  return <OriginMark title={title} by={setByOf(editing, path)} onBack={() => giveBack(editing, path)} />;
}
