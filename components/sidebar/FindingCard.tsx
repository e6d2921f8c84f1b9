import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { firstSentence } from "../../lib/core/view/first-sentence";
import type { FindingView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Icon } from "../ui/Icon";
import { FirstAction, isMendedInOptions } from "./FirstAction";
import { kindOf } from "./finding-kind";
import { MendPreview } from "./MendPreview";
import { NotHere } from "./NotHere";
import { Questions } from "./Questions";
import type { SidebarProps } from "./Sidebar";
import { Sources } from "./Sources";
import { ToOptions } from "./ToOptions";

interface FindingCardProps
  extends Pick<SidebarProps, "view" | "note" | "aside" | "wanted" | "onShowField" | "onOpenOptions" | "mend"> {
  finding: FindingView;
  /** It stands open until it is folded; the others stay folded until they are opened. */
  isFirst: boolean;
  /** The name of a line; undefined where the claim has only one, and none needs naming. */
  titleOf(line: number): string | undefined;
}

/** One finding: where, what is wrong; opened, what to do; on demand why, who says so, and how it would be denied. */
export function FindingCard({ finding, isFirst, titleOf, wanted, ...actions }: FindingCardProps) {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    setOpen(true);
    button.current?.focus();
  }, [wanted]);
  const [first, rest] = firstSentence(finding.says);
  const open = isOpen ?? isFirst;
  const id = useId();
  return (
    <li class="cs-finding" {...marksOf(finding)}>
      <h4 class="cs-finding-title">
        <button
          ref={button}
          type="button"
          aria-expanded={open}
          aria-controls={id}
          tabIndex={-1}
          onClick={() => setOpen(!open)}
        >
          <Icon name={kindOf(finding)} />
          {finding.box && <span class="cs-box-mark">{finding.box}</span>}
          <span class="cs-finding-says">{first}</span>
        </button>
      </h4>
      <div class="cs-finding-body" id={id} hidden={!open}>
        {rest && <p class="cs-finding-rest">{rest}</p>}
        {finding.remedy && <p class="cs-finding-remedy">{finding.remedy}</p>}
        {finding.visit && <Visit visit={finding.visit} />}
        {finding.also && <Also finding={finding} also={finding.also} titleOf={titleOf} />}
        {finding.mend && actions.mend && <MendPreview mend={finding.mend} />}
        <FindingActions finding={finding} isFirst={isFirst} {...actions} />
      </div>
    </li>
  );
}

type ActionsProps = Omit<FindingCardProps, "titleOf" | "wanted">;

function FindingActions({ finding, aside, ...given }: ActionsProps) {
  const { view, onOpenOptions } = given;
  const link = isMendedInOptions(finding) ? undefined : linkOf(finding);
  const first = <FirstAction finding={finding} {...given} />;
  return (
    <div class="cs-finding-actions">
      {link && (
        <p class="cs-finding-link">
          <ToOptions link={link} onOpenOptions={onOpenOptions} />
        </p>
      )}
      <Sources ids={sourcesOf(finding)} label={wording.sidebar.whyFinding} because={finding.because} before={first}>
        {finding.denials && <Denials denials={finding.denials} />}
        {finding.questions && <Questions questions={finding.questions} heading="p" />}
        <p class="cs-rule-ids">{wording.sidebar.ruleIds(rulesOf(finding).join(", "))}</p>
      </Sources>
      {aside && <NotHere finding={finding} view={view} actions={aside} />}
    </div>
  );
}

/** What the note shows of a visit beside the procedure. */
function Visit({ visit: { says, reasons } }: { visit: NonNullable<FindingView["visit"]> }) {
  return (
    <div class="cs-visit">
      <p>{says}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ title, evidence }) => (
            <li key={title}>
              {title}: <q>{evidence}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What else has the same cause: the same words need only the line they are said of. */
function Also({ finding, also, titleOf }: Pick<FindingCardProps, "finding" | "titleOf"> & { also: FindingView[] }) {
  return (
    <ul class="cs-also">
      {also.map((other) => (
        <li key={`${other.rule} ${other.line}`} {...marksOf(other)}>
          {other.rule === finding.rule ? wording.sidebar.alsoOnLine(titleOf(other.line) ?? other.says) : other.says}
        </li>
      ))}
    </ul>
  );
}

function Denials({ denials }: { denials: NonNullable<FindingView["denials"]> }) {
  return (
    <div class="cs-because">
      <p class="cs-because-title">{wording.sidebar.denials}</p>
      <ul>
        {denials.map(({ code, group, says }) => (
          <li key={code} data-denial={code}>
            {`${code}${group ? ` (${group})` : ""}: ${says}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where its own words lead in the options, or else those of what has the same cause. */
function linkOf({ link, also = [] }: FindingView): FindingView["link"] {
  return link ?? also.map(linkOf).find((one) => one !== undefined);
}

/** Their ids, by which a rule is found in the options, in a report and in the documents. */
function rulesOf({ rule, also = [] }: FindingView): string[] {
  return [...new Set([rule, ...also.flatMap(rulesOf)])];
}

function sourcesOf({ sources, denials = [], also = [] }: FindingView): string[] {
  return [...new Set([...sources, ...also.flatMap(sourcesOf), ...denials.flatMap((denial) => denial.sources)])];
}

/** By which a finding is found, also where it stands beneath another. */
function marksOf({ rule, verdict, severity, line }: FindingView) {
  return { "data-rule": rule, "data-verdict": verdict, "data-severity": severity, "data-line": line };
}
