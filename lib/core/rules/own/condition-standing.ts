import { type Slot, slotName } from "../../claim/slots";
import { comparableName, holdsWords } from "../../knowledge/payers/comparable-name";
import type {
  BoundCondition,
  BoundSubject,
  Condition,
  ListCondition,
  ListSubject,
  NoteCondition,
} from "../../preferences/own-rules";
import { ruleWording } from "../../words/en/rules";
import { told } from "../../words/facts";
import type { LookedAt, RuleContext } from "../engine/rule";
import { pointedAt } from "../terms/pointed-at";
import { otherCodeStanding } from "./other-code-standing";
import type { ClearStanding, ConditionStanding, OpenStanding } from "./standing";

const words = ruleWording.own;

/** What stands on the claim for a list to be asked of. */
interface Seen extends Omit<ClearStanding, "holds"> {
  value: readonly string[];
}

export function conditionStanding(condition: Condition, context: RuleContext): ConditionStanding {
  switch (condition.subject) {
    case "note":
      return ofNote(condition, context);
    case "other-code":
      return otherCodeStanding(condition, context);
    case "units":
    case "charge":
    case "age":
      return ofBound(condition, context);
    default:
      return ofList(condition, lists[condition.subject](context));
  }
}

const lists: Readonly<Record<Exclude<ListSubject, "other-code">, (context: RuleContext) => Seen | OpenStanding>> = {
  payer: ({ payer, claim }) => {
    if (payer.id === null && payer.onForm === null) return open({ key: "payer" }, claim.payer);
    // Where no payer is named, the type of insurance tells. A payer's plan is that payer's.
    const key = payer.onForm === null ? "insuranceType" : "payer";
    const value = [payer.id ?? "", payer.file ?? ""];
    return { value, by: [key], slot: { key }, saw: ruleWording.terms.seen.payer(payer.onForm ?? payer.name ?? "") };
  },
  // The plan is known by the name alone, never by an id.
  plan: ({ claim }) => ofField("payer", claim.payer?.name),
  place: ({ line }) => ofField("placeOfService", line.placeOfService),
  modifier: ({ line }) => {
    if (!line.modifiers) return open({ key: "modifiers" }, undefined);
    return { ...seenAt("modifiers", line.modifiers.join(" ") || ruleWording.terms.none), value: line.modifiers };
  },
  diagnosis: (context) => {
    const { diagnosisPointers: pointers } = context.line;
    if (!pointers?.length) return open({ key: "diagnosisPointers" }, pointers);
    const value = pointedAt(context);
    if (value.length === 0) return open({ key: "diagnoses" }, context.claim.diagnoses);
    return {
      value,
      by: ["diagnosisPointers", "diagnoses"],
      slot: { key: "diagnosisPointers" },
      saw: words.diagnoses(value.join(" ")),
    };
  },
};

const fits: Readonly<Partial<Record<ListSubject, (found: string, asked: string) => boolean>>> = {
  plan: (name, words) => holdsWords(comparableName(name), comparableName(words)),
  diagnosis: (diagnosis, start) => diagnosis.startsWith(start),
};

function ofList({ subject, is, values }: ListCondition, seen: Seen | OpenStanding): ConditionStanding {
  if (!("value" in seen)) return seen;
  const { value, ...told } = seen;
  const isOne = fits[subject] ?? ((found: string, asked: string) => found === asked);
  const found = value.some((one) => values.some((asked) => isOne(one, asked)));
  return { ...told, holds: found === (is === "one-of") };
}

const bounds: Readonly<Record<BoundSubject, "units" | "charge" | "patientAge">> = {
  units: "units",
  charge: "charge",
  age: "patientAge",
};

function ofBound({ subject, is, value: bound }: BoundCondition, { claim, line }: RuleContext): ConditionStanding {
  const key = bounds[subject];
  const number = key === "patientAge" ? claim.patientAge : line[key];
  if (typeof number !== "number") return open({ key }, number);
  return { ...seenAt(key, String(number)), holds: is === "above" ? number > bound : number < bound };
}

/** A prompt that was taken away again is not looked for in any note. */
function ofNote({ is, prompt }: NoteCondition, { ticks, pack }: RuleContext): ConditionStanding {
  if (!ticks) return { holds: null, why: "note-not-read" };
  const tick = ticks.find((one) => one.prompt === prompt);
  if (!tick) return { holds: null, why: "not-asked" };
  const title = pack.prompts.find(({ id }) => id === prompt)?.title ?? prompt;
  const holds = (tick.state === "documented") === (is === "documented");
  return { holds, by: ["note"], slot: { key: "note" }, saw: words.note(told(title), words.states[tick.state]) };
}

function ofField(key: "payer" | "placeOfService", text: string | null | undefined): Seen | OpenStanding {
  return text ? { ...seenAt(key, text), value: [text] } : open({ key }, text);
}

function seenAt(key: Exclude<LookedAt, "other-lines">, found: string): Omit<ClearStanding, "holds"> {
  return { by: [key], slot: { key }, saw: words.saw(slotName(key), found) };
}

/** Absent, it could not be read; else it is there and empty. */
function open(slot: Slot, value: unknown): OpenStanding {
  return { holds: null, why: value === undefined ? "field-not-read" : "field-empty", slot };
}
