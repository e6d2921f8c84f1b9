import { loadPreferences, savePreferences } from "./preference-store";

/** The side is a preference: it holds for every page, and open sidebars hear of it as of any other. */
export async function moveSide(): Promise<void> {
  const { preferences } = await loadPreferences();
  const side = preferences.sidebar.side === "left" ? "right" : "left";
  await savePreferences({ ...preferences, sidebar: { ...preferences.sidebar, side } });
}
