import type { CheckedView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Disclosure } from "../ui/Disclosure";

interface CheckedProps {
  checked: CheckedView[];
  /** The name of a line; undefined where the claim has only one. */
  titleOf(line: number): string | undefined;
}

/** What was looked for and not found, with the value that was looked at; then what was not looked at, and why. */
export function Checked({ checked, titleOf }: CheckedProps) {
  const { checkedFine, lookedFor, notChecked } = wording.sidebar;
  const fine = checked.filter(({ verdict }) => verdict === "fine");
  const skipped = checked.filter(({ verdict }) => verdict === "skipped");
  return (
    <>
      <Folded summary={checkedFine(fine.length)} lead={lookedFor} items={fine} titleOf={titleOf} />
      <Folded summary={notChecked(skipped.length)} items={skipped} titleOf={titleOf} />
    </>
  );
}

interface FoldedProps extends Pick<CheckedProps, "titleOf"> {
  summary: string;
  /** What all items have in common. */
  lead?: string;
  items: CheckedView[];
}

function Folded({ summary, lead, items, titleOf }: FoldedProps) {
  if (items.length === 0) return null;
  return (
    <Disclosure class="cs-more cs-checked" summary={<span>{summary}</span>}>
      {lead && <p>{lead}</p>}
      <ul>
        {items.map(({ rule, line, title, says }) => (
          <li key={`${rule} ${line}`} data-checked={rule}>
            {[title, titleOf(line)].filter(Boolean).join(" · ")}
            <span class="cs-checked-says">{says}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
