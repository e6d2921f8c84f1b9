import type { CodePack } from "../knowledge/code-pack";
import type { ReadPage } from "../mend/field-edits";
import type { Preferences } from "../preferences/preferences";
import { payerPreferences, requiredPrompts } from "../preferences/resolve";
import type { WeighedForm } from "../reading/certainty";
import { packAt } from "../reference/pack-at";
import type { Reference } from "../reference/reference";
import { serviceDay } from "../reference/service-day";
import type { JudgedClaim } from "../rules/judge-claim";
import { viewWording } from "../words/en/view";
import { checkedViews } from "./checked-views";
import { factView } from "./fact-view";
import { findingViews } from "./finding-views";
import { gapViews } from "./gap-views";
import { lineView } from "./line-view";
import { modifierView } from "./modifier-view";
import { noteView, type ReadNote } from "./note-view";
import { payerView } from "./payer-view";
import { promptView } from "./prompt-view";
import { questionView } from "./question-views";
import type { SidebarView } from "./sidebar-view";
import { citedNow, sourceViews } from "./source-view";
import { usualView } from "./usual-view";

export interface SidebarInput {
  form: Pick<WeighedForm, "certainty" | "reasons">;
  judged: JudgedClaim;
  /** By line of the claim: why its field was taken for a procedure code, one reason an item. */
  why: readonly (readonly string[])[];
  preferences: Preferences;
  /** YYYY-MM-DD. */
  today: string;
  /** What the note says; absent where no note was read. */
  note?: ReadNote;
  /** What the practice loaded of CMS's files. */
  reference?: Reference;
  /** Where the claim was read; absent where nothing can be written. */
  page?: ReadPage;
}

/** Everything the sidebar prints, or null where no line holds a code the product knows. The first such code is shown. */
export function buildSidebarView(input: SidebarInput): SidebarView | null {
  const { claim, packs, payer, findings, checked } = input.judged;
  const pack = claim.lines.flatMap((line) => packs.find((known) => known.code === line.code) ?? [])[0];
  if (!pack) return null;
  const own = claim.lines.filter((line) => line.code === pack.code);
  // Lines of different dates may be judged by different editions; the facts are those of the first.
  const packsNow = own.map((line) => packAt(pack, input.reference, serviceDay(line.dateFrom, input.today)));
  const packNow = packsNow[0] ?? pack;
  const day = serviceDay(own[0]?.dateFrom, input.today);
  const now = packNow.sourceNow;
  const guidance = guidanceOf(packNow, day, input);
  const asked = { ...packNow, questions: citedNow(packNow.questions, now) };
  const isOfPack = ({ line }: { line: number }) => claim.lines[line]?.code === pack.code;
  const content = {
    ...citedNow(guidance, now),
    // They name the editions that they are of themselves.
    facts: guidance.facts,
    findings: findingViews(
      findings.filter(isOfPack),
      input.judged,
      asked,
      input.note?.visit,
      input.page && { page: input.page, today: input.today },
    ),
    gaps: gapViews(checked.filter(isOfPack), payer, claim),
    checked: checkedViews(checked.filter(isOfPack)),
  };
  const onFile = packsNow.flatMap((known) => known.sources);
  return { ...content, sources: sourceViews(content, onFile, day), notice: viewWording.trademark };
}

function guidanceOf(pack: CodePack, day: string, input: SidebarInput) {
  const { form, preferences, note, why } = input;
  const { claim, payer, checked } = input.judged;
  const passedOn = (index: number) => checked.filter((one) => one.line === index && one.verdict === "fine").length;
  const settings = payerPreferences(preferences, payer.id);
  const own = claim.lines.filter((line) => line.code === pack.code);
  const required = requiredPrompts(preferences, settings);
  const on = input.page && { page: input.page, today: input.today };
  const usual = on && usualView(input.judged, pack, preferences, on);
  return {
    code: pack.code,
    form: { isOffered: form.certainty === "maybe", because: [...form.reasons] },
    ...officialDescriptor(pack, preferences),
    title: pack.title,
    descriptor: { text: pack.descriptor.value, sources: pack.descriptor.sources },
    context: { text: pack.context.value, sources: pack.context.sources },
    lines: claim.lines.flatMap((line, index) =>
      line.code === pack.code ? [lineView(claim, index, why[index], passedOn(index))] : [],
    ),
    ...(usual && { usual }),
    facts: pack.facts.map((fact) => factView(fact, pack, day)),
    questions: pack.questions.map(questionView),
    modifiers: pack.modifiers.map((modifier) => modifierView(modifier, own)),
    prompts: pack.prompts.map((prompt) => promptView(prompt, required, note)),
    note: noteView(pack, note, required, preferences.documentation),
    payer: payerView(payer, pack, settings, claim, input.today),
  };
}

/** The licensee's own entry; it stands beside our words, never in their place. */
function officialDescriptor({ code }: CodePack, { descriptors = {} }: Preferences): Partial<SidebarView> {
  const text = Object.hasOwn(descriptors, code) ? descriptors[code] : undefined;
  return text ? { officialDescriptor: text } : {};
}
