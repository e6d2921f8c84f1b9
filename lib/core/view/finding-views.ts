import { paperBox } from "../claim/slots";
import type { CodePack } from "../knowledge/code-pack";
import { kindOfPayer } from "../knowledge/payer-kind";
import type { Mend } from "../mend/claim-edit";
import type { ReadPage } from "../mend/field-edits";
import type { VisitSupport } from "../note/visit/separate-visit";
import { rules } from "../rules";
import { decidedBy } from "../rules/decided-by";
import type { Finding } from "../rules/engine/finding";
import { groupFindings } from "../rules/group-findings";
import type { JudgedClaim } from "../rules/judge-claim";
import { mendView } from "./mend-view";
import { findingLink } from "./options-links";
import { questionsRaised } from "./question-views";
import type { DenialView, FindingView } from "./sidebar-view";
import { visitView } from "./visit-view";

type Judged = Pick<JudgedClaim, "claim" | "rules" | "payer">;

/** What may be written into, and the day on which it is read. */
export interface MendableOn {
  page: ReadPage;
  today: string;
}

/** Findings as the sidebar prints them: several of one cause as one, each with what the remittance would say. */
export function findingViews(
  findings: readonly Finding[],
  judged: Judged,
  pack: CodePack,
  visit?: VisitSupport,
  on?: MendableOn,
): FindingView[] {
  const viewOf = (finding: Finding) => ({ ...findingView(finding, judged, pack), ...askVisit(finding, visit) });
  return groupFindings(findings).map(({ finding, also }) => {
    const beneath = also.map(viewOf);
    const view = viewOf(finding);
    const mend = on && isMendable(view) && mendView(mendOfAll(finding, also), { ...judged, ...on, line: finding.line });
    return { ...view, ...(mend && { mend }), ...(beneath.length > 0 && { also: beneath }) };
  });
}

/** What hangs on the note waits until the note shows it. */
function isMendable({ asksVisit, visit }: FindingView): boolean {
  return !asksVisit || visit?.supports === true;
}

/** What the same words say of several lines is mended on all of them. */
function mendOfAll(finding: Finding, also: readonly Finding[]): Mend {
  const same = also.filter(({ rule, says }) => rule === finding.rule && says === finding.says);
  const edits = [finding, ...same].flatMap(({ mend }) => mend?.edits ?? []);
  return { ...finding.mend, edits };
}

function findingView(found: Finding, judged: Judged, pack: CodePack): FindingView {
  const { claim, payer } = judged;
  const { lines: _lines, mend: _mend, link, ...finding } = found;
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
