import "tabulator-tables/dist/css/tabulator.css";
import { TabulatorFull } from "tabulator-tables";
import { labels, line, places, tell } from "../claim.js";

/** Cells that open their editor at a click, the place a list that the kit draws. */
const table = new TabulatorFull("#kit", {
  data: [{ ...line }],
  columns: Object.keys(line).map((field) => ({
    field,
    title: labels[field],
    ...(field === "pos"
      ? { editor: "list", editorParams: { values: places } }
      : field === "code"
        ? {}
        : { editor: "input" }),
  })),
});
table.on("cellEdited", () => tell(table.getData()[0]));
tell(line);
