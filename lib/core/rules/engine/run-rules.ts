import { isClaimWide } from "../../claim/slots";
import type { CodePack } from "../../knowledge/code-pack";
import type { RecognisedPayer } from "../../knowledge/recognise-payer";
import type { Preferences } from "../../preferences/preferences";
import { ruleSettingFor, setAsideFor } from "../../preferences/resolve";
import { citeNow } from "../../reference/cite-now";
import { packAt } from "../../reference/pack-at";
import type { Reference } from "../../reference/reference";
import { serviceDay } from "../../reference/service-day";
import type { Severity } from "../../values/severity";
import type { Checked } from "./checked";
import type { Finding } from "./finding";
import { lookAt } from "./look-at";
import { notRead } from "./not-read";
import type { Judgement, Rule, RuleContext } from "./rule";

export interface RunInput extends Pick<RuleContext, "claim" | "settings" | "payerEnabled" | "today" | "ticks"> {
  packs: readonly CodePack[];
  payer: RecognisedPayer;
  preferences: Preferences;
  /** What the practice loaded of CMS's files. */
  reference?: Reference;
}

/** What came of one rule on one line: of each, there is something. */
export type RuleAnswer = Finding | Checked;

/** Every rule over every line that holds a known code, rules in their order within a line. `claim` is normalised. */
export function runRules(rules: readonly Rule[], input: RunInput): RuleAnswer[] {
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

function judgeLine(rule: Rule, pack: CodePack, lines: number[], index: number, input: RunInput): RuleAnswer[] {
  const line = input.claim.lines[index];
  if (!line) return [];
  const spokenOf = rule.once ? lines : [index];
  const about = { rule: rule.id, title: rule.title, line: index, lines: spokenOf };
  const payer = input.payerEnabled ? input.payer.id : null;
  const setting = ruleSettingFor(input.preferences, payer, rule.id);
  if (setting === "off") return [{ ...about, verdict: "skipped", why: "rule-off" }];
  const aside = setAsideFor(input.preferences, payer, rule.id, input.today);
  if (aside) return [{ ...about, verdict: "skipped", why: "set-aside", aside }];
  const context = { ...input, pack, line, index };
  const unread = rule.needs.find((field) => line[field] === undefined);
  const answer = unread ? notRead(rule.title, { key: unread }) : rule.check(context);
  if (answer && "fineBy" in answer) {
    const fine = lookAt(answer.fineBy, context);
    return [{ ...about, ...fine, ...(fine.verdict === "fine" && { saw: answer.saw }) }];
  }
  if (answer && "why" in answer) return [{ ...about, verdict: "skipped", ...answer }];
  const judgements = answer === null ? [] : [answer].flat();
  if (judgements.length === 0) return [{ ...about, ...lookAt(rule.looksAt, context) }];
  return judgements
    .map((judgement) => toFinding(rule, judgement, index, spokenOf, setting))
    .map((finding) => ({ ...finding, sources: citeNow(finding.sources, pack.sourceNow) }));
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
