import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SlotKey } from "../../lib/core/claim/claim";
import type { Habit, SidebarPreferences, Writing } from "../../lib/core/preferences/preferences";
import type { FormAnswer } from "../../lib/core/reading/reading";
import type { CardName } from "../../lib/core/view/field-marks";
import type { Mended } from "../../lib/core/view/mended-view";
import type { OptionsPlace } from "../../lib/core/view/options-place";
import type { LinePart, ShownView } from "../../lib/core/view/shown-now";
import type { VerdictView } from "../../lib/core/view/verdict-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { ChecksSection } from "./ChecksSection";
import { CodeSection } from "./CodeSection";
import { CollapsedTab } from "./CollapsedTab";
import type { ReportActions } from "./CopyReport";
import { FindingsSection } from "./FindingsSection";
import { FormQuestion } from "./FormQuestion";
import { Header } from "./Header";
import { Keys } from "./Keys";
import { MendedNote } from "./MendedNote";
import { MiniForm } from "./MiniForm";
import { ModifiersSection } from "./ModifiersSection";
import type { MendActions } from "./mend-actions";
import { NoteSection } from "./NoteSection";
import type { NoteActions } from "./note-actions";
import type { OutlineActions } from "./OutlineChoices";
import { PayerSection } from "./PayerSection";
import type { AsideActions } from "./SetAsides";
import { SourcesOnFile } from "./Sources";
import { UsualBoxes } from "./UsualBoxes";
import { useKeptFocus } from "./use-kept-focus";
import { WidthHandle } from "./WidthHandle";

export interface SidebarProps {
  view: ShownView;
  /** The edge of the window it stands at: turns arrows and the collapsed tab. */
  side: "left" | "right";
  /** Forced on the aside alone: the page keeps its own. */
  theme: "system" | "light" | "dark";
  text: SidebarPreferences["text"];
  /** In pixels. */
  width: number;
  /** How it stands on this site. */
  habit: Habit;
  /** Whether anything may be written into the forms of this site. */
  writing?: Writing;
  /** Why nothing may be written into forms here; null or left out: nothing speaks against it. */
  notWritten?: string | null;
  /** The browser's shortcut to the sidebar and back; "" where it has none. */
  shortcut: string;
  /** Only the tab at the edge is shown. */
  collapsed: boolean;
  /** A word about Claimside itself, not about the claim: "Claimside was updated; reload the page." */
  notice?: string | undefined;
  /** The page changes too fast to be looked at each time: said in passing, for what is typed is read all the same. */
  isInStorm?: boolean;
  /** Of these, what is left out nothing offers: a page of our own says itself where the sidebar stands. */
  onCollapse?(collapsed: boolean): void;
  onClose?(): void;
  onMoveSide?(): void;
  onHabit?(habit: Habit): void;
  onWriting?: ((writing: Writing) => void) | undefined;
  /** Drawn wider or narrower, in pixels; `isDone`: to be kept so. */
  onWidth?(width: number, isDone: boolean): void;
  onText?(text: SidebarPreferences["text"]): void;
  /** Points at the line, or at one slot of it, in the page. Left out: nothing offers to. */
  onShowField?(line: number, slotKey?: SlotKey): void;
  /** The code's field of this line is none. Left out: nothing offers to say so. */
  onNotCode?(line: number): void;
  /** The sidebar is to stand on this form always, or never. Left out: nothing asks. */
  onFormAnswer?(answer: FormAnswer): void;
  onOpenOptions(place?: OptionsPlace): void;
  /** Draws over the page what was taken for fields. Left out: nothing offers to. */
  outline?: OutlineActions | undefined;
  /** Tells how the form is built, to be copied. Left out: nothing offers to. */
  formReport?: ReportActions;
  /** Sets findings aside, and takes that back. Left out: nothing offers to. */
  aside?: AsideActions | undefined;
  /** Writes remedies into the form. Left out: nothing offers to. */
  mend?: MendActions | undefined;
  /** What was last written into the form, or could not be. */
  mended?: Mended | undefined;
  /** The card that was just asked for, each time another object: it is opened, and gets the focus. */
  wanted?: CardName | undefined;
  /** What may be done with the note. Left out: it is only shown. */
  note?: NoteActions;
}

