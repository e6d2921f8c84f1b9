import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Collapsing hides the very button that was pressed, which would drop a keyboard user out of the sidebar. After a press
 * (and only then: the page's focus is never taken) the focus goes to the button that undoes it.
 */
export function useKeptFocus(collapsed: boolean, onCollapse?: (collapsed: boolean) => void) {
  const expandButton = useRef<HTMLButtonElement>(null);
  const collapseButton = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (pressed.current) (collapsed ? expandButton : collapseButton).current?.focus();
    pressed.current = false;
  }, [collapsed]);
  const press = (next: boolean) => {
    pressed.current = true;
    onCollapse?.(next);
  };
  return { expandButton, collapseButton, press };
}
