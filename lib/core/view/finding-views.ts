import { paperBox } from "../claim/slots";
import type { CodePack } from "../knowledge/code-pack";
import { kindOfPayer } from "../knowledge/payer-kind";
import type { VisitSupport } from "../note/visit/separate-visit";
import { rules } from "../rules";
import { decidedBy } from "../rules/decided-by";
import type { Finding } from "../rules/engine/finding";
import { groupFindings } from "../rules/group-findings";
import type { JudgedClaim } from "../rules/judge-claim";
import { findingLink } from "./options-links";
import { questionsRaised } from "./question-views";
import type { DenialView, FindingView } from "./sidebar-view";
import { visitView } from "./visit-view";

type Judged = Pick<JudgedClaim, "claim" | "rules" | "payer">;

/** Findings as the sidebar prints them: several of one cause as one, each with what the remittance would say. */
export function findingViews(
  findings: readonly Finding[],
  judged: Judged,
  pack: CodePack,
  visit?: VisitSupport,
): FindingView[] {
  const viewOf = (finding: Finding) => ({ ...findingView(finding, judged, pack), ...askVisit(finding, visit) });
  return groupFindings(findings).map(({ finding, also }) => {
    const beneath = also.map(viewOf);
    return { ...viewOf(finding), ...(beneath.length > 0 && { also: beneath }) };
  });
}

function findingView(found: Finding, judged: Judged, pack: CodePack): FindingView {
  const { claim, payer } = judged;
  const { lines: _lines, link, ...finding } = found;
  const box = paperBox(finding.slot.key);
  const denials = pack.denials.filter(({ rules }) => rules.includes(finding.rule)).map(denialView);
  const questions = questionsRaised(finding.rule, pack.questions, kindOfPayer(payer, claim.insuranceType));
  return {
    ...finding,
    decidedBy: decidedBy(found, judged),
    ...(box && { box }),
    ...(link && { link: findingLink(link, payer, claim) }),
    ...(denials.length > 0 && { denials }),
    ...(questions.length > 0 && { questions }),
  };
}

function askVisit({ rule, verdict }: Finding, visit?: VisitSupport): Pick<FindingView, "asksVisit" | "visit"> {
  const asks = verdict === "problem" && rules.find(({ id }) => id === rule)?.asksVisit;
  return asks ? { asksVisit: true, ...(visit && { visit: visitView(visit) }) } : {};
}

function denialView({ code, group, means, sources }: CodePack["denials"][number]): DenialView {
  return { code, ...(group && { group }), says: means, sources };
}
