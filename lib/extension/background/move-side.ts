import { changePreferences } from "./write-preferences";

/** The side is a preference: it holds for every page, and open sidebars hear of it as of any other. */
export async function moveSide(): Promise<boolean> {
  return await changePreferences((preferences) => {
    const side = preferences.sidebar.side === "left" ? "right" : "left";
    return { ...preferences, sidebar: { ...preferences.sidebar, side } };
  });
}
