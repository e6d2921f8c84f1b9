import type { SidebarView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Section } from "../ui/Section";
import { CheckedLists } from "./CheckedLists";
import { FindingCard } from "./FindingCard";
import { FindingCounts } from "./FindingCounts";
import { Gaps } from "./Gaps";
import type { SidebarProps } from "./Sidebar";

interface FindingsSectionProps {
  view: SidebarView;
  onShowField: SidebarProps["onShowField"];
  onOpenOptions: SidebarProps["onOpenOptions"];
}

/** What the rules say of the line: the reason for looking here at all, so it stands first. */
export function FindingsSection({ view, onShowField, onOpenOptions }: FindingsSectionProps) {
  const { findings } = view;
  const titleOf = (line: number) => (view.lines.length > 1 ? titleOfLine(view, line) : undefined);
  return (
    <Section title={wording.sidebar.findings} beside={findings.length > 0 && <FindingCounts findings={findings} />}>
      {findings.length > 0 && (
        <ul class="cs-findings">
          {findings.map((finding) => (
            <FindingCard
              // By rule and line, so that an opened finding stays open while others come and go.
              key={`${finding.rule} ${finding.line}`}
              finding={finding}
              titleOf={titleOf}
              onShowField={onShowField}
              onOpenOptions={onOpenOptions}
            />
          ))}
        </ul>
      )}
      <Gaps gaps={view.gaps} onOpenOptions={onOpenOptions} />
      <CheckedLists checked={view.checked} titleOf={titleOf} />
    </Section>
  );
}

function titleOfLine(view: SidebarView, index: number): string | undefined {
  return view.lines.find((line) => line.index === index)?.title;
}
