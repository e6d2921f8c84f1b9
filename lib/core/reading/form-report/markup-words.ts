/** The words by which pages name the parts they are built of: with those of the cues, all that a name or a class tells. */
export const markupWords: readonly string[] = [
  "text number date datetime local month week time tel email search checkbox radio button submit reset hidden",
  "textbox combobox listbox option spinbutton switch searchbox menu menuitem radiogroup region navigation heading",
  "grid gridcell treegrid table tbody thead tfoot rowgroup row rows rowheader columnheader column columns col cols cell cells",
  "list listitem item items tab tabs tablist tabpanel dialog toolbar status alert presentation none generic note",
  "true false auto inline both off on page current polite",
  "input inputs textarea select dropdown picker datepicker autocomplete lookup check control ctrl ctl ctrls txt ddl chk lbl",
  "label labels caption legend title header headers head footer foot body content contents field fields fieldset fieldgroup",
  "form forms line lines entry entries detail details summary section panel pane card cards box boxes group groups set",
  "wrap wrapper container outer inner layout block part area main side top bottom left right start end first last odd even",
  "editor editing edit edited editable readonly disabled required active selected focus focused error valid invalid empty",
  "new add value values key index count number num no id name names type kind data model view frame window root app",
  "claim claims charge charges service services procedure procedures repeater template rpt gv dg dgv lst tbl frm div span",
  "ag mat mdc cdk mui ant vaadin kendo dx rt slick tabulator handsontable choices bootstrap float floating",
].flatMap((words) => words.split(" "));
