import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { LinePart } from "../../lib/core/view/shown-now";
import type { FindingView } from "../../lib/core/view/sidebar-view";
import { isToFix } from "../../lib/core/view/verdict-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { FindingCard } from "./FindingCard";
import { Gaps } from "./Gaps";
import { GroupTitle } from "./GroupTitle";
import type { MendActions } from "./mend-actions";
import { type AsideActions, SetAsides } from "./SetAsides";
import type { SidebarProps } from "./Sidebar";

interface FindingsSectionProps
  extends Pick<SidebarProps, "view" | "note" | "aside" | "wanted" | "onShowField" | "onOpenOptions" | "mend"> {
  part: LinePart;
  /** The name of a line; undefined where the code stands on only one. */
  titleOf(line: number): string | undefined;
}

/** What the rules say of a line, by what is to be done: the first card is open, the others are a line each. */
export function FindingsSection({ part, wanted, ...given }: FindingsSectionProps) {
  const group = useRef<HTMLDivElement>(null);
  const shared = {
    ...given,
    aside: given.aside && keepingFocus(given.aside, group),
    mend: given.mend && keepingFocusOf(given.mend, group),
  };
  const { findings, gaps } = part;
  const words = wording.sidebar.groups;
  const [first] = findings;
  const groups = [
    { title: words.fix, findings: findings.filter(isToFix) },
    { title: words.know, findings: findings.filter((one) => one.verdict === "problem" && !isToFix(one)) },
    { title: words.notChecked, findings: findings.filter(({ verdict }) => verdict === "unsure") },
  ];
  const card = (finding: FindingView) => (
    <FindingCard
      // By rule and line, so that an opened finding stays open while others come and go.
      key={`${finding.rule} ${finding.line}`}
      finding={finding}
      isFirst={finding === first}
      wanted={wanted?.rule === finding.rule && wanted.line === finding.line ? wanted : undefined}
      {...shared}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form to be filled.
    <div role="group" ref={group} tabIndex={-1} class="cs-findings" aria-label={words.all} onKeyDown={goOn}>
      {groups.map(({ title, findings: own }) => {
        const gapsHere = title === words.notChecked ? gaps.filter(({ kind }) => kind === "not-read") : [];
        const count = own.length + gapsHere.length;
        if (count === 0) return null;
        return (
          <section key={title} class="cs-group">
            <GroupTitle title={title} count={count} />
            {own.length > 0 && <ul class="cs-cards">{own.map(card)}</ul>}
            <Gaps gaps={gapsHere} onOpenOptions={shared.onOpenOptions} />
          </section>
        );
      })}
      <SetAsides gaps={gaps.filter(({ kind }) => kind === "aside")} actions={shared.aside} />
      <OffByPractice gaps={gaps.filter(({ kind }) => kind === "off")} onOpenOptions={shared.onOpenOptions} />
    </div>
  );
}

/** What was pressed goes with what was set aside or taken back: the focus does not fall out of the sidebar. */
function keepingFocus(actions: AsideActions, group: RefObject<HTMLElement | null>): AsideActions {
  return {
    ...actions,
    onSetAside: (...how) => group.current?.focus() ?? actions.onSetAside(...how),
    onTakeBack: (aside) => group.current?.focus() ?? actions.onTakeBack(aside),
  };
}

/** The card goes with what it says, and the field has the focus while it is written. */
function keepingFocusOf(actions: MendActions, group: RefObject<HTMLElement | null>): MendActions {
  return { ...actions, onMend: (mend) => group.current?.focus() ?? actions.onMend(mend) };
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

/** Up and down from finding to finding, left and right from one of its buttons to the next. */
function goOn(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const { key, target, currentTarget: section } = event;
  const step = steps[key];
  if (step === undefined || !(target instanceof HTMLButtonElement)) return;
  const card = target.closest<HTMLElement>(".cs-finding");
  const [from, all] =
    key === "ArrowDown" || key === "ArrowUp"
      ? [card && buttonsIn(card, ".cs-finding-title")[0], buttonsIn(section, ".cs-finding-title")]
      : [target, card ? buttonsIn(card, ".cs-finding-actions > .cs-reveal > .cs-reveal-row") : []];
  const next = from && all.includes(from) && all[all.indexOf(from) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function buttonsIn(area: HTMLElement, parent: string): HTMLButtonElement[] {
  return [...area.querySelectorAll<HTMLButtonElement>(`${parent} button`)];
}

function OffByPractice({ gaps, onOpenOptions }: Pick<LinePart, "gaps"> & Pick<SidebarProps, "onOpenOptions">) {
  if (gaps.length === 0) return null;
  return (
    <section class="cs-group">
      <GroupTitle title={wording.sidebar.groups.off} count={gaps.length} />
      <Gaps gaps={gaps} onOpenOptions={onOpenOptions} />
    </section>
  );
}
