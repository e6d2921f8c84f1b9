import { packs } from "../../lib/core/knowledge/codes";
import { sources } from "../../lib/core/knowledge/sources";
import { rules } from "../../lib/core/rules";
import type { Rule } from "../../lib/core/rules/engine/rule";
import { exampleOf } from "./example-of";
import { heading } from "./heading";
import { proposedWeights } from "./proposed-weights";

/** docs/rules.md: every rule with its weight, an example of its words, and who says so. */
export function writeRules(): string {
  const count = (severity: string) => rules.filter((rule) => rule.severity === severity).length;
  return [
    heading("Rules"),
    `Claimside checks the lines of ${packs.map(({ code }) => code).join(", ")} by ${rules.length} rules: ` +
      `${count("error")} errors (the line will be denied, or is no valid claim), ${count("warning")} warnings (likely ` +
      `trouble, or support is needed on file) and ${count("info")} worth knowing. A practice can re-weight or switch off ` +
      "each of them in the options, for all payers or for one.\n",
    "A rule answers *problem* or says nothing. It answers *unsure* where the field that decides could not be read; an empty " +
      "field is a problem, a field that the form does not have is not. The examples are claims of `tests/judge/`.",
    "",
    "| rule | weight | looks for |",
    "|---|---|---|",
    ...rules.map(({ id, severity, title }) => `| [\`${id}\`](#${id}) | ${severity} | ${title} |`),
    "",
    ...writeProposals(),
    ...rules.map(writeRule),
  ].join("\n");
}

/** What would have to change for at most a third of the rules to be errors; nothing of it holds yet. */
function writeProposals(): string[] {
  const isError = ({ id, severity }: Rule) => (proposedWeights[id]?.weight ?? severity) === "error";
  return [
    "## Proposed weights\n",
    "An error should be what is verified: the claim is invalid, or will be rejected or denied as it stands. The weights above are " +
      `those of the contract. With the following, ${rules.filter(isError).length} of ${rules.length} rules would be errors.\n`,
    "| rule | now | proposed | why |",
    "|---|---|---|---|",
    ...rules.flatMap(({ id, severity }) => {
      const proposed = proposedWeights[id];
      return proposed ? [`| [\`${id}\`](#${id}) | ${severity} | ${proposed.weight} | ${proposed.why} |`] : [];
    }),
    "",
  ];
}

function writeRule(rule: Rule): string {
  const example = exampleOf(rule.id);
  const rows: [string, string][] = [
    ["Weight", rule.once ? `${rule.severity}, said once per claim` : rule.severity],
    ["Unsure without", rule.needs.map((field) => `\`${field}\``).join(", ")],
    ["Shown beneath", (rule.follows ?? []).map((id) => `[\`${id}\`](#${id})`).join(", ")],
    ["Prevents", denialsOf(rule.id).join("; ")],
    ["Sources", rule.sources.map(nameSource).join("; ")],
  ];
  return [
    `## ${rule.id}\n`,
    `${rule.title.charAt(0).toUpperCase()}${rule.title.slice(1)}.\n`,
    ...(example ? [`> ${example.says}\n>\n> *To do:* ${example.remedy}\n`] : []),
    ...rows.filter(([, text]) => text).map(([label, text]) => `- ${label}: ${text}`),
    "",
  ].join("\n");
}

function denialsOf(rule: string): string[] {
  const denials = packs.flatMap((pack) => pack.denials).filter((denial) => denial.rules.includes(rule));
  return denials.map(({ code, group, means }) => `${code}${group ? ` (${group})` : ""}, ${means.toLowerCase()}`);
}

function nameSource(id: string): string {
  const source = sources.get(id);
  return `[${source?.publisher}: ${source?.title}](sources.md#${id})`;
}
