import { paperBox } from "../claim/slots";
import type { CodePack } from "../knowledge/code-pack";
import type { PayerKind } from "../knowledge/payer-kind";
import type { Finding } from "../rules/engine/finding";
import { groupFindings } from "../rules/group-findings";
import { questionsRaised } from "./question-views";
import type { DenialView, FindingView } from "./sidebar-view";

/** Findings as the sidebar prints them: several of one cause as one, each with what the remittance would say. */
export function findingViews(findings: readonly Finding[], pack: CodePack, kind: PayerKind | null): FindingView[] {
  return groupFindings(findings).map(({ finding, also }) => {
    const beneath = also.map((other) => findingView(other, pack, kind));
    return { ...findingView(finding, pack, kind), ...(beneath.length > 0 && { also: beneath }) };
  });
}

function findingView({ lines: _lines, ...finding }: Finding, pack: CodePack, kind: PayerKind | null): FindingView {
  const box = paperBox(finding.slot.key);
  const denials = pack.denials.filter(({ rules }) => rules.includes(finding.rule)).map(denialView);
  const questions = questionsRaised(finding.rule, pack.questions, kind);
  return {
    ...finding,
    ...(box && { box }),
    ...(denials.length > 0 && { denials }),
    ...(questions.length > 0 && { questions }),
  };
}

function denialView({ code, group, means, sources }: CodePack["denials"][number]): DenialView {
  return { code, ...(group && { group }), says: means, sources };
}
