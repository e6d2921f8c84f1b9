import type { FieldMark } from "../../core/view/field-marks";
import { hearEscape } from "../dom/hear-escape";
import { putAt } from "./own-pixels";

/** How long the pointer may be between a mark and its words, in milliseconds. */
const between = 200;
const [gap, edge] = [6, 4];

export interface MarkTip {
  /** Has the words of a mark shown while the pointer is over it, or the focus on it; `mark` as it is at that moment. */
  attach(sign: HTMLElement, mark: () => FieldMark): void;
  hide(): void;
}

/** The first sentence of what is said of a field, beside its mark; it may be pointed at, and Escape takes it away. */
export function makeMarkTip(mount: HTMLElement, signal: AbortSignal): MarkTip {
  const tip = document.createElement("div");
  tip.role = "tooltip";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(timer);
  const hide = () => {
    stay();
    tip.remove();
  };
  const leave = () => {
    stay();
    timer = setTimeout(hide, between);
  };
  const show = (sign: HTMLElement, mark: FieldMark) => {
    stay();
    tip.dataset.kind = mark.kind;
    tip.removeAttribute("style");
    tip.textContent = mark.says;
    mount.append(tip);
    placeTip(sign, tip);
  };
  tip.addEventListener("pointerenter", stay);
  tip.addEventListener("pointerleave", leave);
  hearEscape(() => tip.isConnected, hide, signal);
  signal.addEventListener("abort", hide);
  return {
    attach(sign, mark) {
      for (const type of ["pointerenter", "focus"]) sign.addEventListener(type, () => show(sign, mark()));
      for (const type of ["pointerleave", "blur"]) sign.addEventListener(type, leave);
    },
    hide,
  };
}

/** Over the mark, else under it; within the window. */
function placeTip(sign: HTMLElement, tip: HTMLElement): void {
  const [beside, { width, height }] = [sign.getBoundingClientRect(), tip.getBoundingClientRect()];
  const over = beside.top - gap - height;
  const middle = beside.left + (beside.width - width) / 2;
  const left = Math.max(edge, Math.min(middle, innerWidth - width - edge));
  putAt(tip, { left, top: over > edge ? over : beside.bottom + gap, width, height });
}
