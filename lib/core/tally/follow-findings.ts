import type { ShownView } from "../view/shown-now";
import type { FindingView, LineView } from "../view/sidebar-view";
import type { Told } from "./tally";

interface Followed {
  finding: FindingView;
  line: LineView;
}

/**
 * Follows the findings of a claim from view to view, and says what became of them: each is shown once, when its line is
 * finished; then it was acted on, where it went as what it hangs on was changed and nothing else was; or it was set aside.
 * Where the claim went, or became another, nothing more is said of it.
 */
export function makeFollower(): (view: ShownView | null) => Told[] {
  let followed: ReadonlyMap<string, Followed> = new Map();
  return (view) => {
    const now = view ? problemsOn(view) : new Map<string, Followed>();
    const gone = [...followed].filter(([name]) => !now.has(name));
    const ended = view ? gone.flatMap(([, one]) => endOf(one, view)) : [];
    const isFinished = ({ line }: Followed) =>
      !view?.parts.some((part) => part.isHere && part.line.index === line.index);
    const begun = [...now].filter(([name, one]) => !followed.has(name) && isFinished(one));
    const kept = [...now].filter(([name]) => followed.has(name));
    followed = new Map([...kept, ...begun]);
    return [...ended, ...begun.map(([, { finding }]): Told => ({ rule: finding.rule, fate: "shown" }))];
  };
}

/** By rule and line: another value that is wrong, too, is the same finding still. */
function problemsOn({ findings, lines }: ShownView): Map<string, Followed> {
  const problems = findings.filter(({ verdict }) => verdict === "problem");
  return new Map(
    problems.flatMap((finding) => {
      const line = lines.find(({ index }) => index === finding.line);
      return line ? [[`${finding.rule} ${finding.line}`, { finding, line }] as const] : [];
    }),
  );
}

function endOf({ finding, line }: Followed, view: ShownView): Told[] {
  const { rule } = finding;
  const isAside = view.gaps.some(({ aside }) => aside?.rule === rule);
  if (isAside) return [{ rule, fate: "aside" }];
  const now = view.lines.find(({ index }) => index === line.index);
  return now && isMended(finding, line, now) ? [{ rule, fate: "acted" }] : [];
}

function isMended({ decidedBy, slot }: FindingView, before: LineView, now: LineView): boolean {
  const own = new Set([...decidedBy.slots, ...(slot ? [slot] : [])].map(({ key }) => key));
  const others = ({ boxes }: LineView) =>
    boxes.filter(({ key }) => !own.has(key)).map(({ name, value }) => [name, value]);
  return JSON.stringify(others(before)) === JSON.stringify(others(now));
}
