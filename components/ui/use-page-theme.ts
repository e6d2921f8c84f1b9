import { useLayoutEffect } from "preact/hooks";

/** Puts the whole page into a theme: its ground is the body's, which a component does not draw. */
export function usePageTheme(theme: "system" | "light" | "dark") {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
