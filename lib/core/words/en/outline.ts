import { counted } from "../../values/counted";
import { catalogue } from "../catalogue";

/** The words of what is drawn over the page: the row, the headings and the labels that fields were read by. */
export const outlineEnglish = {
  title: "Draw on the page what was taken",
  all: "All",
  hint: "The row, the heading and the label, as Claimside saw them. Escape takes it away.",
  part: { row: "row", heading: "heading", label: "label", group: "group" },
  drawn: (fields: number, words: number) => {
    const [around, read] = fields === 1 ? ["it", "it was"] : ["them", "they were"];
    const texts = words === 0 ? `no words around ${around}` : `${counted(words, "text")} ${read} read by`;
    return `Drawn on the page: ${counted(fields, "field")}, ${texts}.`;
  },
} as const;

export const outlineWording = catalogue("outline", outlineEnglish);
