import type { FindingView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/view/wording";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { kindOf } from "./count-findings";
import { Questions } from "./Questions";
import type { SidebarProps } from "./Sidebar";
import { Sources } from "./Sources";

interface FindingCardProps {
  finding: FindingView;
  /** The name of a line; undefined where the claim has only one, and none needs naming. */
  titleOf(line: number): string | undefined;
  onShowField: SidebarProps["onShowField"];
  onOpenOptions: SidebarProps["onOpenOptions"];
}

/** One finding: how bad, what is wrong, what to do; on demand why, who says so, and how it would be denied. */
export function FindingCard({ finding, titleOf, onShowField, onOpenOptions }: FindingCardProps) {
  const kind = kindOf(finding);
  const lineTitle = titleOf(finding.line);
  const { line = finding.line, key } = finding.slot ?? {};
  return (
    <li class="cs-finding" {...marksOf(finding)}>
      <p class="cs-finding-kind">
        <Icon name={kind} />
        <span>{kind === "unsure" ? wording.unsure : wording.severity[kind]}</span>
        {finding.box && <span class="cs-finding-where">{wording.sidebar.box(finding.box)}</span>}
        {lineTitle && <span class="cs-finding-where">{lineTitle}</span>}
      </p>
      <p class="cs-finding-says">{finding.says}</p>
      {finding.remedy && <p class="cs-finding-remedy">{finding.remedy}</p>}
      {leadsToOptions(finding) && (
        <button type="button" class="cs-quiet-button" onClick={onOpenOptions}>
          {wording.sidebar.openOptions}
        </button>
      )}
      {finding.also && <Also finding={finding} also={finding.also} titleOf={titleOf} />}
      <Sources
        ids={sourcesOf(finding)}
        because={finding.because}
        beside={
          onShowField && (
            <IconButton icon="point" label={wording.sidebar.showField} onClick={() => onShowField(line, key)} />
          )
        }
      >
        {finding.denials && <Denials denials={finding.denials} />}
        {finding.questions && <Questions questions={finding.questions} heading="p" />}
        <p class="cs-rule-ids">{wording.sidebar.ruleIds(rulesOf(finding).join(", "))}</p>
      </Sources>
    </li>
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

/** Its own words or those of what has the same cause speak of the options. */
function leadsToOptions({ link, also = [] }: FindingView): boolean {
  return link === "options" || also.some(leadsToOptions);
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
