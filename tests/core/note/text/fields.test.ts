import { expect, test } from "vitest";
import { withFields } from "../../../../lib/core/note/text/fields";

const squeezed = (text: string) => withFields(text).replace(/ {2,}/g, " ").replace(/ +$/gm, "").split("\n");

/** Lines of one block, and what they become. */
const blocks: readonly (readonly [block: string, fields: readonly string[]])[] = [
  ["PHOTOS ....... no\nCONSENT ...... signed", ["PHOTOS : no", "CONSENT : signed"]],
  ["photos -> none\neyes ->", ["photos : none", "."]],
  ["PROC.1.PHOTO = N\nPROC.1.EYES =", ["PROC1 PHOTO : N", "."]],
  ["dx-1 photo: none\ndx-2 photo: taken", ["dx1 photo : none", "dx2 photo : taken"]],
  ["3 CREAMS FAILED .... no\n4 PILLS FAILED .....", [" CREAMS FAILED : no", "4 ."]],
  [
    "Value         Result    By\nAcne: photos  none      KT\nAcne: eyes    ---       KT\nAcne: site    chin      KT",
    ["Value: Result", "Acne/ photos: none", ".", "Acne/ site: chin"],
  ],
  [
    "papule/nodule/cyst none\nphotos             taken\neyes               pads\nreturn             4 wk",
    ["papule/nodule/cyst:none", "photos: taken", "eyes: pads", "return: 4 wk"],
  ],
  // Headings, sentences, choices of a form and two fields of a row stay as they are.
  ["PLAN:\nExam:", ["PLAN:", "Exam:"]],
  ["PLAN -----\nEXAM -----", ["PLAN -----", "EXAM -----"]],
  ["Seen for acne. She is well.\nNo photos.", ["Seen for acne. She is well.", "No photos."]],
  ["consent + \nphotos -", ["consent +", "photos -"]],
  ["Photos ......... no", ["Photos ......... no"]],
];

test.each(blocks)("%j", (block, fields) => {
  expect(squeezed(block)).toEqual(fields);
});

test("what stands at a place stays at that place", () => {
  for (const [block] of blocks)
    expect(
      withFields(block)
        .split("\n")
        .map(({ length }) => length),
    ).toEqual(block.split("\n").map(({ length }) => length));
});
