import { fieldValue } from "../fields/field-value";
import { choiceFor } from "./choose";
import { saysSame } from "./says-same";
import { fillIn, type TypedBox } from "./type-into";
import { isDisabled, type Way } from "./way";

/** Boxes in which text is typed, masked or not; one with a list of the browser's own takes what an option of it stands for. */
export const textWay: Way<TypedBox> = {
  controlOf: (element) =>
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !notTyped.has(element.type))
      ? element
      : null,
  isFixed: (box) => box.readOnly || isDisabled(box),
  read: (box) => fieldValue(box).value,
  shows: (box, to) => saysSame(fieldValue(box).value, offeredFor(box, to)),
  async write(box, to) {
    const text = offeredFor(box, to);
    if (box.maxLength >= 0 && text.length > box.maxLength) return "not-kept";
    fillIn(box, text);
    return undefined;
  },
};

const notTyped = new Set("hidden password button submit reset image file color range".split(" "));

function offeredFor(box: TypedBox, to: string): string {
  const options = box instanceof HTMLInputElement ? [...(box.list?.options ?? [])] : [];
  const offered = options.map(({ value, label, text }) => ({ value, text: label || text || value }));
  return (to && choiceFor(offered, to)?.value) || to;
}
