import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import { PaperForm } from "../../components/practice/PaperForm";
import type { Claim } from "../../lib/core/claim/claim";
import { guidePage } from "../../lib/core/guide-page";
import { practiceCases, practiceDay } from "../../lib/core/knowledge/codes/practice";
import { tickNote } from "../../lib/core/note/judge/tick-note";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { readPreferences } from "../../lib/core/preferences/read-preferences";
import { rules } from "../../lib/core/rules";
import { practiceForm } from "../../lib/core/view/practice-form";
import { readFrame } from "../../lib/page/frame/read-frame";
import "../page/show";

interface Item {
  id: string;
  claim: Claim;
  preferences?: unknown;
  today?: string;
  expected: { rule: string; verdict: string }[];
}

const folder = "tests/judge";
const corpus = readdirSync(folder).flatMap((name): Item[] => JSON.parse(readFileSync(join(folder, name), "utf8")));

afterEach(() => render(null, document.body));

test.each(practiceCases)("$id is read off the form as it was typed, and judged as told", ({ claim, note, fires }) => {
  const { certainty, report } = typedInto(claim, defaultPreferences, note);
  expect(certainty).toBe("sure");
  expect(report.claim).toEqual(claim);
  expect(report.findings.map(({ rule }) => rule)).toEqual(fires);
});

test("typed into its boxes, some claim makes each rule fire; one of them asks the note for what the practice requires", () => {
  const silent = rules.map(({ id }) => id).filter((rule) => !candidates(rule).some((item) => firesTyped(rule, item)));
  expect(silent).toEqual(["documentation-incomplete"]);
  const [thin] = practiceCases.filter(({ lacks }) => lacks.length > 0);
  const preferences = { ...defaultPreferences, documentation: { requiredPrompts: [...(thin?.lacks ?? [])] } };
  const { report } = typedInto(thin?.claim ?? { lines: [] }, preferences, thin?.note ?? "");
  expect(report.findings.map(({ rule }) => rule)).toEqual(silent);
});

test("what one line needs is enough for a verdict that hides nothing", () => {
  const [clean] = practiceCases;
  render(<PaperForm isShort form={practiceForm(clean?.claim ?? { lines: [] })} />, document.body);
  const { view } = guidePage([readFrame(document).reading], defaultPreferences, practiceDay);
  expect(view?.gaps).toEqual([]);
  expect(view?.findings).toEqual([]);
});

/** Claims of the judged corpus that the rule speaks of. */
function candidates(rule: string): Item[] {
  return corpus.filter(({ expected }) => expected.some((said) => said.rule === rule && said.verdict === "problem"));
}

function firesTyped(rule: string, { claim, preferences, today }: Item): boolean {
  const set = preferences ? readPreferences(preferences).preferences : defaultPreferences;
  const { report } = typedInto(claim, set, "", today);
  return report.findings.some((finding) => finding.rule === rule && finding.verdict === "problem");
}

function typedInto(claim: Claim, preferences: Preferences, note: string, today = practiceDay) {
  render(null, document.body);
  render(<PaperForm form={practiceForm(claim)} />, document.body);
  const read = note ? { from: "page" as const, where: "", ticks: tickNote(note), overruled: [] } : undefined;
  return guidePage([readFrame(document).reading], preferences, today, { note: read });
}
