import type { FindingView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { CopyText } from "./CopyText";
import { MendButton } from "./MendButton";
import type { SidebarProps } from "./Sidebar";
import { ToOptions } from "./ToOptions";

interface FirstActionProps extends Pick<SidebarProps, "view" | "note" | "onShowField" | "onOpenOptions" | "mend"> {
  finding: FindingView;
  /** Of the first card: the keys that go to the sidebar go to it. */
  isFirst: boolean;
}

/** What is most likely to mend a finding: to add the payer, to ask for what the note lacks, else to go to the field. */
export function FirstAction({ finding, view, note, isFirst, onShowField, onOpenOptions, mend }: FirstActionProps) {
  const { line = finding.line, key } = finding.slot ?? {};
  if (isMendedInOptions(finding) && finding.link) {
    return <ToOptions link={finding.link} isPrimary isFirstOfAll={isFirst} onOpenOptions={onOpenOptions} />;
  }
  if (key === "note") {
    const { query } = view.note;
    const label = wording.sidebar.note.copyQueryHere;
    return note && query ? <CopyText label={label} text={query} isFirstOfAll={isFirst} onCopy={note.onCopy} /> : null;
  }
  const goThere = (isQuiet: boolean) =>
    onShowField && (
      <button
        type="button"
        class={isQuiet ? "cs-quiet-button" : "cs-button"}
        data-first-action={(isFirst && !isQuiet) || undefined}
        onClick={() => onShowField(line, key)}
      >
        {wording.sidebar.showField}
      </button>
    );
  if (!finding.mend || !mend) return goThere(false) ?? null;
  return (
    <>
      <MendButton mend={finding.mend} isFirst={isFirst} actions={mend} />
      {goThere(true)}
    </>
  );
}

/** The form is right, and we do not know the payer yet. */
export function isMendedInOptions({ link }: FindingView): boolean {
  return link?.place.view === "add-payer";
}
