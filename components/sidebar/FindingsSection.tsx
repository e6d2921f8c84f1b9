import type { LinePart } from "../../lib/core/view/shown-now";
import type { FindingView } from "../../lib/core/view/sidebar-view";
import { isToFix } from "../../lib/core/view/verdict-view";
import { wording } from "../../lib/core/view/wording";
import { FindingCard } from "./FindingCard";
import { Gaps } from "./Gaps";
import type { SidebarProps } from "./Sidebar";

interface FindingsSectionProps {
  part: LinePart;
  /** The name of a line; undefined where the code stands on only one. */
  titleOf(line: number): string | undefined;
  onShowField: SidebarProps["onShowField"];
  onOpenOptions: SidebarProps["onOpenOptions"];
}

/** What the rules say of a line, by what is to be done: the first card is open, the others are a line each. */
export function FindingsSection({ part, titleOf, onShowField, onOpenOptions }: FindingsSectionProps) {
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
      titleOf={titleOf}
      onShowField={onShowField}
      onOpenOptions={onOpenOptions}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form to be filled.
    <div role="group" class="cs-findings" aria-label={words.all} onKeyDown={goOn}>
      {groups.map(({ title, findings: own }) => {
        const gapsHere = title === words.notChecked ? gaps.filter(({ kind }) => kind === "not-read") : [];
        const count = own.length + gapsHere.length;
        if (count === 0) return null;
        return (
          <section key={title} class="cs-group">
            <GroupTitle title={title} count={count} />
            {own.length > 0 && <ul class="cs-cards">{own.map(card)}</ul>}
            <Gaps gaps={gapsHere} />
          </section>
        );
      })}
      <OffByPractice gaps={gaps.filter(({ kind }) => kind === "off")} onOpenOptions={onOpenOptions} />
    </div>
  );
}

/** From finding to finding. */
function goOn(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const cards = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>(".cs-finding-title > button")];
  const card = (event.target as Element)
    .closest(".cs-finding")
    ?.querySelector<HTMLElement>(".cs-finding-title > button");
  const next = step && card && cards[cards.indexOf(card) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function GroupTitle({ title, count }: { title: string; count: number }) {
  return (
    <h3 class="cs-group-title">
      {title} <span class="cs-group-count">{count}</span>
    </h3>
  );
}

function OffByPractice({ gaps, onOpenOptions }: Pick<LinePart, "gaps"> & Pick<SidebarProps, "onOpenOptions">) {
  if (gaps.length === 0) return null;
  return (
    <section class="cs-group">
      <GroupTitle title={wording.sidebar.groups.off} count={gaps.length} />
      <Gaps gaps={gaps} />
      <button type="button" class="cs-quiet-button" onClick={onOpenOptions}>
        {wording.sidebar.change}
      </button>
    </section>
  );
}
