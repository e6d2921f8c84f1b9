import { expect, test } from "vitest";
import { mergeFrames } from "../../../lib/core/reading/merge-frames";
import { readFrame } from "../../../lib/page/frame/read-frame";
import { show } from "../show";

test("a line that is struck through is none", () => {
  const row = (code: string) => `<td>${code}<td>1<td>$95.00`;
  show(`<table><tr><th>CPT<th>Units<th>Charge
    <tr>${row("17340")}<tr style="text-decoration: line-through">${row("17110")}</table>`);
  const { lines } = mergeFrames([readFrame(document).reading]);
  expect(lines.map(({ fields }) => fields.find(({ role }) => role === "code")?.value)).toEqual(["17340"]);
});
