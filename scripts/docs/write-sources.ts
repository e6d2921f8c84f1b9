import type { CodePack, LabelledFact } from "../../lib/core/knowledge/code-pack";
import { packs } from "../../lib/core/knowledge/codes";
import type { Source } from "../../lib/core/knowledge/fact";
import { payers } from "../../lib/core/knowledge/payers";
import type { PayerFact, PayerFile } from "../../lib/core/knowledge/payers/payer-file";
import { sources } from "../../lib/core/knowledge/sources";
import { packAt } from "../../lib/core/reference/pack-at";
import { rules } from "../../lib/core/rules";
import { heading } from "./heading";

const kinds: [Source["kind"], string][] = [
  ["cms-data", "CMS data files"],
  ["cms-policy", "CMS policy"],
  ["payer-policy", "Policies of payers"],
  ["reference", "Reference pages"],
  ["own-advice", "Our own advice"],
  ["practice", "The practice"],
];

/** docs/sources.md: every fact with its sources, and every source with its date and how it was checked. */
export function writeSources(): string {
  return [
    heading("Sources"),
    "Everything the sidebar states names who says so and as of when. Figures of CMS were read in its own data files; " +
      "shown is the edition of the date of service, and a practice can load further ones in the options. What was looked for and not found is said as " +
      "*not on file*, with where to look. No descriptor of the American Medical Association is in the product.",
    "",
    ...packs.flatMap(writePack),
    "## Payers\n",
    ...payers.flatMap(writePayer),
    "## Who says so\n",
    ...kinds.flatMap(([kind, title]) => writeKind(kind, title)),
  ].join("\n");
}

function writePack(pack: CodePack): string[] {
  const onFile = pack.facts.filter(({ value }) => value !== null);
  const notOnFile = pack.facts.filter(({ value, from }) => value === null && !from);
  return [
    `## ${pack.code}: ${pack.title.toLowerCase()}\n`,
    `${pack.descriptor.value} (${cite(pack.descriptor.sources)})\n`,
    `${pack.context.value} (${cite(pack.context.sources)})\n`,
    "| fact | on file | sources |",
    "|---|---|---|",
    ...onFile.map(factRow),
    ...pack.facts.flatMap((fact) => editionRows(fact, pack)),
    ...pack.modifiers.map((modifier) =>
      row(`Modifier ${modifier.modifier}`, [`${modifier.title}.`, modifier.use], modifier.sources),
    ),
    ...pack.questions.flatMap(writeQuestion),
    "\n**Looked for and not on file:**\n",
    ...notOnFile.map(({ label, note }) => `- ${label}. ${note}`),
    "",
  ];
}

/** What each edition on file states, the newest first. */
function editionRows({ label, from }: LabelledFact, pack: CodePack): string[] {
  if (!from) return [];
  const editions = [...new Set(pack.editions.map(({ edition }) => edition))].toSorted().toReversed();
  const facts = editions.map((edition) => packAt(pack, undefined, edition).facts.find((fact) => fact.label === label));
  return [...new Set(facts.flatMap((fact) => (fact ? [factRow(fact)] : [])))];
}

function factRow({ label, value, note, sources: ids }: LabelledFact): string {
  return row(label, [value, note], ids);
}

function writeQuestion({ title, answers }: CodePack["questions"][number]): string[] {
  return answers.map(({ label, value, note, sources: ids }) => row(`${title} ${label}`, [value, note], ids));
}

function writePayer(payer: PayerFile): string[] {
  const rows = [
    ...payer.policies.map((policy) => row(`${policy.code}, ${policy.stance}`, [policy.says], policy.sources)),
    ...payer.facts.map((fact) => row(labelOf(fact, payer), [fact.value, fact.note], fact.sources)),
  ];
  return [`### ${payer.name}\n`, "| fact | on file | sources |", "|---|---|---|", ...rows, ""];
}

function labelOf({ label, plans = [] }: PayerFact, payer: PayerFile): string {
  const names = payer.plans.flatMap(({ id, name }) => (plans.includes(id) ? [name] : []));
  return [label, ...names].join(", ");
}

function writeKind(kind: Source["kind"], title: string): string[] {
  const own = [...sources.values()].filter((source) => source.kind === kind);
  return own.length > 0 ? [`### ${title}\n`, ...own.map(writeSource), ""] : [];
}

function writeSource(source: Source): string {
  const { id, title, publisher, url, renewed } = source;
  const name = url ? `[${title}](${url})` : title;
  const renewal = renewed ? `, renewed ${renewed}` : "";
  const used = rules.filter((rule) => rule.sources.includes(id)).map((rule) => `[\`${rule.id}\`](rules.md#${rule.id})`);
  const rulesOfIt = used.length > 0 ? ` Rules: ${used.join(", ")}.` : "";
  return `- <a id="${id}"></a>**${publisher}**: ${name}. ${dateOf(source)}${renewal}; ${source.verification}.${rulesOfIt}`;
}

function dateOf({ kind, dated, asOf }: Source): string {
  if (kind === "practice") return "As set now";
  return dated === "edition" ? `Edition ${asOf}` : `Read ${asOf}`;
}

function row(label: string, texts: (string | null | undefined)[], ids: string[]): string {
  return `| ${label} | ${sentences(texts)} | ${cite(ids)} |`;
}

function sentences(texts: (string | null | undefined)[]): string {
  const said = texts.flatMap((text) => (text ? [text.endsWith(".") ? text : `${text}.`] : []));
  return said.join(" ").replaceAll("|", "\\|");
}

function cite(ids: string[]): string {
  return ids.map((id) => `[${id}](#${id})`).join(", ");
}
