/** How wide the person has drawn the sidebar, while that is not kept yet. */
export function makeDrawnWidth(keep: (width: number) => void, redraw: () => void) {
  let drawn: number | undefined;
  return {
    now: (kept: number) => drawn ?? kept,
    onWidth(width: number, isDone: boolean) {
      drawn = width;
      if (isDone) keep(width);
      redraw();
    },
  };
}
