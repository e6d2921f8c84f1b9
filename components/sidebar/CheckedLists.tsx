import type { CheckedView } from "../../lib/core/view/sidebar-view";
import { Disclosure } from "../ui/Disclosure";

interface CheckedListsProps {
  checked: CheckedView[];
  /** The name of a line; undefined where the claim has only one. */
  titleOf(line: number): string | undefined;
}

/** What was checked besides the findings, folded away: each with the value that was looked at, or why none was. */
export function CheckedLists({ checked, titleOf }: CheckedListsProps) {
  return checked.map(({ title, lead, checks }) => (
    // Its count changes while one types, its place does not: an opened list stays open.
    <Disclosure key={lead} class="cs-more cs-checked" summary={<span>{title}</span>}>
      {lead && <p>{lead}</p>}
      <ul>
        {checks.map((check) => (
          <li key={`${check.rule} ${check.line}`} data-checked={check.rule}>
            {[check.title, titleOf(check.line)].filter(Boolean).join(" · ")}
            <span class="cs-checked-says">{check.says}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  ));
}
