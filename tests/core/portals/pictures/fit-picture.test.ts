import { describe, expect, it } from "vitest";
import { cms1500 } from "../../../../lib/core/portals/pictures/cms-1500";
import { fitPicture } from "../../../../lib/core/portals/pictures/fit-picture";
import type { SeenField } from "../../../../lib/core/reading/reading";

interface Paper {
  left?: number;
  top?: number;
  columnWidth?: number;
  lineHeight?: number;
  lines?: number;
}

/** Boxes without any word, where the paper has its own. */
function makeFields({ left = 30, top = 712, columnWidth = 9.6, lineHeight = 16, lines = 6 }: Paper = {}): SeenField[] {
  const places = [
    ...cms1500.boxes.map(({ column, above }) => ({ column, line: -above })),
    ...Array.from({ length: lines }, (_, line) =>
      cms1500.lineBoxes.map(({ column }) => ({ column, line: line * cms1500.pitch })),
    ).flat(),
  ];
  return places.map(({ column, line }, id) => ({
    id,
    kind: "box",
    value: "",
    words: [],
    path: [],
    shown: true,
    box: { left: left + (column - 1) * columnWidth, top: top + line * lineHeight, width: 20, height: 14 },
  }));
}

const saysOf = (fields: SeenField[]) => fields.map((field) => field.words[0]?.text);

describe("boxes over a picture of the CMS-1500", () => {
  const printed = [
    ...cms1500.boxes.map((box) => box.says),
    ...Array.from({ length: 6 }, () => cms1500.lineBoxes.map((box) => box.says)).flat(),
  ];

  it.each<[string, Paper]>([
    ["at the scale of the paper", {}],
    ["twice as large, elsewhere on the page", { left: 400, top: 1500, columnWidth: 19.2, lineHeight: 32 }],
    ["at another scale across than down", { columnWidth: 11, lineHeight: 14 }],
  ])("are named by what the paper prints there, %s", (_, paper) => {
    expect(saysOf(fitPicture(makeFields(paper), cms1500))).toEqual(printed);
  });

  it("are ticked for what the paper prints beside them", () => {
    const labels = fitPicture(makeFields(), cms1500).map((field) => field.label);
    expect(labels.filter(Boolean)).toEqual([
      "Medicare",
      "Medicaid",
      "Tricare",
      "Champva",
      "Group health plan",
      "FECA",
      "Other",
    ]);
  });

  it("may hold month, day and year in one", () => {
    const joined = makeFields().filter((_, index) => !cms1500.lineBoxes[(index - cms1500.boxes.length) % 17]?.joins);
    expect(saysOf(fitPicture(joined, cms1500)).slice(-13, -10)).toEqual(["24A from", "24A to", "24B place of service"]);
  });

  it("may stand higher or lower above the service lines, as the row of boxes to tick tells", () => {
    const stretched = makeFields().map((field, index) => {
      const place = cms1500.boxes[index];
      const top = field.box && place ? 712 - place.above * 15.5 : field.box?.top;
      return { ...field, kind: place?.label ? "check" : "box", box: field.box && { ...field.box, top } } as SeenField;
    });
    expect(saysOf(fitPicture(stretched, cms1500))).toEqual(printed);
  });

  it("stay nameless where the rows are too few to be the form's", () => {
    expect(saysOf(fitPicture(makeFields({ lines: 4 }), cms1500)).every((says) => says === undefined)).toBe(true);
  });

  describe("whose page prints heads of its own", () => {
    /** A text that begins where the paper has this box of a line, and so many lines of print over the first one. */
    const headOver = (says: string, value: string, above = 1): SeenField => {
      const column = cms1500.lineBoxes.find((place) => place.says === says)?.column ?? 0;
      const box = { left: 30 + (column - 1) * 9.6, top: 712 - above * 16, width: 40, height: 10 };
      return { id: -1, kind: "text", value, words: [], path: [], shown: true, box, ink: box };
    };
    const saidUnder = (...heads: SeenField[]) => saysOf(fitPicture([...heads, ...makeFields()], cms1500));
    const countOf = (says: string, ...heads: SeenField[]) => saidUnder(...heads).filter((one) => one === says).length;

    it.each([
      ["24E diagnosis pointer", "Units"],
      ["24G units", "POS"],
      ["24B place of service", "Charges"],
    ])("leave %s open under %j, on all lines", (says, head) => {
      expect(countOf(says, headOver(says, head))).toBe(0);
    });

    it.each([
      ["24E diagnosis pointer", "E. POINTER", 1],
      ["24E diagnosis pointer", "line", 1],
      ["24G units", "23. Prior authorization", 6],
    ])("are %s under %j", (says, head, above) => {
      expect(countOf(says, headOver(says, head, above))).toBe(6);
    });
  });

  it("stay nameless where the columns are those of an even grid", () => {
    const even = makeFields().map((field, index) => ({
      ...field,
      box: { left: 30 + (index % 15) * 60, top: 100 + Math.floor(index / 15) * 30, width: 55, height: 20 },
    }));
    expect(saysOf(fitPicture(even, cms1500)).every((says) => says === undefined)).toBe(true);
  });
});
