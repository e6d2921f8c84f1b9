import type { CodePack } from "../knowledge/code-pack";
import type { PayerKind } from "../knowledge/payer-kind";
import type { Finding } from "../rules/engine/finding";
import { groupFindings } from "../rules/group-findings";
import { questionsRaised } from "./question-views";
import type { DenialView, FindingView } from "./sidebar-view";

/** Findings as the sidebar prints them: several of one cause as one, each with what the remittance would say. */
export function findingViews(findings: readonly Finding[], pack: CodePack, kind: PayerKind | null): FindingView[] {
  return groupFindings(findings).flatMap(({ finding, also }) => {
    const beneath = also.flatMap((other) => findingView(other, pack, kind));
    return findingView(finding, pack, kind).map((view) => ({ ...view, ...(beneath.length > 0 && { also: beneath }) }));
  });
}

function findingView(finding: Finding, pack: CodePack, kind: PayerKind | null): FindingView[] {
  const { verdict, lines, ...rest } = finding;
  if (verdict === "fine") return [];
  const denials = pack.denials.filter(({ rules }) => rules.includes(finding.rule)).map(denialView);
  const questions = questionsRaised(finding.rule, pack.questions, kind);
  return [{ ...rest, verdict, ...(denials.length > 0 && { denials }), ...(questions.length > 0 && { questions }) }];
}

function denialView({ code, group, means, sources }: CodePack["denials"][number]): DenialView {
  return { code, ...(group && { group }), says: means, sources };
}
