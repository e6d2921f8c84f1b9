/** A text that is data: "{" with names in quotes. */
const named = /"([^"\\\n]{1,60})" ?: ?/g;

/** Each name of an export with what it holds becomes a line, place for place: `"count":5,"site":"nape"`. */
export function withoutBraces(text: string): string {
  const first = text.trimStart()[0];
  if ((first !== "{" && first !== "[") || !text.includes('":')) return text;
  return text
    .replace(/,(?=\s{0,20}")/g, "\n")
    .replace(named, (all: string, name: string) => ` ${name.replaceAll("_", " ")}:`.padEnd(all.length))
    .replace(/["{}]/g, " ");
}

/** "_X_ skin examined  ___ photos": boxes that are drawn with lines. */
export function withBoxes(text: string): string {
  if (!text.includes("_X_") && !text.includes("_x_")) return text;
  return text.replace(/(?<!_)_([xX_])_(?!_)/g, (_, mark: string) => `[${mark === "_" ? " " : mark}]`);
}