/** The guidance beside the form. It fills the element it is rendered into, which the host page's side decides. */
export function Sidebar(props: SidebarProps) {
  const { view, side, theme, text, collapsed, onFormAnswer } = props;
  const { expandButton, collapseButton, press } = useKeptFocus(collapsed, props.onCollapse);
  const { part, select } = useChosenLine(view.parts, props.wanted);
  const keyList = useKeyList();
  const spoken = useSpoken(view);
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
        dir="ltr"
        class="cs-sidebar"
        data-theme={theme}
        data-side={side}
        data-text={text}
        data-collapsed={collapsed}
        onKeyDown={keyList.onKeyDown}
      >
        {/* Spoken when it changes, so that typing on in the form is enough to hear of a new problem. */}
        <p class="cs-spoken" role="status">
          {spoken}
        </p>
        {collapsed && <CollapsedTab view={view} buttonRef={expandButton} onExpand={() => press(false)} />}
        {!collapsed && props.onWidth && <WidthHandle side={side} onWidth={props.onWidth} />}
        {/* Hidden, not taken away: what the biller had folded open is still so when the sidebar comes back. */}
        <div class="cs-panel" hidden={collapsed}>
          <Header {...props} part={part} onSelect={select} collapseButton={collapseButton} press={press} />
          <Body {...props} part={part} onAnswer={answer} />
          <Keys shortcut={props.shortcut} isListed={keyList.isListed} onList={keyList.onTurn} />
        </div>
      </aside>
    </SourcesOnFile.Provider>
  );
}

interface BodyProps extends SidebarProps {
  part: LinePart;
  onAnswer(answer: FormAnswer): void;
}

/** What scrolls: the line and what is said of it, then what is folded away. */
function Body(props: BodyProps) {
  const { view, part, onShowField, onOpenOptions, onAnswer } = props;
  const titleOf = (line: number) => titleOfLine(view, line);
  return (
    <div class="cs-scroll">
      {view.form.isOffered && props.onFormAnswer && <FormQuestion onAnswer={onAnswer} />}
      <div class="cs-line">
        <MiniForm part={part} onShowField={onShowField} />
        {props.mended && <MendedNote mended={props.mended} onUndo={props.mend?.onUndo} />}
        {view.usual && props.mend && <UsualBoxes usual={view.usual} actions={props.mend} />}
        <FindingsSection {...props} part={part} titleOf={titleOf} />
        <NoteSection view={view} actions={props.note} />
      </div>
      <PayerSection payer={view.payer} onOpenOptions={onOpenOptions} />
      <ModifiersSection modifiers={view.modifiers} />
      <ChecksSection view={view} titleOf={titleOf} />
      <CodeSection view={view} onOpenOptions={onOpenOptions} />
      {props.isInStorm && <p class="cs-notice">{wording.sidebar.inStorm}</p>}
      {props.notWritten && <p class="cs-notice">{props.notWritten}</p>}
      <p class="cs-notice">{view.notice}</p>
    </div>
  );
}

/** The line that is shown: the one that was chosen, else the one that the person is at work on, else the worst. */
function useChosenLine(parts: readonly LinePart[], wanted: CardName | undefined) {
  const [chosen, select] = useState<number | null>(null);
  const here = parts.find(({ isHere }) => isHere)?.line.index;
  // Who goes on to another line of the form wants to see that one.
  useEffect(() => {
    if (here !== undefined) select(null);
  }, [here]);
  useLayoutEffect(() => {
    if (wanted) select(wanted.line);
  }, [wanted]);
  const isChosen = ({ line }: LinePart) => line.index === (chosen ?? here);
  const part = parts.find(isChosen) ?? worstOf(parts);
  return { part, select };
}

function worstOf(parts: readonly LinePart[]): LinePart {
  const order = ["fix", "look", "not-checked", "in-progress", "ready"];
  const rank = ({ verdict }: LinePart) => order.indexOf(verdict.kind);
  return [...parts].sort((one, other) => rank(one) - rank(other))[0] as LinePart;
}

function titleOfLine({ lines }: ShownView, index: number): string | undefined {
  return lines.length > 1 ? lines.find((line) => line.index === index)?.title : undefined;
}

/** Whether all keys are listed: "?" turns that, and Escape closes the list before it leads out of the sidebar. */
function useKeyList() {
  const [isListed, setListed] = useState(false);
  const onTurn = () => setListed(!isListed);
  const onKeyDown = (event: KeyboardEvent) => {
    const isClosing = isListed && event.key === "Escape";
    if (isClosing) event.stopPropagation();
    if (isClosing || isListKey(event)) onTurn();
  };
  return { isListed, onTurn, onKeyDown };
}

/** A question mark that is no part of a text being typed. */
function isListKey({ key, target }: KeyboardEvent): boolean {
  return key === "?" && !(target as Element).matches("input, textarea, select");
}

/** What is said aloud follows the verdict from field to field: while one is being filled, it stays what it was. */
function useSpoken({ verdict, place }: ShownView): string {
  const at = place?.key === undefined ? null : `${place.line} ${place.key}`;
  const last = useRef({ at: null as string | null, says: "" });
  const isSameField = at !== null && at === last.current.at;
  last.current = { at, says: isSameField ? last.current.says : spokenOf(verdict) };
  return last.current.says;
}

/** A line that is being filled is not spoken of. */
function spokenOf({ kind, word, says }: VerdictView): string {
  return kind === "in-progress" ? "" : `${word}. ${says}`;
}
