import { expect, test, vi } from "vitest";
import { TallyTable } from "../../components/options/TallyTable";
import { tallyView } from "../../lib/core/view/tally-view";
import { mount } from "./mount";

const tally = tallyView({
  "2026-10": { "units-above-one": { shown: 2, acted: 1, aside: 1 } },
  "2026-11": { "units-above-one": { shown: 3, acted: 3, aside: 0 }, "date-range": { shown: 4, acted: 0, aside: 2 } },
});

function rowsOf(all: (selector: string) => Element[]): string[] {
  return all("[data-tally]").map((row) =>
    [row.getAttribute("data-tally"), ...[...row.querySelectorAll("td")].map(({ textContent }) => textContent)].join(
      " ",
    ),
  );
}

test("what became of findings stands by check, the most shown first, for all months or one", async () => {
  const { all, labelled, choose } = mount(<TallyTable tally={tally} onExport={() => {}} onWipe={() => {}} />);
  expect(rowsOf(all)).toEqual(["units-above-one 5 4 1", "date-range 4 0 2"]);
  await choose(labelled("Month"), "2026-11");
  expect(rowsOf(all)).toEqual(["date-range 4 0 2", "units-above-one 3 3 0"]);
});

test("the counts can be taken along and wiped", async () => {
  const [onExport, onWipe] = [vi.fn(), vi.fn()];
  const { button, click } = mount(<TallyTable {...{ tally, onExport, onWipe }} />);
  await click(button("Export the counts"));
  await click(button("Wipe the counts"));
  expect([onExport.mock.calls.length, onWipe.mock.calls.length]).toEqual([1, 1]);
});
