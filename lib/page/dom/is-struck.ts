import { matchesSelector, parentOf } from "./of-element";
import { oncePerReading } from "./once-per-reading";

/** Whether an element is drawn struck through: a line that was taken out of the claim, and is still there to be seen. */
export const isStruck = oncePerReading((element: Element): boolean => {
  if (matchesSelector(element, "del, s, strike")) return true;
  const style = getComputedStyle(element);
  if ((style.textDecorationLine || style.textDecoration).includes("line-through")) return true;
  const parent = parentOf(element);
  return parent !== null && isStruck(parent);
});
