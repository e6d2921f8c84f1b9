import { hasWord } from "./characters";
import { withMark } from "./enclosed";

/** "_X_ skin examined  ___ photos", "X_ none  __ given", "yes__ no_x_": boxes drawn with lines, and a letter where one is ticked. */
export function withDrawnBoxes(text: string): string {
  if (!text.includes("_")) return text;
  const lines = text.split("\n");
  const areDrawn = lines.map((line) => boxesOf(line).some(({ isTicked }) => isTicked));
  if (!areDrawn.includes(true)) return text;
  return lines.map((line, at) => (areDrawn[at] ? asBoxes(line) : withMark(line, "___", "[ ]"))).join("\n");
}

interface DrawnBox {
  at: number;
  length: number;
  isTicked: boolean;
}

function asBoxes(line: string): string {
  let [written, from] = ["", 0];
  for (const { at, length, isTicked } of boxesOf(line)) {
    const mark = isTicked ? "x" : " ";
    const box = length > 2 ? `[${mark}]` : isTicked ? "\u2612" : "\u2610";
    written += line.slice(from, at) + box.padEnd(length);
    from = at + length;
  }
  return written + line.slice(from);
}

function boxesOf(line: string): DrawnBox[] {
  const boxes: DrawnBox[] = [];
  for (let at = 0; at < line.length; at += 1) {
    let end = at;
    while (end < line.length && drawing.includes(line[end] ?? " ")) end += 1;
    if (end === at) continue;
    const signs = line.slice(at, end).replaceAll("_", "").length;
    if (isBox(line, at, end, signs)) boxes.push({ at, length: end - at, isTicked: signs === 1 });
    at = end;
  }
  return boxes;
}

const drawing = "_xX";

/** "max_", "photo_x_taken" and "________" are none: a word, a name and a blank to fill in. */
function isBox(line: string, at: number, end: number, signs: number): boolean {
  const length = end - at;
  if (signs > 1 || signs === length || length > longestBox) return false;
  const [before, behind] = [hasWord(line[at - 1] ?? " "), hasWord(line[end] ?? " ")];
  if (signs === 0) return length > 1 && !behind;
  return !(before && (behind || line[at] !== "_")) && !(behind && line[end - 1] !== "_");
}

const longestBox = 4;
