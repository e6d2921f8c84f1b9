import type { Line, SlotKey } from "../../claim/claim";
import type { CodePack } from "../../knowledge/code-pack";
import type { RecognisedPayer } from "../../knowledge/recognise-payer";
import type { Preferences } from "../../preferences/preferences";
import { ruleSettingFor } from "../../preferences/resolve";
import { packAt } from "../../reference/pack-at";
import type { Reference } from "../../reference/reference";
import { serviceDay } from "../../reference/service-day";
import type { Severity } from "../../values/severity";
import type { Finding } from "./finding";
import type { Judgement, LineField, Rule, RuleContext } from "./rule";

const fieldNames: Record<LineField, string> = {
  units: "units",
  placeOfService: "place of service",
  dateFrom: "date of service",
  charge: "charge",
  diagnosisPointers: "diagnosis pointers",
};

export interface RunInput extends Pick<RuleContext, "claim" | "settings" | "payerEnabled" | "today" | "ticks"> {
  packs: readonly CodePack[];
  payer: RecognisedPayer;
  preferences: Preferences;
  /** What the practice loaded of CMS's files. */
  reference?: Reference;
  /** Also say what is fine. */
  all?: boolean;
}

/** Every rule over every line that holds a known code, rules in their order within a line. `claim` is normalised. */
export function runRules(rules: readonly Rule[], input: RunInput): Finding[] {
  return input.packs.flatMap((pack) => {
    const lines = input.claim.lines.flatMap((line, index) => (line.code === pack.code ? [index] : []));
    return lines.flatMap((index) => {
      // Which pairs and limits hold follows the date of service.
      const packNow = packAt(pack, input.reference, serviceDay(input.claim.lines[index]?.dateFrom, input.today));
      return rules.flatMap((rule) =>
        rule.once && index !== lines[0] ? [] : judgeLine(rule, packNow, lines, index, input),
      );
    });
  });
}

function judgeLine(rule: Rule, pack: CodePack, lines: number[], index: number, input: RunInput): Finding[] {
  const line = input.claim.lines[index];
  const setting = ruleSettingFor(input.preferences, input.payerEnabled ? input.payer.id : null, rule.id);
  if (!line || setting === "off") return [];
  const unread = rule.needs.find((field) => line[field] === undefined);
  const answer = unread ? notRead(rule, unread) : rule.check({ ...input, pack, line, index });
  const judgements = answer === null ? [] : [answer].flat();
  const spokenOf = rule.once ? lines : [index];
  if (judgements.length === 0) return input.all ? [fine(rule, index, spokenOf, setting)] : [];
  return judgements
    .map((judgement) => toFinding(rule, judgement, index, spokenOf, setting))
    .map((finding) => withSourcesNow(finding, pack));
}

/** Of the editions of one table, the one that counts on the date is cited. */
function withSourcesNow(finding: Finding, { sourceNow }: CodePack): Finding {
  return sourceNow ? { ...finding, sources: finding.sources.map((id) => sourceNow[id] ?? id) } : finding;
}

function notRead(rule: Rule, field: LineField): Judgement {
  return {
    verdict: "unsure",
    slot: { key: field },
    says: `The ${fieldNames[field]} could not be read, so it was not checked: ${rule.title}.`,
    remedy: `Check the ${fieldNames[field]} of this line yourself.`,
    because: [`${fieldNames[field]}: not read`],
  };
}

function toFinding(rule: Rule, judged: Judgement, index: number, spokenOf: number[], setting?: Severity): Finding {
  const { severity, lines = [], slot, sources = rule.sources, ...words } = judged;
  return {
    rule: rule.id,
    ...words,
    severity: setting ?? severity ?? rule.severity,
    line: index,
    lines: [...new Set([...spokenOf, ...lines])],
    slot: isClaimWide(slot.key) || slot.line !== undefined ? slot : { line: index, key: slot.key },
    sources,
  };
}

function fine(rule: Rule, index: number, lines: number[], setting?: Severity): Finding {
  const says = `Nothing was found of this: ${rule.title}.`;
  const severity = setting ?? rule.severity;
  return { rule: rule.id, verdict: "fine", severity, line: index, lines, says, because: [], sources: rule.sources };
}

const besideLines: Readonly<Record<Exclude<SlotKey, keyof Line>, true>> = {
  payer: true,
  insuranceType: true,
  patientAge: true,
  icdIndicator: true,
  diagnoses: true,
  priorAuthorization: true,
  additionalInformation: true,
  totalCharge: true,
  note: true,
};

function isClaimWide(key: SlotKey): boolean {
  return Object.hasOwn(besideLines, key);
}
