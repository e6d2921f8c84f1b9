import { useState } from "preact/hooks";
import type { TallyMonth, TallyView } from "../../lib/core/view/tally-view";
import { optionsWording } from "../../lib/core/words/en/options";
import { SelectField } from "../ui/SelectField";

export interface TallyTableProps {
  tally: TallyView;
  onExport(): void;
  onWipe(): void;
}

/** How often each check's finding was shown, acted on and set aside: what tells a practice which to weigh anew. */
export function TallyTable({ tally, onExport, onWipe }: TallyTableProps) {
  const [chosen, choose] = useState("");
  const words = optionsWording.tally;
  const [all] = tally;
  if (!all) return <p class="cs-none">{words.none}</p>;
  const shown = tally.find(({ month }) => month === chosen) ?? all;
  const choices = tally.map(({ month, title }) => [month, title] as const);
  return (
    <>
      <SelectField label={words.month} value={shown.month} choices={choices} onChange={choose} />
      <Rows {...shown} />
      <div class="cs-transfer">
        <button type="button" class="cs-button" onClick={onExport}>
          {words.export}
        </button>
        <button type="button" class="cs-button" onClick={onWipe}>
          {words.wipe}
        </button>
      </div>
    </>
  );
}

function Rows({ rows }: TallyMonth) {
  return (
    <table class="cs-tally">
      <thead>
        <tr>
          {optionsWording.tally.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rule, title, shown, acted, aside }) => (
          <tr key={rule} data-tally={rule}>
            <th scope="row">{title}</th>
            <td>{shown}</td>
            <td>{acted}</td>
            <td>{aside}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
