import type { SlotKey } from "../../lib/core/claim/claim";
import type { Habit } from "../../lib/core/preferences/preferences";
import type { FormAnswer } from "../../lib/core/reading/reading";
import type { ShownView } from "../../lib/core/view/shown-now";
import type { VerdictView } from "../../lib/core/view/verdict-view";
import { wording } from "../../lib/core/view/wording";
import { CodeSection } from "./CodeSection";
import { CollapsedTab } from "./CollapsedTab";
import type { ReportActions } from "./CopyReport";
import { FindingsSection } from "./FindingsSection";
import { Foot } from "./Foot";
import { FormQuestion } from "./FormQuestion";
import { Header } from "./Header";
import { LinesSection } from "./LinesSection";
import { ModifiersSection } from "./ModifiersSection";
import type { NoteActions } from "./note-actions";
import type { OutlineActions } from "./OutlineChoices";
import { PayerSection } from "./PayerSection";
import { PromptsSection } from "./PromptsSection";
import { SourcesOnFile } from "./Sources";
import { useKeptFocus } from "./use-kept-focus";

export interface SidebarProps {
  view: ShownView;
  /** The edge of the window it stands at: turns arrows and the collapsed tab. */
  side: "left" | "right";
  /** Forced on the aside alone: the page keeps its own. */
  theme: "system" | "light" | "dark";
  /** How it stands on this site. */
  habit: Habit;
  /** Only the tab at the edge is shown. */
  collapsed: boolean;
  /** A word about Claimside itself, not about the claim: "Claimside was updated; reload the page." */
  notice?: string | undefined;
  onCollapse(collapsed: boolean): void;
  onClose(): void;
  onMoveSide(): void;
  onHabit(habit: Habit): void;
  /** Points at the line, or at one slot of it, in the page. Left out: nothing offers to. */
  onShowField?(line: number, slotKey?: SlotKey): void;
  /** The code's field of this line is none. Left out: nothing offers to say so. */
  onNotCode?(line: number): void;
  /** The sidebar is to stand on this form always, or never. Left out: nothing asks. */
  onFormAnswer?(answer: FormAnswer): void;
  onOpenOptions(): void;
  /** Draws over the page what was taken for fields. Left out: nothing offers to. */
  outline?: OutlineActions | undefined;
  /** Tells how the form is built, to be copied. Left out: nothing offers to. */
  formReport?: ReportActions;
  /** What may be done with the note. Left out: it is only shown. */
  note?: NoteActions;
}

/** The guidance beside the form. It fills the element it is rendered into, which the host page's side decides. */
export function Sidebar(props: SidebarProps) {
  const { view, side, theme, collapsed, onShowField, onFormAnswer } = props;
  const { expandButton, collapseButton, press } = useKeptFocus(collapsed, props.onCollapse);
  const answer = (given: FormAnswer) => {
    // The question goes with its answer: the focus does not fall out of the sidebar.
    collapseButton.current?.focus();
    onFormAnswer?.(given);
  };
  return (
    <SourcesOnFile.Provider value={view.sources}>
      <aside
        aria-label={wording.product}
        lang={wording.language}
        dir={wording.direction}
        class="cs-sidebar"
        data-theme={theme}
        data-side={side}
        data-collapsed={collapsed}
        onKeyDown={(event) => isNotCodeKey(event) && props.onNotCode?.(lineInFocus(event) ?? view.lines[0]?.index ?? 0)}
      >
        {/* Spoken when it changes, so that typing on in the form is enough to hear of a new problem. */}
        <p class="cs-spoken" role="status">
          {spokenOf(view.verdict)}
        </p>
        {collapsed && <CollapsedTab view={view} buttonRef={expandButton} onExpand={() => press(false)} />}
        {/* Hidden, not taken away: what the biller had folded open is still so when the sidebar comes back. */}
        <div class="cs-panel" hidden={collapsed}>
          <Header {...props} collapseButton={collapseButton} onCollapse={press} />
          <div class="cs-scroll">
            {view.form.isOffered && onFormAnswer && <FormQuestion onAnswer={answer} />}
            <FindingsSection view={view} onShowField={onShowField} onOpenOptions={props.onOpenOptions} />
            <LinesSection
              lines={view.lines}
              form={view.form}
              onShowField={onShowField}
              onNotCode={props.onNotCode}
              outline={props.outline}
              onNever={view.form.isOffered ? undefined : onFormAnswer && (() => onFormAnswer("never"))}
            />
            <PayerSection payer={view.payer} />
            <ModifiersSection modifiers={view.modifiers} />
            <PromptsSection view={view} actions={props.note} />
            <CodeSection view={view} />
            <Foot notice={view.notice} report={props.formReport} habit={props.habit} onHabit={props.onHabit} />
          </div>
        </div>
      </aside>
    </SourcesOnFile.Provider>
  );
}

/** A line that is being filled is not spoken of. */
function spokenOf({ kind, word, says }: VerdictView): string {
  return kind === "in-progress" ? "" : `${word}. ${says}`;
}

/** One key, heard only while the focus is in the sidebar. */
function isNotCodeKey({ key, ctrlKey, metaKey, altKey, repeat, target }: KeyboardEvent): boolean {
  const isPlain = !ctrlKey && !metaKey && !altKey && !repeat && !(target as Element).matches("input, textarea, select");
  return isPlain && key.toUpperCase() === wording.sidebar.notCodeKey;
}

/** The line whose part of the sidebar has the focus. */
function lineInFocus({ target }: Event): number | null {
  const { lineView, line = lineView } =
    (target as Element).closest<HTMLElement>("[data-line-view], [data-line]")?.dataset ?? {};
  return line === undefined ? null : Number(line);
}
