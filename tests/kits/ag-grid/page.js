import { AllCommunityModule, createGrid, ModuleRegistry } from "ag-grid-community";
import { labels, line, places, tell } from "../claim.js";

ModuleRegistry.registerModules([AllCommunityModule]);

const rows = [{ ...line }];
tell(rows[0]);

/** Cells that open an editor; the place is chosen from the browser's own list, and the code is not edited. */
createGrid(document.querySelector("#kit"), {
  rowData: rows,
  domLayout: "autoHeight",
  defaultColDef: { editable: true, width: 120 },
  columnDefs: Object.keys(line).map((field) => ({
    field,
    headerName: labels[field],
    editable: field !== "code",
    ...(field === "pos" && {
      cellEditor: "agSelectCellEditor",
      cellEditorParams: { values: places.map(({ value }) => value) },
    }),
  })),
  onCellValueChanged: ({ data }) => tell(data),
});
