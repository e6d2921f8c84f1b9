import type { FindingView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { CopyText } from "./CopyText";
import type { SidebarProps } from "./Sidebar";
import { ToOptions } from "./ToOptions";

interface FirstActionProps extends Pick<SidebarProps, "view" | "note" | "onShowField" | "onOpenOptions"> {
  finding: FindingView;
  /** Of the first card: the keys that go to the sidebar go to it. */
  isFirst: boolean;
}

/** What is most likely to mend a finding: to add the payer, to ask for what the note lacks, else to go to the field. */
export function FirstAction({ finding, view, note, isFirst, onShowField, onOpenOptions }: FirstActionProps) {
  const { line = finding.line, key } = finding.slot ?? {};
  if (isMendedInOptions(finding) && finding.link) {
    return <ToOptions link={finding.link} isPrimary isFirstOfAll={isFirst} onOpenOptions={onOpenOptions} />;
  }
  if (key === "note") {
    const { query } = view.note;
    const label = wording.sidebar.note.copyQueryHere;
    return note && query ? <CopyText label={label} text={query} isFirstOfAll={isFirst} onCopy={note.onCopy} /> : null;
  }
  return onShowField ? (
    <button
      type="button"
      class="cs-button"
      data-first-action={isFirst || undefined}
      onClick={() => onShowField(line, key)}
    >
      {wording.sidebar.showField}
    </button>
  ) : null;
}

/** The form is right, and we do not know the payer yet. */
export function isMendedInOptions({ link }: FindingView): boolean {
  return link?.place.view === "add-payer";
}
