import type { SidebarView } from "../../lib/core/view/sidebar-view";
import { passedOn } from "../../lib/core/view/verdict-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Section } from "../ui/Section";
import { CheckedLists } from "./CheckedLists";

interface ChecksSectionProps {
  view: Pick<SidebarView, "lines" | "findings" | "checked">;
  titleOf(line: number): string | undefined;
}

/** What was checked besides, and what was not: read when somebody asks. */
export function ChecksSection({ view: { lines, findings, checked }, titleOf }: ChecksSectionProps) {
  const { allChecks, checksInShort } = wording.sidebar;
  return (
    <Section title={allChecks} open={false} beside={checksInShort(passedOn(lines), findings.length)}>
      <CheckedLists checked={checked} titleOf={titleOf} />
    </Section>
  );
}
